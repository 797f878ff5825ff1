using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite.Conditions;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Reading;
using HansardMiner.Sqlite.Words;
using HansardMiner.Store;
using HansardMiner.Timelines;

namespace HansardMiner.Sqlite;

/// <summary>Finds the figures that a question may mean by the words that stand near each, and reads only those.</summary>
/// <param name="store">The store whose figures are searched.</param>
public sealed class SqliteFigureFinder(SqliteRecordStore store) : IFigureFinder
{
    private const int StepsBetweenLooks = 2000;

    /// <summary>How many figures are read at the most: where a question may mean more, the closest, of these the newest.</summary>
    public int Limit { get; init; } = 500;

    /// <summary>After how long it gives what it has found so far, and says so; null for no limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <inheritdoc/>
    public FoundFigures Find(Question question, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(question);
        using var loan = store.Readers.Borrow();
        var database = loan.Database;
        CheckVersion(database);
        if (TimeLimit is not { } limit)
        {
            return Find(database, question, all, [], null);
        }
        var found = new List<ClaimHit>();
        var deadline = new Deadline(limit);
        using var watch = new TimeWatch(database, deadline, StepsBetweenLooks);
        try
        {
            return Find(database, question, all, found, deadline);
        }
        catch (TimeoutException)
        {
            return new FoundFigures(found, 0, 0) { IsAtLeast = true, IsPartial = true };
        }
    }

    private FoundFigures Find(Database database, Question question, bool all, List<ClaimHit> hits, Deadline? deadline)
    {
        var parts = QueryParts.Of(question.Search.Query);
        var scope = new FigureScope(database, store.Map(database), parts, withSuperseded: false);
        var numbers = NumberCondition.Of(parts.Numbers);
        var match = all ? null : FigureMatch.Of(question);
        var (chosen, total, notRead, isAtLeast) = numbers.Sql is not null ? Numbered(database, scope, numbers, match)
            : match is not null ? Near(database, scope, match) : Newest(database, scope);
        var reader = new ClaimReader(database);
        foreach (var key in chosen.OrderBy(k => k.Contribution).ThenBy(k => k.Ordinal))
        {
            deadline?.CheckNow();
            hits.Add(reader.Read(key.Contribution, key.Ordinal));
        }
        return new FoundFigures(hits, Math.Max(0, total - hits.Count), notRead) { IsAtLeast = isAtLeast };
    }

    private static void CheckVersion(Database database)
    {
        using var row = database.Use("SELECT value FROM meta WHERE name = 'claim_words'");
        if (!row.Step() || row.Text(0) != FigureWords.Version)
        {
            throw new StoreException($"the words of the figures in {database.Path} were made by another hansard: run “hansard reindex --engine fts5”");
        }
    }

    private (IReadOnlyList<FigureKey> Chosen, long Total, long NotRead, bool IsAtLeast) Numbered(
        Database database, FigureScope scope, NumberCondition numbers, FigureMatch? match)
    {
        var keys = numbers.All(database).Where(scope.IsShown).ToList();
        var near = match is null ? keys : Among(keys, FigureMatch.Read(database, match.Any));
        if (near.Count <= Limit)
        {
            return (near, keys.Count, 0, false);
        }
        near.Sort((a, b) => (b.Contribution, b.Ordinal).CompareTo((a.Contribution, a.Ordinal)));
        return (Newest(database, near, Limit), keys.Count, near.Count - Limit, false);
    }

    private static List<FigureKey> Among(List<FigureKey> keys, IEnumerable<FigureKey> found)
    {
        var all = keys.ToHashSet();
        return [.. found.Where(all.Contains)];
    }

    private (IReadOnlyList<FigureKey> Chosen, long Total, long NotRead, bool IsAtLeast) Near(Database database, FigureScope scope, FigureMatch match)
    {
        var (total, isAtLeast) = scope.Total();
        var rows = scope.Rows();
        var shown = FigureMatch.Read(database, match.Any, rows).Where(scope.IsShown).Take(Limit < int.MaxValue ? Limit + 1 : Limit).ToList();
        if (shown.Count <= Limit)
        {
            return (shown, total, 0, isAtLeast);
        }
        var chosen = new HashSet<FigureKey>();
        foreach (var tier in new[] { match.Closest, match.Close, match.Any })
        {
            if (tier is not null && chosen.Count < Limit)
            {
                chosen.UnionWith(Newest(database, FigureMatch.Read(database, tier, rows, newestFirst: true).Where(k => !chosen.Contains(k) && scope.IsShown(k)), Limit - chosen.Count));
            }
        }
        return ([.. chosen], total, Math.Max(1, Math.Min(total, FigureMatch.Count(database, match.Any, rows)) - chosen.Count), isAtLeast);
    }

    /// <summary>All figures of the documents, where no words and numbers tell them apart.</summary>
    private (IReadOnlyList<FigureKey> Chosen, long Total, long NotRead, bool IsAtLeast) Newest(Database database, FigureScope scope)
    {
        var (total, isAtLeast) = scope.Total();
        var map = scope.Map;
        var onlyInCopies = scope.OnlyInCopies();
        var keys = scope.Documents.Backwards().Where(p => map.Claims(p) > 0)
            .SelectMany(p => NumberCondition.None.Of(database, map.First(p), map.End(p)).OrderByDescending(k => k.Contribution).ThenByDescending(k => k.Ordinal))
            .Where(k => scope.IsShown(k) && !onlyInCopies.Contains(k));
        var chosen = Newest(database, onlyInCopies.Count == 0 ? keys : keys.Concat(onlyInCopies), Limit);
        return (chosen, total, Math.Max(0, total - chosen.Count), isAtLeast);
    }

    /// <summary>The first of figures that come with the newest first. Of the last day that is reached, which ones depends on their ids, not on the order of mining.</summary>
    private static List<FigureKey> Newest(Database database, IEnumerable<FigureKey> newestFirst, int count)
    {
        var keys = new List<FigureKey>();
        var last = -1L;
        foreach (var key in newestFirst)
        {
            var day = ContributionNumber.DayOf(key.Contribution);
            if (keys.Count >= count && day != last)
            {
                break;
            }
            last = day;
            keys.Add(key);
        }
        if (keys.Count <= count)
        {
            return keys;
        }
        var names = new HitReader(database);
        var whole = keys.Where(k => ContributionNumber.DayOf(k.Contribution) != last).ToList();
        var named = keys.Skip(whole.Count).Select(k => (Key: k, Name: names.Name(k.Contribution)))
            .OrderBy(k => k.Name.Document, StringComparer.Ordinal).ThenBy(k => k.Name.Ordinal).ThenBy(k => k.Key.Ordinal);
        return [.. whole, .. named.Select(k => k.Key).Take(count - whole.Count)];
    }
}
