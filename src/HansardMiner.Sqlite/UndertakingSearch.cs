using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Sqlite.Conditions;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Reading;

namespace HansardMiner.Sqlite;

/// <summary>
/// Finds commitments to act as <see cref="ClaimSearch"/> finds figures: words must be met by the document; fields, days and numbers that stand beside them
/// by the contribution itself.
/// </summary>
internal static class UndertakingSearch
{
    private const string Due = "coalesce(u.deadline_to, u.deadline_from)";

    public static IEnumerable<UndertakingHit> Run(ReaderPool readers, UndertakingQuery query)
    {
        using var loan = readers.Borrow();
        var database = loan.Database;
        var keys = Keys(database, query);
        var reader = new ClaimReader(database);
        var closeness = query.Words is { } words ? new Closeness(words.Query) : null;
        var (speaker, actor) = (Folded(query.Speaker), Folded(query.Actor));
        var left = query.Limit ?? int.MaxValue;
        foreach (var (contribution, ordinal) in keys)
        {
            if (left <= 0)
            {
                yield break;
            }
            if (speaker is not null && !SpeakerFilter.IsBy(reader.Load(contribution).Contribution, speaker))
            {
                continue;
            }
            var hit = reader.ReadUndertaking(contribution, ordinal);
            if (actor is not null && !Acts(hit, reader.Contribution!, actor))
            {
                continue;
            }
            left--;
            yield return closeness is null ? hit : hit with { Closeness = closeness.Of(hit, reader.Contribution!.Text) };
        }
    }

    private static string? Folded(string? part) => part is null ? null : QueryFolding.Fold(part);

    private static bool Acts(UndertakingHit hit, Contribution contribution, string actor) => hit.Undertaking.Actor is { } words
        && (QueryFolding.Fold(words).Contains(actor, StringComparison.Ordinal)
            || (UndertakingActor.IsSpeaker(words) && SpeakerFilter.IsBy(contribution, actor)));

    private static List<(long Contribution, int Ordinal)> Keys(Database database, UndertakingQuery query)
    {
        var conditions = new List<string> { "d.is_current" };
        var values = new List<object>();
        var documents = "documents d";
        HashSet<long>? contributions = null;
        if (query.Words is { Query: not SearchQuery.All } words)
        {
            var parts = words.Query is SearchQuery.And and ? and.Parts : [words.Query];
            var (own, asWhole) = (parts.Where(QueryParts.IsOwn).ToList(), parts.Where(p => !QueryParts.IsOwn(p)).ToList());
            contributions = own.Count == 0 ? null : Contributions(database, own);
            if (asWhole.Count > 0)
            {
                var set = DocumentSets.Of(database, asWhole.Count == 1 ? asWhole[0] : new SearchQuery.And(asWhole));
                documents = "json_each(?) j CROSS JOIN documents d ON d.number = j.value";
                values.Add("[" + string.Join(',', set.Select(n => n.ToString(CultureInfo.InvariantCulture))) + "]");
            }
        }
        if (query.Outcome is { } outcome)
        {
            conditions.Add("d.outcome = ?");
            values.Add(outcome.ToString());
        }
        if (query.Strengths.Count > 0)
        {
            conditions.Add($"u.strength IN ({string.Join(',', query.Strengths.Select(_ => "?"))})");
            values.AddRange(query.Strengths.Select(s => (object)s.ToString()));
        }
        Day("d.date", ">=", query.From);
        Day("d.date", "<=", query.To);
        Day(Due, ">=", query.DueFrom);
        Day(Due, "<=", query.DueTo);
        if (!query.WithSuperseded)
        {
            conditions.Add("u.contribution NOT IN (SELECT contribution FROM superseded)");
        }
        var byDue = query.Order == UndertakingOrder.Due ? $"{Due} IS NULL, {Due}, " : "";
        using var rows = database.Use(
            $"SELECT u.contribution, u.ordinal FROM {documents} CROSS JOIN undertakings u ON u.contribution >= d.first_contribution "
            + $"AND u.contribution < d.first_contribution + d.contribution_count WHERE {string.Join(" AND ", conditions)} "
            + $"ORDER BY {byDue}d.date IS NULL, d.date, d.id, u.contribution, u.span_start, u.ordinal");
        new CompiledQuery(null, null, values).BindTo(rows, 1);
        var keys = new List<(long, int)>();
        while (rows.Step())
        {
            if (contributions is null || contributions.Contains(rows.Long(0)))
            {
                keys.Add((rows.Long(0), rows.Int(1)));
            }
        }
        return new RepeatedClaims(database).ShownUndertakings(keys);

        void Day(string what, string sign, DateOnly? day)
        {
            if (day is { } known)
            {
                conditions.Add($"{what} {sign} ?");
                values.Add(known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }
    }

    private static HashSet<long> Contributions(Database database, IReadOnlyList<SearchQuery> own)
    {
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
