using System.Collections.Generic;
using System.Linq;
using HansardMiner.Timelines;

namespace HansardMiner.Present.Answers;

/// <summary>Arithmetic that ties figures together, done again.</summary>
public sealed record CheckAnswer
{
    /// <summary>sum, share, samebase, change, rate, multiple or bound.</summary>
    public required string Kind { get; init; }

    /// <summary>holds, holdswithinrounding, fails or cannotbechecked.</summary>
    public required string Outcome { get; init; }

    /// <summary>The sum with its numbers: “144 + 422 = 566”.</summary>
    public required string Working { get; init; }

    /// <summary>What is missing, where it cannot be checked; null otherwise.</summary>
    public required string? Missing { get; init; }

    /// <summary>The figures it uses, in the order in which the working names them.</summary>
    public required IReadOnlyList<NamedFigureAnswer> Figures { get; init; }

    internal static CheckAnswer Of(ArithmeticCheck check) => new()
    {
        Kind = Wording.Small(check.Kind)!,
        Outcome = Wording.Small(check.Outcome)!,
        Working = check.Working,
        Missing = check.Missing,
        Figures = [.. check.Figures.Select(NamedFigureAnswer.Of)],
    };
}
