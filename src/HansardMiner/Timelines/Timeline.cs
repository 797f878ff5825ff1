using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Timelines;

/// <summary>
/// The figures given on a subject, in order of the period they are for, parted by what they count. Figures whose period is not stated are kept apart, not placed.
/// </summary>
/// <param name="Asked">The question as typed.</param>
/// <param name="Placed">The series with at least one placed figure, in order of their first.</param>
/// <param name="Unplaced">Figures whose period is not stated, each by itself: without a period there is no series.</param>
/// <param name="LeftOut">How many figures stand in matching texts but have too few of the words asked for near them.</param>
public sealed record Timeline(string Asked, IReadOnlyList<Series> Placed, IReadOnlyList<Series> Unplaced, int LeftOut)
{
    /// <summary>How many further figures may belong to it, but were not read, because the question is met by so many; those laid are the closest.</summary>
    public long NotRead { get; init; }

    /// <summary>Whether <see cref="LeftOut"/> is the least that they can be.</summary>
    public bool IsLeftOutAtLeast { get; init; }

    /// <summary>Whether the time was up before all its figures were found: there may be more, and closer ones.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Figures of it that contradict each other; empty when none do.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>The arithmetic that ties its figures together, done again; empty when there is none.</summary>
    public IReadOnlyList<ArithmeticCheck> Checks { get; init; } = [];

    /// <summary>All series: the placed ones first.</summary>
    public IEnumerable<Series> All => Placed.Concat(Unplaced);

    /// <summary>How many different figures it holds.</summary>
    public int Points => All.Sum(s => s.Points.Count);

    /// <summary>How many times those figures were given.</summary>
    public int Utterances => All.Sum(s => s.Points.Sum(p => p.Utterances.Count));
}
