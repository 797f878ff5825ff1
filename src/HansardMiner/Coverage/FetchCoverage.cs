using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Records;

namespace HansardMiner.Coverage;

/// <summary>What was fetched and what is missing, day by day.</summary>
/// <param name="Lines">The parts of the feeds by Houses; those that were narrowed to a topic last.</param>
/// <param name="Undated">What does not go by days: how many cells of a feed ended so, and how many documents they have.</param>
/// <param name="Gaps">What is missing, in order of the lines and days.</param>
public sealed record FetchCoverage(IReadOnlyList<CoverageLine> Lines, IReadOnlyList<UndatedCells> Undated, IReadOnlyList<CoverageGap> Gaps)
{
    /// <summary>How long after a day a source that lists nothing of it may still come to: it is asked again until then.</summary>
    public const int LagDays = 3;

    private const string Unknown = "the reason is not on record";

    /// <summary>Whether nothing was ever asked for.</summary>
    public bool IsEmpty => Lines.Count == 0 && Undated.Count == 0;

    /// <summary>What archives say.</summary>
    /// <param name="archives">The archives; of a cell that several know, what became of it last counts.</param>
    /// <param name="today">The day of the question.</param>
    public static FetchCoverage Of(IEnumerable<FetchArchive> archives, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(archives);
        return Of(archives.SelectMany(archive => archive.Cells).GroupBy(state => state.Cell).Select(same => same.MaxBy(state => state.Time)!), today);
    }

    /// <summary>What cells say.</summary>
    /// <param name="states">The cells, each once.</param>
    /// <param name="today">The day of the question.</param>
    public static FetchCoverage Of(IEnumerable<CellState> states, DateOnly today)
    {
        var all = states.ToList();
        var evidence = all.Where(state => state is { Held: > 0, Cell: { Day: not null, House: not null, Topic: null } }).ToLookup(state => (state.Cell.House!.Value, state.Cell.Day!.Value));
        var lines = all.Where(state => state.Cell.Day is not null).GroupBy(state => state.Cell with { Day = null })
            .OrderBy(line => line.Key.Topic is not null).ThenBy(line => line.Key.Feed, StringComparer.Ordinal).ThenBy(line => line.Key.Part, StringComparer.Ordinal)
            .ThenBy(line => line.Key.House).ThenBy(line => line.Key.Topic, StringComparer.Ordinal)
            .Select(line => Line(line.Key, line, evidence, today)).ToList();
        var dated = lines.Select(line => (line.Feed, line.Part, line.House)).ToHashSet();
        // A listing that leads to the days of its part is no more than those: only what went wrong with it is told.
        var undated = all.Where(state => state.Cell.Day is null && !(state is { Outcome: CellOutcome.NothingListed or CellOutcome.Complete, Held: 0 } && dated.Contains((state.Cell.Feed, state.Cell.Part, state.Cell.House)))).ToList();
        return new FetchCoverage(lines, UndatedCells.Of(undated), [.. lines.SelectMany(Missing), .. undated.Where(state => state.IsGap)
            .OrderBy(state => state.Cell.Feed, StringComparer.Ordinal).ThenBy(state => state.Cell.Part, StringComparer.Ordinal).Select(Missing)]);
    }

    private static CoverageLine Line(FetchCell line, IEnumerable<CellState> states, ILookup<(House, DateOnly), CellState> evidence, DateOnly today)
    {
        var known = states.ToDictionary(state => state.Cell.Day!.Value);
        var days = new List<CoveredDay>();
        for (var (day, last) = (known.Keys.Min(), known.Keys.Max()); day <= last; day = day.AddDays(1))
        {
            days.Add(known.TryGetValue(day, out var state) ? Day(state, evidence, today) : new CoveredDay(day, day >= today ? DayMark.NotYet : DayMark.NotAsked, null, 0, null));
        }
        return new CoverageLine(line.Feed, line.Part, line.House, line.Topic, days);
    }

    private static CoveredDay Day(CellState state, ILookup<(House, DateOnly), CellState> evidence, DateOnly today)
    {
        var day = state.Cell.Day!.Value;
        var mark = Mark(state.Outcome);
        var why = state.Why;
        if (mark is DayMark.NothingListed or DayMark.NoSitting && state.Cell is { House: { } house, Topic: null } && evidence[(house, day)].Where(other => ProceedingsOf.LetExpect(other.Cell, state.Cell)).MaxBy(other => other.Held) is { } others)
        {
            (mark, why) = (DayMark.Doubted, Against(state.Outcome, others));
        }
        var isEarly = LondonDay.Of(state.Time).DayNumber - day.DayNumber < LagDays;
        // A clock that stood wrong may have asked for days that are still to come.
        if ((state.Outcome == CellOutcome.NothingListed && (isEarly || day > today)) || (day >= today && mark is DayMark.NotReached))
        {
            (mark, why) = (DayMark.NotYet, "the source may lag behind: it is asked again");
        }
        return new CoveredDay(day, mark, state.Listed, state.Held, why);
    }

    private static string Against(CellOutcome outcome, CellState others) =>
        (outcome == CellOutcome.NoSitting ? "the source says that the House did not sit, and " : "the source lists nothing, and ")
        + FormattableString.Invariant($"another source has {others.Held} {(others.Held == 1 ? "document" : "documents")} of that day: {others.Cell.Feed}{(others.Cell.Part.Length == 0 ? "" : " " + others.Cell.Part)}");

    private static IEnumerable<CoverageGap> Missing(CoverageLine line)
    {
        CoverageGap? open = null;
        foreach (var day in line.Days.Where(day => day.IsGap))
        {
            var gap = new CoverageGap(line.Name, line.Feed, line.Part, line.House, line.Topic, day.Day, day.Day, 1, day.Mark, day.Why ?? Unknown, day.Listed - day.Held);
            if (open is not null && open.Mark == gap.Mark && open.Last!.Value.AddDays(1) == day.Day && open.Why == gap.Why)
            {
                open = open with { Last = day.Day, Days = open.Days + 1, Missing = open.Missing + gap.Missing };
                continue;
            }
            if (open is not null)
            {
                yield return open;
            }
            open = gap;
        }
        if (open is not null)
        {
            yield return open;
        }
    }

    private static CoverageGap Missing(CellState state) => new(
        UndatedCells.NameOf(state.Cell), state.Cell.Feed, state.Cell.Part, state.Cell.House, state.Cell.Topic, null, null, 1, Mark(state.Outcome), state.Why ?? Unknown, state.Listed - state.Held);

    private static DayMark Mark(CellOutcome outcome) => outcome switch
    {
        CellOutcome.Complete => DayMark.Complete,
        CellOutcome.NoSitting => DayMark.NoSitting,
        CellOutcome.NothingListed => DayMark.NothingListed,
        CellOutcome.Incomplete => DayMark.Incomplete,
        CellOutcome.Failed => DayMark.Failed,
        _ => DayMark.NotReached,
    };
}
