using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Alerts;

/// <summary>What is new in saved searches since the last digest.</summary>
/// <param name="Parts">The searches asked for, in their order.</param>
public sealed record Digest(IReadOnlyList<DigestPart> Parts)
{
    /// <summary>How many contributions of a search are looked at.</summary>
    private const int Most = 10_000;

    /// <summary>How many contributions are new.</summary>
    public int Count => Parts.Sum(p => p.New.Count);

    /// <summary>Makes one; records nothing.</summary>
    /// <param name="searches">The searches.</param>
    /// <param name="finder">Finds what there is to tell.</param>
    /// <param name="told">What was told before.</param>
    /// <param name="since">The first day said that is told; what has no day is then not told. Null for all.</param>
    public static Digest Of(IEnumerable<SavedSearch> searches, NewsFinder finder, ToldRecord told, DateOnly? since)
    {
        ArgumentNullException.ThrowIfNull(searches);
        ArgumentNullException.ThrowIfNull(finder);
        ArgumentNullException.ThrowIfNull(told);
        return new Digest([.. searches.Select(search =>
        {
            var news = finder.Find(search.Query, search.Scope, Most);
            var isCut = news.Note is null && news.Items.Count >= Most;
            return new DigestPart(search, [.. news.Items.Where(i => (since is null || i.Day >= since) && !told.IsTold(search, i))],
                isCut ? FormattableString.Invariant($"only the newest {Most:#,##0} contributions were looked at") : news.Note);
        })]);
    }
}
