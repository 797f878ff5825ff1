using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using HansardMiner.App.Output;
using HansardMiner.Coverage;
using HansardMiner.Present;

namespace HansardMiner.App.Commands;

/// <summary>The calendar of what was fetched and what is missing, as text of 80 columns at most.</summary>
internal static class CalendarText
{
    private const int Shown = 20;
    private const int Label = 9;

    /// <summary>Writes the archives, the calendar and the gaps.</summary>
    public static void Write(Screen screen, FetchedStatus fetched, bool verbose)
    {
        foreach (var archive in fetched.Archives)
        {
            screen.Wrapped(Screen.Safe($"Archive {archive.Folder}: {Wording.Number("address", archive.Addresses)} asked for; {Wording.Plain(archive.Cells.Count)} {(archive.Cells.Count == 1 ? "day or list" : "days and lists")} known."));
            if (archive.DamagedLines > 0)
            {
                screen.Wrapped($"{Wording.Number("line", archive.DamagedLines)} of its list {(archive.DamagedLines == 1 ? "is" : "are")} damaged: what {(archive.DamagedLines == 1 ? "it" : "they")} said is not known. Days that may still change are asked for again by themselves, those that had settled with --again.", 2);
            }
        }
        var coverage = fetched.Coverage;
        Legend(screen, coverage);
        foreach (var line in coverage.Lines)
        {
            Line(screen, line);
        }
        foreach (var undated in coverage.Undated)
        {
            screen.Line();
            screen.Wrapped(Screen.Safe($"{screen.Strong(undated.Feed)}{(undated.Topic is null ? "" : $", on “{undated.Topic}” only")}: {Wording.Plain(undated.Cells)} {(undated.Cells == 1 ? "address or list" : "addresses and lists")}, {Wording.Number("document", undated.Held)} held"
                + (undated.Gaps == 0 ? "." : $", {Wording.Plain(undated.Gaps)} with gaps.")));
        }
        Gaps(screen, coverage, fetched, verbose);
    }

    private static void Legend(Screen screen, FetchCoverage coverage)
    {
        var marks = coverage.Lines.SelectMany(line => line.Days).Select(day => day.Mark).ToHashSet();
        if (marks.Count > 0)
        {
            screen.Line();
            screen.Wrapped("Days:  " + string.Join("   ", CoverageWording.All.Where(marks.Contains).Select(mark => $"{CoverageWording.Sign(mark)} {CoverageWording.Of(mark)}")));
        }
    }

    private static void Line(Screen screen, CoverageLine line)
    {
        screen.Line();
        screen.Wrapped(Screen.Safe(screen.Strong(line.Name) + $": {Wording.Number("document", line.Held)} held" + (line.IsNarrowed ? "; what else was said on these days was not asked for" : "")));
        var rows = CalendarRow.Of(line);
        if (rows.Any(row => !row.IsFolded))
        {
            screen.Line(new string(' ', Label) + "1   5    10   15   20   25   30");
        }
        foreach (var row in rows)
        {
            if (row.IsFolded)
            {
                screen.Wrapped($"{row.Name}  {row.Numbers}");
            }
            else
            {
                screen.Line(row.Name.PadRight(Label) + Marks(screen, row));
            }
        }
    }

    private static string Marks(Screen screen, CalendarRow row)
    {
        var text = new StringBuilder(new string(' ', row.Days[0].Day.Day - 1));
        foreach (var run in Runs(row.Days))
        {
            var signs = new string(CoverageWording.Sign(run[0].Mark), run.Count);
            text.Append(screen.HasColour ? $"\u001b[{Colour(run[0].Mark)}m{signs}\u001b[0m" : signs);
        }
        return text.ToString();
    }

    private static IEnumerable<IReadOnlyList<CoveredDay>> Runs(IReadOnlyList<CoveredDay> days)
    {
        for (var start = 0; start < days.Count;)
        {
            var run = days.Skip(start).TakeWhile(day => day.Mark == days[start].Mark).ToList();
            yield return run;
            start += run.Count;
        }
    }

    /// <summary>Green for what is there, red for what is missing; the signs say the same without colour.</summary>
    private static string Colour(DayMark mark) => mark switch
    {
        DayMark.Complete => "32",
        DayMark.Incomplete or DayMark.Doubted or DayMark.NotReached => "33",
        DayMark.Failed => "31",
        _ => "2",
    };

    private static void Gaps(Screen screen, FetchCoverage coverage, FetchedStatus fetched, bool verbose)
    {
        var archive = fetched.Archives[0].Folder;
        screen.Line();
        if (coverage.Gaps.Count == 0)
        {
            screen.Line("No gaps in what was asked for.");
            return;
        }
        screen.Line($"Gaps in what was fetched: {Wording.Plain(coverage.Gaps.Count)}. None of them means that nothing was said.");
        var where = archive == Fetching.FetchOptions.UsualArchive ? "" : $" --archive {ShellWord.Of(archive)}";
        foreach (var gap in coverage.Gaps.Take(verbose ? coverage.Gaps.Count : Shown))
        {
            screen.Wrapped(Screen.Safe($"{gap.Name}{Days(gap)}: {What(gap)}{gap.Why}").ReplaceLineEndings(" "), 2);
            if (gap.Arguments is { } arguments)
            {
                screen.Wrapped($"hansard fetch {arguments}{where}", 4);
            }
        }
        if (!verbose && coverage.Gaps.Count > Shown)
        {
            screen.Line($"  and {Wording.Number("more gap", coverage.Gaps.Count - Shown)}: see them with --verbose");
        }
        screen.Wrapped(coverage.Gaps.Any(gap => gap.Mark == DayMark.Doubted) ? "“hansard update” asks again for what could not be fetched; what another source puts in doubt, the command under it."
            : coverage.Gaps.Any(gap => gap.Feed == Fetching.ChosenFeeds.OfAddresses) ? "“hansard update” asks for all of these again; for single addresses only when it keeps up with the file that has them: “hansard update --urls FILE”."
            : "“hansard update” asks for all of these again.");
    }

    private static string Days(CoverageGap gap) => gap.First is not { } first ? "" : first == gap.Last ? ", " + Wording.Day(first)
        : string.Create(CultureInfo.InvariantCulture, $", {Wording.Day(first)} to {Wording.Day(gap.Last)} ({gap.Days} days)");

    private static string What(CoverageGap gap) => gap.Mark switch
    {
        DayMark.Incomplete => gap.Missing > 0 ? $"incomplete, {Wording.Number("document", gap.Missing.Value)} missing: " : "incomplete: ",
        DayMark.Failed => "not fetched: ",
        DayMark.NotReached => "not reached: ",
        _ => "",
    };
}
