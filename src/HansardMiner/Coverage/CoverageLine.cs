using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Coverage;

/// <summary>A part of a feed for a House, from the first to the last day that was ever asked for.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="Part">The part; empty for a feed of one part.</param>
/// <param name="House">The House; null where the feed does not go by Houses.</param>
/// <param name="Topic">The words it was narrowed to: such a line never says that a day is complete in itself. Null when everything was asked for.</param>
/// <param name="Days">The days without a break, in order.</param>
public sealed record CoverageLine(string Feed, string Part, House? House, string? Topic, IReadOnlyList<CoveredDay> Days)
{
    /// <summary>Its name: "written-questions tabled, Commons".</summary>
    public string Name => Feed + (Part.Length == 0 ? "" : " " + Part) + (House is { } house ? ", " + HouseName.Shown(house) : "") + (Topic is null ? "" : $", on “{Topic}” only");

    /// <summary>Whether it was narrowed to a topic.</summary>
    public bool IsNarrowed => Topic is not null;

    /// <summary>How many documents are held.</summary>
    public int Held => Days.Sum(day => day.Held);

    /// <summary>Whether a mark means that something is missing.</summary>
    public static bool IsGap(DayMark mark) => mark is DayMark.Doubted or DayMark.Incomplete or DayMark.Failed or DayMark.NotReached;

    /// <summary>How many days have a mark.</summary>
    public int Count(DayMark mark) => Days.Count(day => day.Mark == mark);

    /// <summary>The days by years, the first one first.</summary>
    public IEnumerable<IGrouping<int, CoveredDay>> Years => Days.GroupBy(day => day.Day.Year);

    /// <summary>"2014-01", for a month's row.</summary>
    public static string MonthName(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
