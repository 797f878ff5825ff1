using System.Collections.Generic;

namespace HansardMiner.Coverage;

/// <summary>The marks of the calendar, in a sign and in words.</summary>
public static class CoverageWording
{
    /// <summary>All marks, in the order of the legend.</summary>
    public static IReadOnlyList<DayMark> All { get; } =
    [
        DayMark.Complete, DayMark.NoSitting, DayMark.NothingListed, DayMark.Incomplete, DayMark.Failed, DayMark.Doubted, DayMark.NotReached, DayMark.NotYet, DayMark.NotAsked,
    ];

    /// <summary>The sign of a mark: plain letters, so that it reads alike everywhere.</summary>
    public static char Sign(DayMark mark) => mark switch
    {
        DayMark.Complete => '#',
        DayMark.NoSitting => '-',
        DayMark.NothingListed => '.',
        DayMark.Incomplete => '%',
        DayMark.Failed => 'X',
        DayMark.Doubted => '?',
        DayMark.NotReached => '/',
        DayMark.NotYet => '+',
        _ => '_',
    };

    /// <summary>A mark in words.</summary>
    public static string Of(DayMark mark) => mark switch
    {
        DayMark.Complete => "complete",
        DayMark.NoSitting => "no sitting",
        DayMark.NothingListed => "nothing listed",
        DayMark.Incomplete => "incomplete",
        DayMark.Failed => "not fetched",
        DayMark.Doubted => "nothing listed, but there should be something",
        DayMark.NotReached => "not reached",
        DayMark.NotYet => "too early to tell",
        _ => "not asked for",
    };

    /// <summary>A mark as scripts read it: "no sitting", "nothing listed", "doubted".</summary>
    public static string Key(DayMark mark) => mark == DayMark.Doubted ? "doubted" : mark == DayMark.NotYet ? "not yet" : mark == DayMark.NotAsked ? "not asked" : mark == DayMark.Failed ? "failed" : Of(mark);
}
