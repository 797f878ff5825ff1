using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;

namespace HansardMiner.Fetch;

/// <summary>What need not be asked for, because it is held and can hardly have changed.</summary>
/// <param name="archive">What is held.</param>
/// <param name="now">When the run began.</param>
/// <param name="isAgain">Whether everything is to be asked for again.</param>
/// <param name="time">The clock of the run; null for a plan, which takes no time.</param>
internal sealed class Freshness(FetchArchive archive, DateTimeOffset now, bool isAgain, TimeProvider? time = null)
{
    /// <summary>How long a list serves a run that goes on where another one broke off.</summary>
    private static readonly TimeSpan ListLife = TimeSpan.FromHours(12);

    /// <summary>How long a document of which no list tells the state, and which has no day, is taken as it is.</summary>
    private static readonly TimeSpan DocumentLife = TimeSpan.FromHours(20);

    /// <summary>By key: hundreds of thousands of addresses themselves would take tens of megabytes.</summary>
    private readonly ConcurrentDictionary<UInt128, bool> _ofThisRun = new();
    private readonly ConcurrentDictionary<string, Retrieval> _lost = new(StringComparer.Ordinal);

    /// <summary>The first requests of the cells that are to be asked for, in order, and how many cells are settled and are not. Days to come are neither.</summary>
    public (IReadOnlyList<FeedRequest> Wanted, int Settled) Begin(IFeed feed, FetchScope scope)
    {
        var (wanted, settled) = (new List<FeedRequest>(), 0);
        foreach (var first in feed.Begin(scope))
        {
            if (IsSettled(feed, first.Cell))
            {
                settled++;
            }
            else if (!IsToCome(first.Cell))
            {
                wanted.Add(first);
            }
        }
        return (wanted, settled);
    }

    /// <summary>Takes note that this run has the answer of an address.</summary>
    public void Got(string address) => _ofThisRun[AddressKey.Of(address)] = true;

    /// <summary>Takes note that this run could not have a list, for a reason that a moment later would be the same.</summary>
    public void Lost(Retrieval list)
    {
        if (list.Outcome is FetchOutcome.NotFound or FetchOutcome.Gone or FetchOutcome.Refused or FetchOutcome.Disallowed or FetchOutcome.NotAllowed or FetchOutcome.TooLarge or FetchOutcome.WrongType
            or FetchOutcome.Challenge or FetchOutcome.TooManyRedirects or FetchOutcome.NotUnderstood)
        {
            _lost[list.Address] = list;
        }
    }

    /// <summary>What became of a list that this run could not have for another cell; null when it may be asked for.</summary>
    public Retrieval? Lost(FeedRequest request) => _lost.GetValueOrDefault(request.Address.AbsoluteUri);

    /// <summary>Whether a cell is done for good: it was whole when it was asked for long after its day.</summary>
    public bool IsSettled(IFeed feed, FetchCell cell) =>
        !isAgain && cell.Day is { } day && archive.State(cell) is { IsGap: false } state
        && IsAfter(state.Time, day, feed.Facts.Settles);

    /// <summary>Whether a cell's day is still to come.</summary>
    public bool IsToCome(FetchCell cell) => cell.Day > LondonDay.Of(now);

    /// <summary>Whether a document that is held need not be asked for.</summary>
    public bool IsHeld(IFeed feed, FeedRequest request)
    {
        if (archive.Held(request.Address.AbsoluteUri) is not { } held)
        {
            return false;
        }
        var isFresh = isAgain ? IsOfThisRun(held)
            : request.Mark is not null ? held.Mark == request.Mark
            : (request.Cell.Day is { } day && IsAfter(held.Time, day, feed.Facts.Settles)) || IsYounger(held, DocumentLife);
        return isFresh && IsWhole(held);
    }

    /// <summary>The answer of a list that this run had already for another cell, or an interrupted run for this one; null when it must be asked for.</summary>
    public Retrieval? Earlier(FeedRequest request) =>
        archive.Held(request.Address.AbsoluteUri) is { } held && (IsOfThisRun(held) || (!isAgain && IsOfBrokenRun(request.Cell, held))) && IsWhole(held) ? held : null;

    /// <summary>A list of another cell serves within a run only: what it lists of this day may have come since.</summary>
    private bool IsOfBrokenRun(FetchCell cell, Retrieval held) =>
        held.Cell == cell && IsYounger(held, ListLife) && (archive.State(cell) is not { } state || state.Outcome == CellOutcome.NotReached || state.Time < held.Time);

    private bool IsWhole(Retrieval held) => archive.Bytes.Check(held.Sha256!) is null;

    /// <summary>A time that is still to come is that of another clock, and says nothing.</summary>
    private bool IsYounger(Retrieval held, TimeSpan life) => (time?.GetUtcNow() ?? now) is var here && held.Time <= here && here - held.Time < life;

    private bool IsOfThisRun(Retrieval held) => _ofThisRun.ContainsKey(AddressKey.Of(held.Address));

    /// <summary>As above, of a time that is still to come nothing follows.</summary>
    private bool IsAfter(DateTimeOffset then, DateOnly day, TimeSpan settles) =>
        then <= (time?.GetUtcNow() ?? now) && LondonDay.Of(then).DayNumber - day.DayNumber > settles.TotalDays;
}
