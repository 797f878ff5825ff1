using System.Collections.Generic;
using System.Linq;
using HansardMiner.App.Commands;
using HansardMiner.App.Output;
using HansardMiner.Archive;
using HansardMiner.Fetch;
using HansardMiner.Present;

namespace HansardMiner.App.Fetching;

/// <summary>The ledger of a run: what is there, what is missing, and why.</summary>
internal static class LedgerText
{
    /// <summary>So many of a kind are listed unless all are wanted.</summary>
    public const int Shown = 20;

    private static readonly TableHead[] Documents =
    [
        new("feed"), new("requests", IsNumber: true), new("new", IsNumber: true), new("changed", IsNumber: true), new("unchanged", IsNumber: true), new("not asked again", IsNumber: true), new("failed", IsNumber: true),
    ];

    /// <summary>In the order of the columns; those of which there is none are left out, so that the table stays narrow.</summary>
    private static readonly CellOutcome[] s_outcomes =
        [CellOutcome.Complete, CellOutcome.NoSitting, CellOutcome.NothingListed, CellOutcome.Incomplete, CellOutcome.Failed, CellOutcome.NotReached];

    /// <summary>Writes the ledger.</summary>
    public static void Write(Screen screen, FetchLedger ledger, Manner manner)
    {
        screen.Line("Documents:");
        screen.Table(Documents, [.. ledger.Feeds.Select(Documented)]);
        screen.Line();
        screen.Line("Days, by House and part (of a list of addresses, each address):");
        var outcomes = s_outcomes.Where(outcome => ledger.Feeds.Any(feed => feed.Cells.Any(state => state.Outcome == outcome))).ToList();
        screen.Table(
            [new("feed"), new("asked", IsNumber: true), .. outcomes.Select(outcome => new TableHead(CellWords.Of(outcome), IsNumber: true)), new("settled before", IsNumber: true)],
            [.. ledger.Feeds.Select(feed => Counted(feed, outcomes))]);
        Gaps(screen, ledger, manner);
        Notes(screen, ledger, manner);
        screen.Line();
        screen.Wrapped(Total(ledger));
    }

    /// <summary>What is missing, and apart from it the days without a sitting.</summary>
    public static void Gaps(Screen screen, FetchLedger ledger, Manner manner)
    {
        foreach (var feed in ledger.Feeds)
        {
            Days(screen, feed, manner);
        }
        Failures(screen, ledger, manner);
    }

    /// <summary>The run in one sentence or two.</summary>
    public static string Total(FetchLedger ledger) =>
        $"{Wording.Number("request", ledger.Feeds.Sum(feed => (long)feed.Requests))}, {Wording.Bytes(ledger.Feeds.Sum(feed => feed.Bytes))} in {Wording.Span(ledger.Elapsed)}: "
            + $"{Wording.Number("new document", ledger.Feeds.Sum(feed => (long)feed.New))}, {Wording.Plain(ledger.Feeds.Sum(feed => (long)feed.Changed))} changed, {Wording.Plain(ledger.Feeds.Sum(feed => (long)feed.Unchanged))} as they were. "
            + (!ledger.HasGaps ? "Nothing that was asked for is missing."
                : IsGone(ledger) ? "What is missing is gone for good from its source: it is not asked for again."
                : "Something is missing: the same command asks for it again.");

    /// <summary>Whether all that is missing are pages that their source has taken away (410): no run brings them any more.</summary>
    private static bool IsGone(FetchLedger ledger)
    {
        var gaps = ledger.Feeds.SelectMany(feed => feed.Cells).Where(state => state.IsGap).ToList();
        var failures = ledger.Feeds.SelectMany(feed => feed.Failures).ToList();
        return failures.All(failure => failure.Outcome == FetchOutcome.Gone) && ledger.Feeds.All(feed => feed.Stopped is null)
            && gaps.All(state => state.Outcome == CellOutcome.Incomplete && state.Held < state.Listed) && gaps.Sum(state => state.Listed - state.Held) == failures.Count;
    }

    private static string[] Documented(FeedLedger feed) =>
    [
        feed.Feed.Name, Wording.Plain(feed.Requests), Wording.Plain(feed.New), Wording.Plain(feed.Changed), Wording.Plain(feed.Unchanged), Wording.Plain(feed.NotAsked), Wording.Plain(Addresses(feed).Count()),
    ];

    private static string[] Counted(FeedLedger feed, List<CellOutcome> outcomes) =>
        [feed.Feed.Name, Wording.Plain(feed.Cells.Count), .. outcomes.Select(outcome => Wording.Plain(feed.Cells.Count(state => state.Outcome == outcome))), Wording.Plain(feed.Settled)];

    /// <summary>The days on which the House did not sit, and apart from them those of which something is missing.</summary>
    private static void Days(Screen screen, FeedLedger feed, Manner manner)
    {
        var gaps = feed.Cells.Where(state => state.IsGap).ToList();
        if (feed.Stopped is { } stopped)
        {
            screen.Line();
            screen.Wrapped(Screen.Safe($"{feed.Feed.Name} was given up: {stopped}."));
        }
        foreach (var group in manner.IsQuiet ? [] : feed.Cells.Where(state => state.Outcome == CellOutcome.NoSitting && state.Cell.Day is not null).GroupBy(state => (state.Cell.House, state.Cell.Part)))
        {
            screen.Line();
            screen.Wrapped($"{feed.Feed.Name}: days without a sitting, {CellWords.Name(group.First().Cell with { Day = null, Topic = null })}: {CellWords.Days(group.Select(state => state.Cell.Day!.Value))}.");
        }
        if (gaps.Count > 0)
        {
            screen.Line();
            screen.Line($"{feed.Feed.Name}: something is missing of");
            // Days that share everything but the day are one line.
            var lines = gaps.GroupBy(state => (Cell: state.Cell with { Day = null }, HasDay: state.Cell.Day is not null, Said: CellWords.Of(state.Outcome) + Held(state) + (state.Why is null ? "" : "; " + state.Why))).ToList();
            foreach (var same in lines.Take(manner.IsVerbose ? lines.Count : Shown))
            {
                var what = same.Count() == 1 ? CellWords.Name(same.First().Cell) : $"{CellWords.Name(same.Key.Cell)}, {CellWords.Days(same.Select(state => state.Cell.Day).OfType<System.DateOnly>())}";
                screen.Wrapped(Screen.Safe($"{what}: {same.Key.Said}"), 2);
            }
            More(screen, lines.Count, manner);
        }
    }

    /// <summary>What failed, each address once: a calendar serves many days.</summary>
    private static IEnumerable<FetchFailure> Addresses(FeedLedger feed) => feed.Failures.DistinctBy(failure => (failure.Address, failure.Outcome, failure.Why));

    private static string Held(CellState state) => state.Outcome != CellOutcome.Incomplete || (state.Held, state.Listed) == (0, 0) ? ""
        : state.Listed is { } listed ? $", {Wording.Plain(state.Held)} of {Wording.Number("document", listed)} held" : $", {Wording.Number("document", state.Held)} held";

    private static void Failures(Screen screen, FetchLedger ledger, Manner manner)
    {
        var failures = ledger.Feeds.SelectMany(Addresses).ToList();
        if (failures.Count == 0)
        {
            return;
        }
        screen.Line();
        screen.Line($"Could not be fetched: {Wording.Number("address", failures.Count)}.");
        foreach (var failure in failures.Take(manner.IsVerbose ? failures.Count : Shown))
        {
            screen.Wrapped(Screen.Safe($"{failure.Address}: {CellWords.Of(failure.Outcome)}; {failure.Why}"), 2);
        }
        More(screen, failures.Count, manner);
    }

    private static void Notes(Screen screen, FetchLedger ledger, Manner manner)
    {
        List<string> notes = manner.IsQuiet ? [] : [.. ledger.Feeds.SelectMany(feed => feed.Notes.Select(note => $"{feed.Feed.Name}: {note}")).Distinct()];
        if (notes.Count > 0)
        {
            screen.Line();
            screen.Line("Notes:");
            foreach (var note in notes.Take(manner.IsVerbose ? notes.Count : Shown))
            {
                screen.Wrapped(Screen.Safe(note), 2);
            }
            More(screen, notes.Count, manner);
        }
    }

    /// <summary>Says how many are not listed.</summary>
    public static void More(Screen screen, int count, Manner manner)
    {
        if (!manner.IsVerbose && count > Shown)
        {
            screen.Line($"  and {Wording.Plain(count - Shown)} more: see them with --verbose");
        }
    }
}
