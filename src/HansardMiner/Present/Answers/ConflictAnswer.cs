using System.Collections.Generic;
using System.Linq;
using HansardMiner.Timelines;

namespace HansardMiner.Present.Answers;

/// <summary>Figures that contradict each other.</summary>
public sealed record ConflictAnswer
{
    /// <summary>othervalue, levelsaidaschange, otherbound, otherdefinition, denied or otherdate.</summary>
    public required string Kind { get; init; }

    /// <summary>The reason, in one sentence that names the words of both sides.</summary>
    public required string Why { get; init; }

    /// <summary>The figures, in order of the day they were said.</summary>
    public required IReadOnlyList<NamedFigureAnswer> Figures { get; init; }

    internal static ConflictAnswer Of(Conflict conflict) => new()
    {
        Kind = Wording.Small(conflict.Kind)!, Why = conflict.Why, Figures = [.. conflict.Figures.Select(NamedFigureAnswer.Of)],
    };
}
