using System.Buffers.Binary;
using HansardMiner.Query;
using HansardMiner.Sqlite.Conditions;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Facts;

namespace HansardMiner.Sqlite.Searching;

/// <summary>Finds contributions by their figures: reads through the packed ones, and asks the table of figures only what each counts.</summary>
internal static class FigureScan
{
    public static HitSet Find(WordIndexReader index, SearchQuery.Number number, HitSet? within, int first, int end)
    {
        var (facts, database) = (index.Facts, index.Database);
        var hits = new HitSet(facts.Places);
        if (first >= end || Unit(database, number.Unit) is not { } unit)
        {
            return hits;
        }
        var (low, high) = (facts.BlockOf(first), facts.BlockOf(end - 1));
        using var rows = database.Use("SELECT number, data FROM hit_facts WHERE number >= ? AND number <= ? ORDER BY number");
        rows.Bind(1, FactBlocks.Row(FactPart.Figures, facts.Blocks[low])).Bind(2, FactBlocks.Row(FactPart.Figures, facts.Blocks[high]));
        for (var block = low; rows.Step();)
        {
            index.Deadline.Check();
            while (block < high && FactBlocks.Row(FactPart.Figures, facts.Blocks[block]) < rows.Long(0))
            {
                block++;
            }
            var (start, behind) = facts.PlacesOf(block);
            if (within is not null && within.CountIn(start, behind) == 0)
            {
                continue;
            }
            for (var bytes = rows.Blob(1); bytes.Length > FactBlock.FigureHead;)
            {
                var place = start + BinaryPrimitives.ReadUInt16LittleEndian(bytes);
                var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[2..]);
                var figures = bytes.Slice(FactBlock.FigureHead, length);
                bytes = bytes[(FactBlock.FigureHead + length)..];
                if (place < behind && (within is null || within.Has(place)) && PackedFigures.AnyMeets(figures, number, unit))
                {
                    hits.Add(place);
                }
            }
        }
        if (number.Counted is not null)
        {
            KeepCounted(index, number, hits);
        }
        return hits;
    }

    /// <summary>The number of a unit, -1 for any; null when no figure has it.</summary>
    private static int? Unit(Database database, string? unit)
    {
        if (unit is null)
        {
            return -1;
        }
        using var row = database.Use("SELECT number FROM facet_names WHERE name = ?");
        return row.Bind(1, unit).Step() ? row.Int(0) : null;
    }

    /// <summary>Value, unit and what is counted must be met by one and the same figure.</summary>
    private static void KeepCounted(WordIndexReader index, SearchQuery.Number number, HitSet hits)
    {
        var (condition, values) = QueryCompiler.NumberCondition(number);
        using var row = index.Database.Use($"SELECT 1 FROM claims k WHERE k.contribution = ? AND {condition} LIMIT 1");
        using var all = hits.Copy();
        foreach (var place in all)
        {
            index.Deadline.Check();
            new CompiledQuery(null, null, values).BindTo(row.Bind(1, index.Facts.NumberOf(place)), 2);
            if (!row.Step())
            {
                hits.Remove(place);
            }
            row.Reset();
        }
    }
}
