using System;
using System.Collections.Generic;
using System.IO;
using HansardMiner.Sqlite.Connections;

namespace HansardMiner.Sqlite.Facts;

/// <summary>
/// One of the sorted parts of which FTS5 makes the index of the table <c>words</c>. They are listed in the structure record (row 10 of <c>words_data</c>):
/// four bytes of a cookie, four that say that the table can delete, then numbers: levels, segments, writes, and for each level those being merged, its segments,
/// and for each of these its id, first and last page, first and last origin, pages of deleted rows, deleted rows and rows.
/// </summary>
/// <param name="Id">Its number.</param>
/// <param name="FirstPage">Its first page.</param>
/// <param name="LastPage">Its last page.</param>
/// <param name="GravePages">How many pages of deleted rows it has.</param>
internal sealed record WordSegment(int Id, int FirstPage, int LastPage, int GravePages)
{
    private const int PageBits = 31 + 5 + 1;
    private const int GraveOffset = 1 << 16;
    private const int GraveHead = 8;
    private const int Spare = 256;

    /// <summary>The row of <c>words_data</c> with one of its pages.</summary>
    public long Row(int page) => ((long)Id << PageBits) + page;

    /// <summary>The structure record.</summary>
    public static byte[] Record(Database database)
    {
        using var row = database.Use("SELECT block FROM words_data WHERE id = 10");
        return row.Step() ? row.Blob(0).ToArray() : [];
    }

    /// <summary>The segments of a structure record; their order says nothing.</summary>
    /// <exception cref="InvalidDataException">The record is of another kind.</exception>
    public static unsafe IReadOnlyList<WordSegment> All(byte[] record)
    {
        if (record.Length == 0)
        {
            return [];
        }
        if (record.Length < 8 || !record.AsSpan(4, 4).SequenceEqual((ReadOnlySpan<byte>)[0xFF, 0, 0, 1]))
        {
            throw new InvalidDataException("the table words has a structure that this program does not know");
        }
        // Numbers are read without a look at the end: behind it are zeros.
        Array.Resize(ref record, record.Length + Spare);
        var segments = new List<WordSegment>();
        fixed (byte* bytes = record)
        {
            var at = 8;
            var levels = Varint.Read(bytes, ref at);
            var left = Varint.Read(bytes, ref at);
            _ = Varint.Read(bytes, ref at);
            for (var level = 0; level < levels && at < record.Length - Spare; level++)
            {
                _ = Varint.Read(bytes, ref at);
                for (var count = Varint.Read(bytes, ref at); count > 0 && left > 0 && at < record.Length - Spare; count--, left--)
                {
                    var (id, first, last) = ((int)Varint.Read(bytes, ref at), (int)Varint.Read(bytes, ref at), (int)Varint.Read(bytes, ref at));
                    _ = Varint.Read(bytes, ref at);
                    _ = Varint.Read(bytes, ref at);
                    var graves = (int)Varint.Read(bytes, ref at);
                    _ = Varint.Read(bytes, ref at);
                    _ = Varint.Read(bytes, ref at);
                    segments.Add(new WordSegment(id, first, last, graves));
                }
            }
        }
        return segments;
    }

    /// <summary>
    /// The numbers of rows that were deleted, though the segment still has their words. Each page is a hash table: the size of a number (4 or 8), whether row 0
    /// was deleted, then the numbers, the highest byte first, and zeros between them.
    /// </summary>
    public HashSet<long>? Graves(Database database)
    {
        if (GravePages == 0)
        {
            return null;
        }
        var graves = new HashSet<long>();
        using var rows = database.Use("SELECT block FROM words_data WHERE id >= ? AND id < ?");
        var first = (long)(Id + GraveOffset) << PageBits;
        for (rows.Bind(1, first).Bind(2, first + GravePages); rows.Step();)
        {
            var page = rows.Blob(0);
            if (page[1] != 0)
            {
                graves.Add(0);
            }
            var size = page[0] == 4 ? 4 : 8;
            for (var slots = page[GraveHead..]; slots.Length >= size; slots = slots[size..])
            {
                var number = size == 4
                    ? System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(slots)
                    : System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(slots);
                if (number != 0)
                {
                    graves.Add(number);
                }
            }
        }
        return graves.Count == 0 ? null : graves;
    }
}
