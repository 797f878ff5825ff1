using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Fetch;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;

namespace HansardMiner.App.Fetching;

/// <summary>The feeds of a run.</summary>
internal static class ChosenFeeds
{
    /// <summary>The feed of the addresses in a file.</summary>
    public const string OfAddresses = "urls";

    /// <summary>The feeds that are asked where none is named: those that Parliament itself offers to programs.</summary>
    public static IReadOnlyList<string> Usual { get; } = ["hansard-api", "written-questions", "written-statements"];

    /// <summary>The feeds of these names.</summary>
    /// <param name="names">As typed; empty for the usual ones, or for the feed of addresses when there are some.</param>
    /// <param name="topic">The words it is narrowed to; null for everything.</param>
    /// <param name="house">The House; null for all.</param>
    /// <param name="hasAddresses">Whether a file of addresses was named.</param>
    /// <param name="say">Takes notes on feeds that are left out.</param>
    /// <exception cref="UserException">There is no such feed, or it cannot do what is asked.</exception>
    public static IReadOnlyList<IFeed> Choose(IReadOnlyList<string> names, string? topic, House? house, bool hasAddresses, Action<string> say)
    {
        var isNamed = names.Count > 0;
        var wanted = isNamed ? names : hasAddresses ? [OfAddresses] : Usual;
        if (hasAddresses && isNamed && !names.Contains(OfAddresses, StringComparer.OrdinalIgnoreCase))
        {
            wanted = [.. names, OfAddresses];
        }
        var feeds = wanted.Select(Named).Distinct().ToList();
        if (feeds.Any(feed => feed.Name == OfAddresses) && !hasAddresses)
        {
            throw new UserException("the feed urls takes its addresses from a file: name it with --urls FILE");
        }
        var chosen = new List<IFeed>();
        foreach (var feed in feeds)
        {
            if (Unfit(feed, topic, house) is not { } why)
            {
                chosen.Add(feed);
            }
            else if (isNamed)
            {
                throw new UserException($"{feed.Name} {why}: leave one of the two out");
            }
            else
            {
                say($"{feed.Name} {why}; it is left out");
            }
        }
        return chosen.Count > 0 ? chosen : throw new UserException("no feed is left to be asked: see “hansard feeds”");
    }

    private static IFeed Named(string name) => FeedList.Find(name)
        ?? throw new UserException(Screen.Safe($"there is no feed “{name}”: there are {string.Join(", ", FeedList.All.Select(feed => feed.Name))}; “hansard feeds” says what each has"));

    private static string? Unfit(IFeed feed, string? topic, House? house) =>
        feed.Name == OfAddresses ? null
        : topic is not null && !feed.Facts.TakesTopic ? "cannot be narrowed to words (--topic)"
        : house is { } wanted && feed.Facts.Houses.Count > 0 && !feed.Facts.Houses.Contains(wanted) ? $"has nothing of that House (--house {HouseName.Typed(wanted)})"
        : null;
}
