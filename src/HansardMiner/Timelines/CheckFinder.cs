using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Timelines;

/// <summary>The sums that figures are tied into by their words, done again. Figures that only stand near each other are never reckoned with.</summary>
internal static class CheckFinder
{
    private static readonly IReadOnlyList<Func<FigureSheet, IEnumerable<ArithmeticCheck>>> Sorts =
    [
        SumChecks.Find, TableSumChecks.Find, ShareChecks.Find, BaseChecks.Find, ChangeChecks.Find, MultipleChecks.Find, RateChecks.Find, BoundChecks.Find,
    ];

    /// <summary>The checks in the order of their sorts; one that is printed in several places once.</summary>
    public static IReadOnlyList<ArithmeticCheck> Find(FigureSheet sheet) =>
        [.. Sorts.SelectMany(find => find(sheet)).DistinctBy(c => (c.Kind, c.Outcome, c.Working, c.Missing))];
}
