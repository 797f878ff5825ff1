using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Figures;
using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>"More than 1,300" against a figure of the same definition: whether both can be so.</summary>
internal static class BoundChecks
{
    /// <summary>How much greater a figure may be than a lower bound that was said of it: nobody says "more than 10" of a thousand.</summary>
    private const decimal Near = 1.25m;

    private const int Compared = 3;

    /// <summary>The checks of all bounds.</summary>
    public static IEnumerable<ArithmeticCheck> Find(FigureSheet sheet)
    {
        foreach (var group in sheet.All.Where(f => f is { IsProse: true, Hit.IsSuperseded: false, Definition: { Counted: not null, Act: not null, Kind: Claims.ClaimKind.Count or Claims.ClaimKind.Money } } && f.Value > 0).GroupBy(f => f.Key, StringComparer.Ordinal))
        {
            var exact = group.Where(f => f.Hit.Claim.Quantity.Bound == Bound.Exact).OrderBy(f => f.Value).ToList();
            foreach (var bound in exact.Count == 0 ? [] : group.Where(f => f.Hit.Claim.Quantity.Bound is Bound.Over or Bound.Under))
            {
                foreach (var check in exact.Where(e => e.Hit.Contribution != bound.Hit.Contribution && IsNear(bound, e)).Take(Compared).Select(e => Check(bound, e)))
                {
                    yield return check;
                }
            }
        }
    }

    private static bool IsNear(Figure bound, Figure figure)
    {
        var isOver = bound.Hit.Claim.Quantity.Bound == Bound.Over;
        var (least, most) = isOver ? (bound.Value, figure.Value) : (figure.Value, bound.Value);
        // Running totals of other days may both be so; of single periods only the same one can be compared.
        return least > 0 && least < most && most <= least * Near
            && (bound.Definition.IsRunningTotal || PeriodKey.Of(bound.Hit.Claim.Period) == PeriodKey.Of(figure.Hit.Claim.Period));
    }

    private static ArithmeticCheck Check(Figure bound, Figure figure) => new(CheckKind.Bound, CheckOutcome.Holds, [bound.Hit, figure.Hit],
        $"{bound.Hit.Words.ReplaceLineEndings(" ")}: {Numbers.Text(figure.Value, 2)} {(bound.Hit.Claim.Quantity.Bound == Bound.Over ? "≥" : "≤")} {Numbers.Text(bound.Value, 2)}");
}
