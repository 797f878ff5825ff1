using System.Collections.Generic;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Words;

namespace HansardMiner.Sqlite.Facts;

/// <summary>Writes the facts of contributions that come and go, in the transaction of their words.</summary>
internal sealed class FactWriter(Database database)
{
    private const int MostBlocks = 1000;
    private const int MostNames = 200_000;
    private readonly SortedDictionary<long, FactBlock> _blocks = [];
    private readonly Dictionary<string, int> _names = [];

    /// <summary>Sets the facts of the contributions of a document; its figures must be written already.</summary>
    public void Add(IReadOnlyList<HitFacts> facts, long first)
    {
        var figures = Figures(first, facts.Count);
        for (var i = 0; i < facts.Count; i++)
        {
            Block(first + i).Set(
                (int)((first + i) & (FactBlocks.Size - 1)), facts[i], (Number(facts[i].Department), Number(facts[i].Party), Number(facts[i].Speaker)),
                figures is not null && figures.TryGetValue(first + i, out var own) ? [.. own] : []);
        }
    }

    /// <summary>Forgets contributions.</summary>
    public void Remove(long first, int count)
    {
        for (var i = 0; i < count; i++)
        {
            Block(first + i).Clear((int)((first + i) & (FactBlocks.Size - 1)));
        }
    }

    /// <summary>Writes what has been changed.</summary>
    public void Flush()
    {
        foreach (var (number, block) in _blocks)
        {
            block.Write(database, number);
        }
        _blocks.Clear();
    }

    /// <summary>Lets go what was changed: its transaction was undone.</summary>
    public void Forget()
    {
        _blocks.Clear();
        _names.Clear();
    }

    private FactBlock Block(long number)
    {
        var block = number >> FactBlocks.Bits;
        if (!_blocks.TryGetValue(block, out var facts))
        {
            if (_blocks.Count >= MostBlocks)
            {
                Flush();
            }
            _blocks[block] = facts = FactBlock.Read(database, block);
        }
        return facts;
    }

    private Dictionary<long, List<byte>>? Figures(long first, int count)
    {
        Dictionary<long, List<byte>>? figures = null;
        using var rows = database.Use("SELECT contribution, value_number, high_number, unit FROM claims WHERE contribution >= ? AND contribution < ? ORDER BY contribution, ordinal");
        for (rows.Bind(1, first).Bind(2, first + count); rows.Step();)
        {
            figures ??= [];
            var contribution = rows.Long(0);
            if (!figures.TryGetValue(contribution, out var own))
            {
                figures[contribution] = own = [];
            }
            PackedFigures.Add(own, rows.Double(1), rows.Double(2), Number(rows.TextOrNull(3)));
        }
        return figures;
    }

    private int Number(string? name)
    {
        if (name is null)
        {
            return 0;
        }
        if (_names.TryGetValue(name, out var number))
        {
            return number;
        }
        if (_names.Count >= MostNames)
        {
            _names.Clear();
        }
        return _names[name] = Find(name) ?? Insert(name);
    }

    private int? Find(string name)
    {
        using var find = database.Use("SELECT number FROM facet_names WHERE name = ?");
        return find.Bind(1, name).Step() ? find.Int(0) : null;
    }

    private int Insert(string name)
    {
        using var insert = database.Use("INSERT INTO facet_names (name) VALUES (?)");
        insert.Bind(1, name).Run();
        return (int)database.LastNumber;
    }
}
