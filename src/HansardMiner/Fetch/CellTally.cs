using System;
using System.Collections.Generic;
using HansardMiner.Archive;

namespace HansardMiner.Fetch;

/// <summary>What is known of a cell while its lists and documents are walked.</summary>
internal sealed class CellTally
{
    /// <summary>How many reasons are told of why documents are missing.</summary>
    private const int Shown = 3;

    private readonly List<string> _missing = [];
    private string? _gap;
    private string? _failed;
    private string? _stopped;

    /// <summary>How many documents its lists name.</summary>
    public int Listed { get; private set; }

    /// <summary>How many of these are held.</summary>
    public int Held { get; private set; }

    /// <summary>Whether the source says that the House did not sit.</summary>
    public bool IsNoSitting { get; set; }

    /// <summary>A document is held.</summary>
    public void Have() => (Listed, Held) = (Listed + 1, Held + 1);

    /// <summary>A document is listed and could not be had.</summary>
    public void Miss(string why)
    {
        Listed++;
        if (_missing.Count < Shown && !_missing.Contains(why))
        {
            _missing.Add(why);
        }
    }

    /// <summary>The source lists less than it should.</summary>
    public void Gap(string why) => _gap ??= why;

    /// <summary>What the source has cannot be found out.</summary>
    public void Fail(string why) => _failed ??= why;

    /// <summary>The run ends before the cell is done.</summary>
    public void Stop(string why) => _stopped ??= why;

    /// <summary>What is known of the cell now that it has been walked, or given up; null when nothing is that was not known before.</summary>
    public CellState? State(FetchCell cell, DateTimeOffset now, CellState? before)
    {
        var wasWhole = before is { IsGap: false };
        if (_stopped is not null && _failed is null && wasWhole)
        {
            return null;
        }
        if (_failed is not null && Listed == 0)
        {
            return before is { Held: > 0 } ? before with { Outcome = CellOutcome.Incomplete, Time = now, IsDamaged = false, Why = "what may have changed since could not be asked: " + _failed }
                : new CellState(cell, CellOutcome.Failed, now, null, 0, _failed);
        }
        if (_stopped is not null)
        {
            return Listed == 0 && before is { Held: > 0 } ? before with { Outcome = CellOutcome.NotReached, Time = now, Why = _stopped }
                : new CellState(cell, CellOutcome.NotReached, now, Listed == 0 ? null : Listed, Held, _stopped);
        }
        if (Listed == 0 && before is { Held: > 0 })
        {
            // What was there does not unhappen: an empty list of a day of which documents are held says less of the day than of the list.
            var held = before.Held;
            return before with
            {
                Outcome = CellOutcome.Incomplete,
                Time = now,
                IsDamaged = false,
                Why = _failed ?? _gap ?? FormattableString.Invariant($"the source {(IsNoSitting ? "says now that the House did not sit" : "lists nothing now")}, and {held:#,##0} {(held == 1 ? "document" : "documents")} that it listed before {(held == 1 ? "is" : "are")} held"),
            };
        }
        var why = _failed ?? _gap ?? (_missing.Count == 0 ? null : string.Join("; ", _missing));
        return new CellState(
            cell, why is not null ? CellOutcome.Incomplete : Listed > 0 ? CellOutcome.Complete : IsNoSitting ? CellOutcome.NoSitting : CellOutcome.NothingListed, now, Listed, Held, why);
    }
}
