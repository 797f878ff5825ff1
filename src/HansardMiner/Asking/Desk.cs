using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using HansardMiner.Access;
using HansardMiner.Present;
using HansardMiner.Present.Answers;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.Asking;

/// <summary>Where enquiries are answered: an index opened for reading, and how long an answer may take. Any number of threads may ask at once.</summary>
/// <param name="index">The index.</param>
/// <param name="time">After how long an enquiry gives what it has found so far, and says so.</param>
/// <param name="memory">What is remembered from desk to desk; null for nothing.</param>
public sealed class Desk(IOpenIndex index, TimeSpan time, DeskMemory? memory = null)
{
    private readonly DeskMemory _memory = memory ?? new DeskMemory();

    /// <summary>The index.</summary>
    public IOpenIndex Index { get; } = index;

    /// <summary>After how long an enquiry gives what it has found so far.</summary>
    public TimeSpan Time { get; } = time;

    /// <summary>What is said where the time was up first.</summary>
    internal string TimeIsUp => string.Create(CultureInfo.InvariantCulture, $"stopped after {Time.TotalSeconds:0.#} s: there may be more; go on with “next”, or narrow the question down");

    /// <summary>What the index holds and lacks; counted again only when the records have changed.</summary>
    public StatusAnswer Status()
    {
        var state = Index.Store.State();
        return _memory.Status(state, () => Counted(state)) with { SearchIndex = SearchIndexAnswer.Of(Index.Report()), Changed = Index.Changed };
    }

    /// <summary>The hashes of source files, each read once.</summary>
    internal Func<string, string?> Hashes()
    {
        var known = new Dictionary<string, string?>(StringComparer.Ordinal);
        return path => known.TryGetValue(path, out var hash) ? hash : known[path] = Index.Store.FindSource(path)?.Source.Sha256;
    }

    /// <summary>The words of a question, understood; null where there are none.</summary>
    internal static ParsedQuery? Understand(string? typed, bool withVariants) =>
        typed is null ? null : QueryParser.Parse(typed) is var parsed && withVariants ? QueryVariants.Expand(parsed) : parsed;

    /// <summary>What may have been meant by words, by the words and names of the index.</summary>
    internal IReadOnlyList<string> Suggest(ParsedQuery? parsed, bool foundNothing) => parsed is null ? [] : QuerySuggester.Of(parsed, Index.Search.Words, foundNothing);

    /// <summary>One page of what was found one by one.</summary>
    /// <param name="found">What was found, in its order.</param>
    /// <param name="close">With how many of the words near it.</param>
    /// <param name="limit">How much of it is shown.</param>
    /// <param name="after">Behind what; null from the beginning.</param>
    /// <param name="place">Where something stands in the order.</param>
    /// <returns>The page, the cursor of the next one, and why the page is not whole.</returns>
    internal (IReadOnlyList<T> Page, string? Next, string? Note) Page<T>(Func<IEnumerable<T>> found, int close, int limit, QuotedPlace? after, Func<T, QuotedPlace> place)
        where T : QuotedHit
    {
        var clock = Stopwatch.StartNew();
        var (page, isWhole, hasMore) = Read(found().SkipWhile(h => after is not null && h.Id != after.Id).Skip(after is null ? 0 : 1));
        if (after is not null && page.Count == 0 && isWhole && !found().Any(h => h.Id == after.Id))
        {
            // What stood at the place is gone: its place in the order is left.
            (page, isWhole, hasMore) = Read(found().Where(h => place(h).CompareTo(after) > 0));
        }
        return (page, hasMore && page.Count > 0 ? place(page[^1]).ToString() : null, isWhole ? null : TimeIsUp);

        (List<T> Page, bool IsWhole, bool HasMore) Read(IEnumerable<T> rest)
        {
            var read = new List<T>();
            foreach (var hit in rest.Where(h => h.Closeness >= close))
            {
                if (read.Count == limit)
                {
                    return (read, true, true);
                }
                read.Add(hit);
                if (clock.Elapsed > Time)
                {
                    return (read, false, true);
                }
            }
            return (read, true, false);
        }
    }

    private StatusAnswer Counted(IndexStamp state)
    {
        var sources = Index.Store.Sources();
        var days = Index.Store.Days();
        return new StatusAnswer
        {
            Engine = Index.Search.Name,
            SearchIndex = SearchIndexAnswer.Of(Index.Report()),
            Changed = Index.Changed,
            Mark = state.Mark,
            FirstDay = days.First,
            LastDay = days.Last,
            UndatedDocuments = days.Undated,
            Sources = sources.Count,
            SourcesWithGaps = sources.Count(s => s.Outcome == SourceOutcome.ReadWithGaps),
            SourcesUnreadable = sources.Count(s => s.Outcome == SourceOutcome.Unreadable),
            Documents = sources.Sum(s => (long)s.Counts.Documents),
            Contributions = sources.Sum(s => (long)s.Counts.Contributions),
            Claims = sources.Sum(s => (long)s.Counts.Claims),
            Undertakings = sources.Sum(s => (long)s.Counts.Undertakings),
            Licence = [Licence.OpenParliament, Licence.Others],
        };
    }
}
