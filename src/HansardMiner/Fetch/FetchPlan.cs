using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch;

/// <summary>What a run will take, before anything is asked: the requests that are certain, those that are estimated, and how long they take at a polite rate.</summary>
/// <param name="Feeds">By feed.</param>
/// <param name="Duration">How long the requests take, hosts side by side.</param>
public sealed record FetchPlan(IReadOnlyList<FeedPlan> Feeds, TimeSpan Duration)
{
    /// <summary>Plans a run. Asks nothing.</summary>
    /// <param name="feeds">From where.</param>
    /// <param name="scope">What is wanted.</param>
    /// <param name="archive">What is held.</param>
    /// <param name="perSecond">How many requests a second are sent to a host.</param>
    /// <param name="isAgain">Whether everything is asked for again.</param>
    /// <param name="now">The time of the run.</param>
    public static FetchPlan Of(IReadOnlyList<IFeed> feeds, FetchScope scope, FetchArchive archive, double perSecond, bool isAgain, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        ArgumentNullException.ThrowIfNull(archive);
        var freshness = new Freshness(archive, now, isAgain);
        var plans = feeds.Select(feed => Of(feed, scope, archive, freshness)).ToList();
        var slowest = plans.GroupBy(plan => plan.Feed.Facts.Hosts.Count == 0 ? "" : plan.Feed.Facts.Hosts[0], StringComparer.OrdinalIgnoreCase).Select(host => host.Sum(plan => plan.Requests + plan.Documents)).DefaultIfEmpty(0).Max();
        return new FetchPlan(plans, TimeSpan.FromSeconds(slowest / perSecond));
    }

    private static FeedPlan Of(IFeed feed, FetchScope scope, FetchArchive archive, Freshness freshness)
    {
        var (wanted, settled) = freshness.Begin(feed, scope);
        var covered = wanted.Sum(first => Math.Max(1, first.Covers.Count));
        var known = archive.Cells.Where(state => state.Cell.Feed == feed.Name && state.Cell.Topic == scope.Topic && state is { IsGap: false, Cell.Day: not null }).ToList();
        var usual = known.Count == 0 ? feed.Facts.UsualDocuments : known.Average(state => state.Listed ?? 0);
        var lists = wanted.Count(first => first.Kind == RequestKind.List);
        var documents = lists == 0 ? 0 : (int)Math.Ceiling(usual * (covered - (wanted.Count - lists)));
        return new FeedPlan(feed, covered, settled, wanted.Count, documents, known.Count > 0);
    }
}
