using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Timelines;

/// <summary>Figures that a question may mean.</summary>
/// <param name="Hits">The figures: all of them or, where they are very many, the closest.</param>
/// <param name="Others">How many other figures stand in the texts that the question searches.</param>
/// <param name="NotRead">How many of the others may be meant, too, but were not read, because they are so many.</param>
public sealed record FoundFigures(IReadOnlyList<ClaimHit> Hits, long Others, long NotRead)
{
    /// <summary>Whether <see cref="Others"/> is the least that they can be.</summary>
    public bool IsAtLeast { get; init; }

    /// <summary>Whether the time was up before all of them were found: there may be more, and closer ones.</summary>
    public bool IsPartial { get; init; }
}
