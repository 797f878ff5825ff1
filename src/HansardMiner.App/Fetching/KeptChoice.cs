using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.App.Setup;
using HansardMiner.Archive;

namespace HansardMiner.App.Fetching;

/// <summary>What an update keeps up with: what is remembered, or what was typed, which is remembered from then on.</summary>
/// <param name="Now">What this update keeps up with.</param>
/// <param name="All">All that is remembered after it.</param>
internal sealed record KeptChoice(IReadOnlyList<FetchKept> Now, IReadOnlyList<FetchKept> All)
{
    /// <summary>How far back the first update goes unless it is told.</summary>
    public const int FirstDays = 30;

    /// <summary>Chooses.</summary>
    /// <param name="wanted">What was typed.</param>
    /// <param name="remembered">What is remembered.</param>
    /// <param name="today">The day of the update.</param>
    /// <param name="say">Takes notes on feeds that are left out.</param>
    /// <exception cref="UserException">There is no such feed, or it cannot do what is asked.</exception>
    public static KeptChoice Of(FetchWanted wanted, FetchSettings remembered, DateOnly today, Action<string> say)
    {
        foreach (var kept in remembered.Kept)
        {
            Check(kept);
        }
        var isNarrowed = wanted.Feeds.Count > 0 || wanted.House is not null || wanted.Topic is not null || wanted.Urls is not null;
        if (!isNarrowed && remembered.Kept.Count > 0)
        {
            var kept = wanted.From is { } from ? remembered.Kept.Select(k => k with { Since = from }).ToList() : remembered.Kept;
            return new KeptChoice(kept, kept);
        }
        var hasAddresses = (wanted.Urls ?? remembered.Urls) is not null && (wanted.Urls is not null || wanted.Feeds.Contains(ChosenFeeds.OfAddresses, StringComparer.OrdinalIgnoreCase));
        var now = ChosenFeeds.Choose(wanted.Feeds, wanted.Topic, wanted.House, hasAddresses, say)
            .Select(feed => feed.Name == ChosenFeeds.OfAddresses ? new FetchKept(feed.Name, null, null, today) : new FetchKept(feed.Name, wanted.House, wanted.Topic, today))
            .Select(kept => kept with { Since = wanted.From ?? remembered.Kept.FirstOrDefault(kept.IsSameAs)?.Since ?? today.AddDays(1 - FirstDays) }).ToList();
        return new KeptChoice(now, [.. remembered.Kept.Where(old => !now.Any(old.IsSameAs)), .. now]);
    }

    /// <summary>The list may have been edited: an entry that cannot be kept up with is not passed over.</summary>
    private static void Check(FetchKept kept)
    {
        try
        {
            var feed = ChosenFeeds.Choose([kept.Feed], kept.Topic, kept.House, hasAddresses: kept.Feed == ChosenFeeds.OfAddresses, _ => { })[0];
            if (feed.Name != kept.Feed)
            {
                throw new UserException($"the feed is written {feed.Name}");
            }
            if (feed.Name == ChosenFeeds.OfAddresses && (kept.House is not null || kept.Topic is not null))
            {
                throw new UserException($"{feed.Name} goes by its file of addresses alone: leave “house” and “topic” out");
            }
        }
        catch (UserException fault)
        {
            throw new UserException($"{FetchSettings.FileName} cannot be kept up with: {fault.Message}");
        }
    }
}
