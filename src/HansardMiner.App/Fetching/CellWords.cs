using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Present;
using HansardMiner.Records;

namespace HansardMiner.App.Fetching;

/// <summary>Cells and what became of them, in words.</summary>
internal static class CellWords
{
    /// <summary>What became of a cell: "no sitting" and "not fetched" are never the same.</summary>
    public static string Of(CellOutcome outcome) => outcome switch
    {
        CellOutcome.Complete => "complete",
        CellOutcome.NoSitting => "no sitting",
        CellOutcome.NothingListed => "nothing listed",
        CellOutcome.Incomplete => "incomplete",
        CellOutcome.Failed => "not fetched",
        _ => "not reached",
    };

    /// <summary>What became of an address: "server fault".</summary>
    public static string Of(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.NotFound => "not found",
        FetchOutcome.TooManyRequests => "too many requests",
        FetchOutcome.ServerFault => "server fault",
        FetchOutcome.TimedOut => "timed out",
        FetchOutcome.NotAllowed => "not allowed",
        FetchOutcome.TooLarge => "too large",
        FetchOutcome.WrongType => "wrong type",
        FetchOutcome.WrongLength => "wrong length",
        FetchOutcome.TooManyRedirects => "too many redirects",
        FetchOutcome.NotUnderstood => "not understood",
        FetchOutcome.CircuitOpen => "host left alone",
        FetchOutcome.CapReached => "daily number reached",
        FetchOutcome.NotReached => "not reached",
        _ => outcome.ToString().ToLowerInvariant(),
    };

    /// <summary>A cell without its feed: "Commons debates, 8 January 2014".</summary>
    public static string Name(FetchCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var what = string.Join(' ', new[] { cell.House is { } house ? HouseName.Shown(house) : null, cell.Part }.Where(part => !string.IsNullOrEmpty(part)));
        var when = cell.Day is { } day ? Wording.Day(day) : "";
        var name = what.Length > 0 && when.Length > 0 ? $"{what}, {when}" : what + when;
        return (name.Length == 0 ? "everything" : name) + (cell.Topic is null ? "" : $", on “{cell.Topic}”");
    }

    /// <summary>Days with runs drawn together: "4–5 Jan 2014, 11 Jan 2014".</summary>
    public static string Days(IEnumerable<DateOnly> days) =>
        string.Join(", ", DayRuns.Of(days).Select(run => run.From == run.To ? Wording.ShortDay(run.From) : $"{Wording.ShortDay(run.From)} – {Wording.ShortDay(run.To)}"));
}
