using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Words;

namespace HansardMiner.Sqlite.Conditions;

/// <summary>What is asked of the numbers of a figure: a condition on a row <c>k</c> of <c>claims</c>.</summary>
/// <param name="Sql">The condition; null when nothing is asked.</param>
/// <param name="Values">Its parameters, in order.</param>
/// <param name="Thing">The words of what must be counted, by which fewer figures need to be looked at; null when none are asked for.</param>
internal sealed record NumberCondition(string? Sql, IReadOnlyList<object> Values, string? Thing)
{
    /// <summary>Nothing is asked.</summary>
    public static NumberCondition None { get; } = new(null, [], null);

    /// <summary>All of them must hold, and of each at least one of its numbers.</summary>
    public static NumberCondition Of(IReadOnlyList<IReadOnlyList<SearchQuery.Number>> numbers)
    {
        var all = numbers.Select(choices => choices.Select(QueryCompiler.NumberCondition).ToList()).Where(choices => choices.All(c => c.Condition != "1")).ToList();
        return all.Count == 0 ? None : new NumberCondition(
            string.Join(" AND ", all.Select(choices => "(" + string.Join(" OR ", choices.Select(c => $"({c.Condition})")) + ")")),
            [.. all.SelectMany(choices => choices.SelectMany(c => c.Values))],
            numbers.Where(n => n.Count == 1).Select(n => n[0].Counted).FirstOrDefault(c => c is not null));
    }

    /// <summary>All figures that meet it, in no order.</summary>
    public IEnumerable<FigureKey> All(Database database)
    {
        if (Thing is not null && FigureMatch.Thing(Thing) is { } match)
        {
            foreach (var key in FigureMatch.Read(database, match).Where(key => Holds(database, key)))
            {
                yield return key;
            }
            yield break;
        }
        using var rows = database.Use("SELECT contribution, ordinal FROM claims k WHERE " + (Sql ?? "1"));
        for (Bind(rows, 1); rows.Step();)
        {
            yield return new FigureKey(rows.Long(0), rows.Int(1));
        }
    }

    /// <summary>Whether a figure meets it.</summary>
    public bool Holds(Database database, FigureKey key)
    {
        if (Sql is null)
        {
            return true;
        }
        using var row = database.Use($"SELECT 1 FROM claims k WHERE contribution = ? AND ordinal = ? AND {Sql}");
        Bind(row.Bind(1, key.Contribution).Bind(2, key.Ordinal), 3);
        return row.Step();
    }

    /// <summary>The figures of a document that meet it, in the order of its text.</summary>
    public List<FigureKey> Of(Database database, long first, long end)
    {
        var keys = new List<FigureKey>();
        using var rows = database.Use($"SELECT contribution, ordinal FROM claims k WHERE contribution >= ? AND contribution < ?{(Sql is null ? "" : " AND " + Sql)} ORDER BY contribution, span_start, ordinal");
        for (Bind(rows.Bind(1, first).Bind(2, end), 3); rows.Step();)
        {
            keys.Add(new FigureKey(rows.Long(0), rows.Int(1)));
        }
        return keys;
    }

    private void Bind(Statement statement, int at) => new CompiledQuery(null, null, Values).BindTo(statement, at);
}
