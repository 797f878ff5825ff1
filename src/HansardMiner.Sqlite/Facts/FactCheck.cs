using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Words;

namespace HansardMiner.Sqlite.Facts;

/// <summary>Holds the facts of hits that are packed for searches against the records.</summary>
internal sealed class FactCheck(Database database)
{
    private const string Current =
        "SELECT c.number, d.house, d.kind, d.answering_body, c.party, coalesce(s.person_name, c.speaker_name, c.speaker_printed), w.sz "
        + "FROM documents d JOIN contributions c ON c.number >= d.first_contribution AND c.number < d.first_contribution + d.contribution_count "
        + "LEFT JOIN speakers s ON s.contribution = c.number LEFT JOIN words_docsize w ON w.id = c.number WHERE d.is_current ORDER BY d.first_contribution, c.number";

    private readonly Dictionary<int, string> _names = [];
    private readonly Dictionary<string, int> _numbers = [];
    private (long Number, FactBlock Facts)? _block;

    /// <summary>How many contributions have other facts than their records, or none, or have facts though they are not searched.</summary>
    public long Run()
    {
        using (var names = database.Use("SELECT number, name FROM facet_names"))
        {
            while (names.Step())
            {
                _names[names.Int(0)] = names.Text(1);
                _numbers[names.Text(1)] = names.Int(0);
            }
        }
        var (current, wrong) = (0L, 0L);
        using var rows = database.Use(Current);
        while (rows.Step())
        {
            current++;
            wrong += Has(rows) ? 0 : 1;
        }
        var packed = FactBlocks.Read(database, FactPart.Lengths, 0, long.MaxValue)
            .Sum(b => System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ushort>(b.Bytes).ToArray().LongCount(length => length > 0));
        return wrong + Math.Max(0, packed - current);
    }

    private bool Has(Statement row)
    {
        var number = row.Long(0);
        if (_block?.Number != number >> FactBlocks.Bits)
        {
            _block = (number >> FactBlocks.Bits, FactBlock.Read(database, number >> FactBlocks.Bits));
        }
        var (length, kind, (department, party, speaker), packed) = _block.Value.Facts.Get((int)(number & (FactBlocks.Size - 1)));
        var figures = new List<byte>();
        using (var claims = database.Use("SELECT value_number, high_number, unit FROM claims WHERE contribution = ? ORDER BY ordinal"))
        {
            for (claims.Bind(1, number); claims.Step();)
            {
                PackedFigures.Add(figures, claims.Double(0), claims.Double(1), claims.TextOrNull(2) is { } unit ? _numbers.GetValueOrDefault(unit, -1) : 0);
            }
        }
        return length == Math.Clamp(Words(row), 1, ushort.MaxValue)
            && kind == (HitFacts.Pack(row.EnumOrNull<House>(1), row.Enum<DocumentKind>(2)) | (figures.Count > 0 ? HitFacts.WithFigures : 0))
            && Is(department, row.TextOrNull(3)) && Is(party, row.TextOrNull(4)) && Is(speaker, row.TextOrNull(5)) && packed.SequenceEqual(figures);
    }

    private bool Is(int number, string? name) => string.IsNullOrWhiteSpace(name) ? number == 0 : _names.GetValueOrDefault(number) == name;

    /// <summary>FTS5's own count of the words of a row: one number for each column.</summary>
    private static unsafe int Words(Statement row)
    {
        var sizes = row.IsNull(6) ? [] : row.Blob(6);
        var sum = 0L;
        fixed (byte* bytes = sizes)
        {
            for (var at = 0; at < sizes.Length;)
            {
                sum += Varint.Read(bytes, ref at);
            }
        }
        return (int)Math.Min(int.MaxValue, sum);
    }
}
