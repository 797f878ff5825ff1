using System;
using HansardMiner.Figures;

namespace HansardMiner.Quotations;

/// <summary>Whether one quantity may be another one given again, its hedge considered.</summary>
internal static class SameValue
{
    /// <summary>Equal values; or one hedged and rounded as its hedge says: 438 as about 440 or over 430.</summary>
    public static bool Are(Quantity left, Quantity right) =>
        left.Unit == right.Unit && ((left.Value == right.Value && left.High == right.High) || (left.High is null && right.High is null && (Rounds(left, right) || Rounds(right, left))));

    /// <summary>Whether the first is what the second becomes when it is rounded to the digits that the first has; two of them at the least, for “over 400” says too little.</summary>
    private static bool Rounds(Quantity hedged, Quantity exact)
    {
        if (hedged.Bound is not (Bound.About or Bound.Over or Bound.Under) || hedged.Value <= 0 || exact.Value <= 0 || hedged.Value == exact.Value)
        {
            return false;
        }
        var step = Step(hedged.Value);
        return hedged.Value / step >= 10 && hedged.Bound switch
        {
            Bound.Over => exact.Value > hedged.Value && exact.Value < hedged.Value + step,
            Bound.Under => exact.Value < hedged.Value && exact.Value > hedged.Value - step,
            _ => Math.Abs(exact.Value - hedged.Value) <= step / 2,
        };
    }

    /// <summary>The worth of the last digit that is not nought: 10 of 440, 100 of 400.</summary>
    private static decimal Step(decimal value)
    {
        var step = 1m;
        while (value % step != 0 && step > 0.0001m)
        {
            step /= 10;
        }
        while (value % (step * 10) == 0)
        {
            step *= 10;
        }
        return step;
    }

    /// <summary>Whether a number is so particular that it is worth looking for by itself: 438, 15.1, 2,221, but not 400 or 5.</summary>
    public static bool IsTelling(Quantity quantity) => quantity.Value > 0 && quantity.Value / Step(quantity.Value) >= 100;
}
