using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Sqlite;

/// <summary>
/// Finds figures. Words must be met by the figure's document; fields, days and numbers that stand beside the words must be met by the figure itself
/// and its contribution.
/// </summary>
internal static class ClaimSearch
{
    public static IEnumerable<ClaimHit> Run(ReaderPool readers, ClaimQuery query)
    {
        using var loan = readers.Borrow();
        var database = loan.Database;
        var keys = Keys(database, query);
        var reader = new ClaimReader(database);
        var closeness = query.Words is { } words ? new Closeness(words.Query) : null;
        var speaker = query.Speaker is null ? null : QueryFolding.Fold(query.Speaker);
        var left = query.Limit ?? int.MaxValue;
        foreach (var (contribution, ordinal) in keys)
        {
            if (left <= 0)
            {
                yield break;
            }
            if (speaker is not null && !IsBy(reader.Load(contribution).Contribution, speaker))
            {
                continue;
            }
            left--;
            var hit = reader.Read(contribution, ordinal);
            yield return closeness is null ? hit : hit with { Closeness = closeness.Of(hit, reader.Contribution!.Text) };
        }
    }

    internal static bool IsBy(Contribution contribution, string speaker) => contribution.Attribution is { } attribution
        && (Has(attribution.Printed, speaker) || Has(attribution.Name, speaker) || Has(attribution.Office, speaker)
            || (contribution.Speaker is Speaker.Known known && Has(known.Name, speaker)));

    private static bool Has(string? part, string speaker) => part is not null && QueryFolding.Fold(part).Contains(speaker, StringComparison.Ordinal);

    private static List<(long Contribution, int Ordinal)> Keys(Database database, ClaimQuery query)
    {
        var conditions = new List<string> { "d.is_current" };
        var values = new List<object>();
        var documents = "documents d";
        HashSet<long>? contributions = null;
        if (query.Words is { Query: not SearchQuery.All } words)
        {
            var (own, asWhole) = Part(words.Query);
            foreach (var figure in own.Where(IsFigure))
            {
                var choices = (figure is SearchQuery.Or or ? or.Parts : [figure]).Cast<SearchQuery.Number>().Select(QueryCompiler.NumberCondition).ToList();
                conditions.Add("(" + string.Join(" OR ", choices.Select(c => $"({c.Condition})")) + ")");
                values.AddRange(choices.SelectMany(c => c.Values));
            }
            contributions = Contributions(database, [.. own.Where(p => !IsFigure(p))]);
            if (asWhole.Count > 0)
            {
                var set = DocumentSets.Of(database, asWhole.Count == 1 ? asWhole[0] : new SearchQuery.And(asWhole));
                documents = "json_each(?) j CROSS JOIN documents d ON d.number = j.value";
                values.Insert(0, "[" + string.Join(',', set.Select(n => n.ToString(CultureInfo.InvariantCulture))) + "]");
            }
        }
        var (own2, values2) = QueryCompiler.NumberCondition(new SearchQuery.Number(query.Min, query.Max, query.Unit?.Symbol));
        conditions.Add(own2);
        values.AddRange(values2);
        if (query.Outcome is { } outcome)
        {
            conditions.Add("d.outcome = ?");
            values.Add(outcome.ToString());
        }
        Day(">=", query.From);
        Day("<=", query.To);
        if (!query.WithSuperseded)
        {
            conditions.Add("k.contribution NOT IN (SELECT contribution FROM superseded)");
        }
        using var rows = database.Use(
            $"SELECT k.contribution, k.ordinal FROM {documents} CROSS JOIN claims k ON k.contribution >= d.first_contribution "
            + $"AND k.contribution < d.first_contribution + d.contribution_count WHERE {string.Join(" AND ", conditions)} "
            + "ORDER BY d.date IS NULL, d.date, d.id, k.contribution, k.span_start, k.ordinal");
        new CompiledQuery(null, null, values).BindTo(rows, 1);
        var keys = new List<(long, int)>();
        while (rows.Step())
        {
            if (contributions is null || contributions.Contains(rows.Long(0)))
            {
                keys.Add((rows.Long(0), rows.Int(1)));
            }
        }
        return new RepeatedClaims(database).Shown(keys);

        void Day(string sign, DateOnly? day)
        {
            if (day is { } known)
            {
                conditions.Add($"d.date {sign} ?");
                values.Add(known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>Parts the query's own terms into those that the figure itself must meet and those that its document must meet.</summary>
    internal static (List<SearchQuery> Own, List<SearchQuery> AsWhole) Part(SearchQuery query)
    {
        var parts = query is SearchQuery.And and ? and.Parts : [query];
        var own = parts.Where(IsOwn).ToList();
        return (own, [.. parts.Where(p => !IsOwn(p))]);
    }

    /// <summary>Whether it speaks of the figure alone: a number, or one of several.</summary>
    private static bool IsFigure(SearchQuery part) => part is SearchQuery.Number || (part is SearchQuery.Or or && or.Parts.All(p => p is SearchQuery.Number));

    private static bool IsOwn(SearchQuery part) => IsFigure(part) || part switch
    {
        SearchQuery.Dated or SearchQuery.FieldRange => true,
        SearchQuery.Field field => field.Name != QueryField.Heading,
        SearchQuery.Not not => IsOwnNoFigure(not.Part),
        SearchQuery.Or or => or.Parts.All(IsOwnNoFigure),
        SearchQuery.And and => and.Parts.All(IsOwnNoFigure),
        _ => false,
    };

    private static bool IsOwnNoFigure(SearchQuery part) => !IsFigure(part) && IsOwn(part);

    internal static HashSet<long>? Contributions(Database database, IReadOnlyList<SearchQuery> own)
    {
        if (own.Count == 0)
        {
            return null;
        }
        var compiled = QueryCompiler.Compile(own.Count == 1 ? own[0] : new SearchQuery.And(own));
        var set = new HashSet<long>();
        using var rows = database.Use("SELECT rowid FROM words WHERE " + compiled.Where());
        for (compiled.BindTo(rows, 1); rows.Step();)
        {
            set.Add(rows.Long(0));
        }
        return set;
    }
}
