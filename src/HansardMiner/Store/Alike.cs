using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>The contributions most like one: those that share its most telling words.</summary>
/// <param name="Words">The words, the most telling first; empty when it has none, as a text of few or very common words.</param>
/// <param name="Query">Any of the words; null when there are none.</param>
/// <param name="Hits">The contributions, the most alike first, without it and its copies.</param>
public sealed record Alike(IReadOnlyList<TellingWord> Words, SearchQuery? Query, IReadOnlyList<Hit> Hits)
{
    /// <summary>Looks for contributions like one, or like a whole document where none was named.</summary>
    /// <param name="engine">Who searches: any engine that knows its words.</param>
    /// <param name="stored">The record.</param>
    /// <param name="take">How many hits at the most.</param>
    public static Alike To(ISearchEngine engine, StoredDocument stored, int take)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(stored);
        var ids = stored.Document.Contributions.Select((c, i) => (Contribution: c, Id: stored.Document.Id.Contribution(i + 1)))
            .Where(c => stored.Asked is null || c.Id == stored.Asked).ToList();
        var own = ids.SelectMany(c => stored.SameAnswerAs.TryGetValue(c.Id, out var shown) ? (RecordId[])[c.Id, shown] : [c.Id]).ToHashSet();
        var words = engine.Words is { } known ? TellingWords.Of(ids.Select(c => c.Contribution.Text), stored.Document.Headings, known, 1) : [];
        if (TellingWords.Query(words) is not { } query)
        {
            return new Alike(words, null, []);
        }
        // A page with room for what is left out; copies of it are one hit with it.
        var found = engine.Find(new SearchRequest(query) { Take = take + own.Count, IsCounted = false });
        return new Alike(words, query, [.. found.Hits.Where(h => !own.Contains(h.Contribution) && !h.AlsoAt.Any(own.Contains)).Take(take)]);
    }
}
