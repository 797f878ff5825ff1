using System;

namespace HansardMiner.Store;

/// <summary>Contributions are numbered so that the order of numbers is the order of days; what has no day comes first.</summary>
public static class ContributionNumber
{
    /// <summary>How many numbers a day has.</summary>
    public const long PerDay = 1L << 24;

    /// <summary>The first number of a day; 0 for no day.</summary>
    public static long FirstOf(DateOnly? day) => day is { } known ? (known.DayNumber + 1L) * PerDay : 0;

    /// <summary>The day's running number from 1; 0 for no day.</summary>
    public static long DayOf(long number) => number / PerDay;
}
