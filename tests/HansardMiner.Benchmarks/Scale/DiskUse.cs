using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using Microsoft.Data.Sqlite;

namespace HansardMiner.Benchmarks.Scale;

/// <summary>How many bytes each table and index of an SQLite file takes, counted page by page; the file must not be open for writing.</summary>
internal sealed class DiskUse : IDisposable
{
    private readonly FileStream _file;
    private readonly int _page;
    private readonly int _usable;
    private readonly byte[] _bytes;

    private DiskUse(string path)
    {
        _file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var head = new byte[100];
        _file.ReadExactly(head);
        _page = BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(16)) is var size && size == 1 ? 65536 : size;
        _usable = _page - head[20];
        _bytes = new byte[_page];
    }

    /// <summary>The bytes of each table and index by name.</summary>
    public static IReadOnlyList<(string Name, string Table, long Bytes)> Of(string path)
    {
        var roots = new List<(string, string, long)>();
        using (var connection = NaiveIndex.Open(path, SqliteOpenMode.ReadWrite))
        {
            using var flush = connection.CreateCommand();
            flush.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            flush.ExecuteNonQuery();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT name, tbl_name, rootpage FROM sqlite_master WHERE rootpage > 0";
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                roots.Add((rows.GetString(0), rows.GetString(1), rows.GetInt64(2)));
            }
        }
        using var use = new DiskUse(path);
        return roots.ConvertAll(r => (r.Item1, r.Item2, use.Pages(r.Item3) * use._page));
    }

    public void Dispose() => _file.Dispose();

    private long Pages(long root)
    {
        var open = new Stack<long>([root]);
        var pages = 0L;
        while (open.TryPop(out var page))
        {
            pages++;
            _file.Position = (page - 1) * _page;
            _file.ReadExactly(_bytes);
            var head = page == 1 ? 100 : 0;
            var kind = _bytes[head];
            var cells = BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(head + 3));
            var isInterior = kind is 2 or 5;
            var first = head + (isInterior ? 12 : 8);
            if (isInterior)
            {
                open.Push(BinaryPrimitives.ReadUInt32BigEndian(_bytes.AsSpan(head + 8)));
            }
            for (var i = 0; i < cells; i++)
            {
                int cell = BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(first + 2 * i));
                if (isInterior)
                {
                    open.Push(BinaryPrimitives.ReadUInt32BigEndian(_bytes.AsSpan(cell)));
                }
                if (kind != 5)
                {
                    pages += Overflow(Varint(cell + (isInterior ? 4 : 0)), isTable: kind == 13);
                }
            }
        }
        return pages;
    }

    // as the file format has it: what does not fit into the page goes on in pages of its own
    private long Overflow(long payload, bool isTable)
    {
        var most = isTable ? _usable - 35 : (_usable - 12) * 64 / 255 - 23;
        if (payload <= most)
        {
            return 0;
        }
        var least = (_usable - 12) * 32 / 255 - 23;
        var local = least + (payload - least) % (_usable - 4);
        return (payload - (local <= most ? local : least) + _usable - 5) / (_usable - 4);
    }

    private long Varint(int at)
    {
        var value = 0L;
        for (var i = 0; i < 9; i++)
        {
            var next = _bytes[at + i];
            value = i == 8 ? (value << 8) | next : (value << 7) | (uint)(next & 0x7f);
            if (next < 0x80)
            {
                break;
            }
        }
        return value;
    }
}
