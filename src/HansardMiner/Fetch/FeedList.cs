using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;

namespace HansardMiner.Fetch;

/// <summary>The feeds, in the order in which they are shown.</summary>
public static class FeedList
{
    /// <summary>All feeds.</summary>
    public static IReadOnlyList<IFeed> All { get; } =
    [
        new HansardApiFeed(),
        new WrittenQuestionsFeed(),
        new WrittenStatementsFeed(),
        new HansardPagesFeed(),
        new TheyWorkForYouFeed(),
        new ParallelParliamentFeed(),
        new AddressListFeed(),
    ];

    /// <summary>The feed of a name; null when there is none.</summary>
    public static IFeed? Find(string name) => All.FirstOrDefault(feed => feed.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
