using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;

namespace HansardMiner.App.Fetching;

/// <summary>A feed of which only some cells are asked for.</summary>
/// <param name="feed">The feed.</param>
/// <param name="isWanted">Whether a cell is.</param>
internal sealed class NarrowedFeed(IFeed feed, Predicate<FetchCell> isWanted) : IFeed
{
    public string Name => feed.Name;

    public string Title => feed.Title;

    public string Licence => feed.Licence;

    public string Lacks => feed.Lacks;

    public IReadOnlyList<string> Hosts => feed.Hosts;

    public IReadOnlyList<House> Houses => feed.Houses;

    public bool TakesTopic => feed.TakesTopic;

    public TimeSpan Settles => feed.Settles;

    public int UsualDocuments => feed.UsualDocuments;

    public IEnumerable<FeedRequest> Begin(FetchScope scope) => feed.Begin(scope).Where(first => isWanted(first.Cell) || first.Covers.Any(cell => isWanted(cell)));

    public FeedFindings Follow(FeedRequest request, FeedAnswer answer) => feed.Follow(request, answer);
}
