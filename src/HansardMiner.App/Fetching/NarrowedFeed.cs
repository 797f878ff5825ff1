using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.App.Fetching;

/// <summary>A feed of which only some cells are asked for.</summary>
/// <param name="feed">The feed.</param>
/// <param name="days">The days of these cells, in order: it is asked for no other.</param>
/// <param name="isWanted">Whether a cell is.</param>
internal sealed class NarrowedFeed(IFeed feed, IReadOnlyList<(DateOnly From, DateOnly To)> days, Predicate<FetchCell> isWanted) : IFeed
{
    public FeedFacts Facts => feed.Facts;

    public IEnumerable<FeedRequest> Begin(FetchScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        // A list that serves many days would bring those between, too.
        var undated = new HashSet<FetchCell>();
        foreach (var (from, to) in days)
        {
            foreach (var first in feed.Begin(scope with { From = from, To = to }))
            {
                var isOfMany = first.Covers.Count > 0;
                if (isOfMany ? first.Covers.Any(cell => isWanted(cell)) : isWanted(first.Cell) && (first.Cell.Day is not null || undated.Add(first.Cell)))
                {
                    yield return first;
                }
            }
        }
    }

    public FeedFindings Follow(FeedRequest request, FeedAnswer answer) => feed.Follow(request, answer);
}
