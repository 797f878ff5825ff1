using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;

namespace HansardMiner.App.Fetching;

/// <summary>
/// What an update asks for: every day from the first one that is kept up with to today, of which the fetcher leaves out what is settled, and the gaps of all fetches before, wherever they are.
/// A gap of an old day is asked for again once a week and not each time: what was not there for a month seldom comes overnight.
/// </summary>
/// <param name="archive">What is held, and what is missing.</param>
/// <param name="now">The time of the update.</param>
/// <param name="to">The last day.</param>
internal sealed class UpdateScopes(FetchArchive archive, DateTimeOffset now, DateOnly to)
{
    /// <summary>How long a gap is asked for again at each update.</summary>
    private const int FreshDays = 30;

    /// <summary>How long an older gap is then left alone.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromDays(6.5);

    /// <summary>The runs of an update.</summary>
    /// <param name="kept">What is kept up with.</param>
    /// <param name="withOthers">Whether gaps of what is not kept up with are asked for, too.</param>
    /// <param name="find">The feed of a name; null when it is not to be asked.</param>
    /// <param name="addresses">The addresses for the feed of addresses.</param>
    public IReadOnlyList<UpdateScope> Of(IReadOnlyList<FetchKept> kept, bool withOthers, Func<string, IFeed?> find, IReadOnlyList<Uri> addresses)
    {
        var gaps = archive.Cells.Where(state => state.Cell.Day is not null && state.IsGap && IsDue(state)).Select(state => state.Cell).ToHashSet();
        var scopes = new List<UpdateScope>();
        foreach (var group in kept.GroupBy(k => (k.House, k.Topic)))
        {
            var parts = group.Select(k => (Kept: k, Feed: find(k.Feed))).Where(part => part.Feed is not null)
                .Select(part => (part.Kept, Feed: part.Feed!, Gaps: gaps.Where(cell => IsOf(cell, part.Kept)).ToHashSet())).ToList();
            foreach (var (_, _, own) in parts)
            {
                gaps.ExceptWith(own);
            }
            Add(scopes, group.Key, [.. parts.Select(part => (part.Feed, (DateOnly?)part.Kept.Since, part.Gaps))], addresses);
        }
        foreach (var group in (withOthers ? gaps : []).GroupBy(cell => (cell.House, cell.Topic)).OrderBy(group => group.Key.House).ThenBy(group => group.Key.Topic, StringComparer.Ordinal))
        {
            Add(scopes, group.Key, [.. group.GroupBy(cell => cell.Feed, StringComparer.Ordinal).Where(feed => find(feed.Key) is not null).Select(feed => (find(feed.Key)!, (DateOnly?)null, feed.ToHashSet()))], addresses);
        }
        return scopes;
    }

    private void Add(List<UpdateScope> scopes, (House? House, string? Topic) key, IReadOnlyList<(IFeed Feed, DateOnly? Since, HashSet<FetchCell> Gaps)> parts, IReadOnlyList<Uri> addresses)
    {
        if (parts.Count == 0)
        {
            return;
        }
        var first = parts.SelectMany(part => part.Gaps.Select(cell => cell.Day!.Value).Append(part.Since ?? to)).Min();
        scopes.Add(new UpdateScope(
            new FetchScope(first < to ? first : to, to) { House = key.House, Topic = key.Topic, Addresses = addresses },
            [.. parts.Select(part => new NarrowedFeed(part.Feed, Days(part.Since, part.Gaps), cell => part.Gaps.Contains(cell) || (part.Since is { } since && (cell.Day is null || cell.Day >= since) && !IsLeftAlone(cell))))]));
    }

    /// <summary>The days from the first that is kept up with to the last, and those of the gaps before, drawn together where they follow on one another.</summary>
    private IReadOnlyList<(DateOnly From, DateOnly To)> Days(DateOnly? since, IEnumerable<FetchCell> gaps)
    {
        var days = DayRuns.Of(gaps.Select(cell => cell.Day!.Value).Where(day => day <= to && !(day >= since)));
        return since is { } first ? [.. days, (first < to ? first : to, to)] : days;
    }

    private static bool IsOf(FetchCell cell, FetchKept kept) => cell.Feed == kept.Feed && cell.Topic == kept.Topic && (kept.House is null || cell.House is null || cell.House == kept.House);

    private bool IsLeftAlone(FetchCell cell) => archive.State(cell) is { IsGap: true } state && !IsDue(state);

    private bool IsDue(CellState state) => state.Outcome == CellOutcome.NotReached || state.IsDamaged || state.Time > now || state.Cell.Day is not { } day || to.DayNumber - day.DayNumber <= FreshDays || now - state.Time >= s_patience;
}
