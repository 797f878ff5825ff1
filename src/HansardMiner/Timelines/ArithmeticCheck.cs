using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Timelines;

/// <summary>Arithmetic that ties figures together, done again.</summary>
/// <param name="Kind">What sort of arithmetic.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Figures">The figures it uses, in the order in which <paramref name="Working"/> names them.</param>
/// <param name="Working">The sum with its numbers: "144 + 422 = 566", "2,221 − 3,108 = −887, −28.5% (−28.6% to −28.5%); said: 30%".</param>
public sealed record ArithmeticCheck(CheckKind Kind, CheckOutcome Outcome, IReadOnlyList<ClaimHit> Figures, string Working)
{
    /// <summary>What is missing, where it cannot be checked; null otherwise.</summary>
    public string? Missing { get; init; }
}
