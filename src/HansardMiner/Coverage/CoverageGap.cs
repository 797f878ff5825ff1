using System;
using HansardMiner.Records;

namespace HansardMiner.Coverage;

/// <summary>Days in a row of which the same is missing for the same reason.</summary>
/// <param name="Name">The line it is in: "hansard-api, Commons".</param>
/// <param name="Feed">The feed.</param>
/// <param name="Part">The part of the feed; of a feed that does not go by days, what it could not be had of.</param>
/// <param name="House">The House; null where the feed does not go by Houses.</param>
/// <param name="Topic">The words it was narrowed to; null for everything.</param>
/// <param name="First">The first day; null where the feed does not go by days.</param>
/// <param name="Last">The last day.</param>
/// <param name="Days">How many days; 1 where the feed does not go by days.</param>
/// <param name="Mark">What is missing.</param>
/// <param name="Why">Why.</param>
/// <param name="Missing">How many documents are known to be missing; null when not known.</param>
public sealed record CoverageGap(string Name, string Feed, string Part, House? House, string? Topic, DateOnly? First, DateOnly? Last, int Days, DayMark Mark, string Why, int? Missing)
{
    /// <summary>What to run to fetch it: the arguments of hansard fetch; null where there is nothing that this could name.</summary>
    public string? Arguments => First is null ? null : FormattableString.Invariant($"--feed {Feed}{(House is { } house ? " --house " + HouseName.Typed(house) : "")} --from {First:yyyy-MM-dd} --to {Last:yyyy-MM-dd}")
        + (Topic is null ? "" : " --topic " + ShellWord.Of(Topic)) + (Mark == DayMark.Doubted ? " --again" : "");
}
