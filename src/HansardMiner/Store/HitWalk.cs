using System;
using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Store;

/// <summary>Goes through the hits of a search page by page, each contribution once, also while the index changes.</summary>
/// <param name="engine">Who is asked.</param>
/// <param name="request">What is asked; where to begin, how many at once and the facets are not regarded.</param>
/// <param name="most">Where to stop.</param>
public sealed class HitWalk(ISearchEngine engine, SearchRequest request, int most)
{
    /// <summary>How many hits are asked for at once.</summary>
    public int PageSize { get; init; } = 500;

    /// <summary>Why hits may be missing: the search was stopped after its time; null when none are.</summary>
    public string? Note { get; private set; }

    /// <summary>Whether there are further hits behind the last one gone through.</summary>
    public bool HasMore { get; private set; }

    /// <summary>The hits, read while they are gone through.</summary>
    public IEnumerable<Hit> Hits()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        HitPlace? after = null;
        do
        {
            var found = engine.Find(request with { Facets = [], IsCounted = false, Skip = 0, Take = Math.Min(PageSize, most - seen.Count), After = after });
            Note ??= found.Note;
            foreach (var hit in found.Hits)
            {
                if (seen.Add(hit.Contribution.Value))
                {
                    yield return hit;
                }
            }
            after = found.Hits.Count == 0 ? null : found.Next;
        }
        while (after is not null && seen.Count < most);
        HasMore = after is not null;
    }
}
