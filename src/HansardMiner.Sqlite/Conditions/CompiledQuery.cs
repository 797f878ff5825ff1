using System.Collections.Generic;
using System.Linq;
using HansardMiner.Sqlite.Connections;

namespace HansardMiner.Sqlite.Conditions;

/// <summary>
/// What a query, or a part of one, asks of the table <c>words</c>: an FTS5 expression, a condition in SQL, or both, which then must both hold.
/// </summary>
/// <param name="Match">The FTS5 expression; null when none.</param>
/// <param name="Condition">The condition on <c>words.rowid</c>; null when none.</param>
/// <param name="Values">The values of the condition's parameters in order.</param>
/// <param name="Depth">How deeply the FTS5 expression is nested.</param>
internal sealed record CompiledQuery(string? Match, string? Condition, IReadOnlyList<object> Values, int Depth = 0)
{
    public static CompiledQuery Everything { get; } = new(null, "1", []);

    public static CompiledQuery Nothing { get; } = new(null, "0", []);

    public static CompiledQuery OfMatch(string match, int depth = 0) => new(match, null, [], depth);

    public bool IsMatchOnly => Match is not null && Condition is null;

    /// <summary>The same as a condition alone.</summary>
    public CompiledQuery AsCondition()
    {
        if (Match is null)
        {
            return this;
        }
        const string Among = "+words.rowid IN (SELECT rowid FROM words WHERE words MATCH ?)";
        return Condition is null
            ? new CompiledQuery(null, Among, [Match])
            : new CompiledQuery(null, $"({Among} AND {Condition})", [Match, .. Values]);
    }

    public static CompiledQuery Join(string word, IReadOnlyList<CompiledQuery> conditions) => conditions.Count == 1 ? conditions[0] : new(
        null, "(" + string.Join($" {word} ", conditions.Select(c => c.Condition)) + ")", [.. conditions.SelectMany(c => c.Values)]);

    /// <summary>Binds the values from the parameter <paramref name="at"/> on; gives the next free parameter.</summary>
    public int BindTo(Statement statement, int at)
    {
        if (Match is not null)
        {
            statement.Bind(at++, Match);
        }
        foreach (var value in Values)
        {
            _ = value switch
            {
                long number => statement.Bind(at++, number),
                double number => statement.Bind(at++, number),
                _ => statement.Bind(at++, (string)value),
            };
        }
        return at;
    }

    /// <summary>The WHERE clause.</summary>
    public string Where() => (Match, Condition) switch
    {
        (not null, null) => "words MATCH ?",
        (not null, _) => $"words MATCH ? AND {Condition}",
        _ => Condition!,
    };
}
