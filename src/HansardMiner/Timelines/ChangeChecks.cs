using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>Changes against the levels they lie between.</summary>
internal static class ChangeChecks
{
    private static readonly string[] Yearly = ["each year", "every year", "a year", "per year", "year on ", "per annum", "annually", "yearly"];

    /// <summary>The checks of all sentences.</summary>
    public static IEnumerable<ArithmeticCheck> Find(FigureSheet sheet)
    {
        foreach (var figure in sheet.Contributions.SelectMany(s => s).SelectMany(s => s.Figures))
        {
            if (figure.Definition is { Change: not null, Status: ClaimStatus.Fact, Kind: ClaimKind.Percent or ClaimKind.Points or ClaimKind.Count or ClaimKind.Money or ClaimKind.Measure })
            {
                if (Stated(sheet, figure) is { } check)
                {
                    yield return check;
                }
            }
            else if (sheet.Linked(figure, LinkRole.Before) is { } before && sheet.Linked(figure, LinkRole.Change) is null && Direction.Check(before, figure) is { } direction)
            {
                yield return direction;
            }
        }
    }

    private static ArithmeticCheck? Stated(FigureSheet sheet, Figure change)
    {
        var (before, after) = (sheet.Linked(change, LinkRole.Before), sheet.Linked(change, LinkRole.After));
        if (before is not null && after is not null)
        {
            return Between(change, before, after);
        }
        return ComparisonChecks.IsComparison(change) ? null : new ArithmeticCheck(CheckKind.Change, CheckOutcome.CannotBeChecked, [change.Hit], change.Hit.Words.ReplaceLineEndings(" "))
        {
            Missing = Array.Exists(Yearly, y => change.Hit.Claim.Period?.Words.Contains(y, StringComparison.OrdinalIgnoreCase) == true || Behind(change).Contains(y, StringComparison.OrdinalIgnoreCase))
                ? "the figures of single years"
                : (before, after) switch
                {
                    (not null, null) => "the level after",
                    (null, not null) => "the level before",
                    _ => "the levels before and after",
                },
        };
    }

    private static string Behind(Figure figure) => figure.Hit.Quotation[figure.End..Math.Min(figure.Hit.Quotation.Length, figure.End + 24)];

    private static ArithmeticCheck? Between(Figure change, Figure before, Figure after)
    {
        if (before.Definition.Kind != after.Definition.Kind || before.Definition.Unit != after.Definition.Unit || !before.Number.Range.IsOrdinary || !after.Number.Range.IsOrdinary)
        {
            return null;
        }
        var difference = after.Value - before.Value;
        var isRise = change.Definition.Change == Change.Rise;
        var said = isRise ? change.Number.Range : new Interval(-change.Number.Range.High, -change.Number.Range.Low);
        var sum = $"{Numbers.Text(after.Value, 2)} − {Numbers.Text(before.Value, 2)} = {Numbers.Text(difference, 2)}";
        decimal exact;
        Interval range;
        var isPercent = change.Definition.Kind == ClaimKind.Percent && before.Definition.Kind != ClaimKind.Percent;
        if (isPercent)
        {
            if (before.Value == 0)
            {
                return null;
            }
            exact = 100 * difference / before.Value;
            range = (after.Number.Range.Over(before.Number.Range) - Interval.At(1)).Times(100);
            sum += $", {Numbers.Text(exact)}%";
        }
        else if (change.Definition.Kind != before.Definition.Kind && !(change.Definition.Kind == ClaimKind.Points && before.Definition.Kind == ClaimKind.Percent))
        {
            // "from 20% to 30%, a rise of 50%" may be of the share or in points: only one of the two must hold.
            return null;
        }
        else
        {
            exact = difference;
            range = after.Number.Range - before.Number.Range;
            if (change.Definition.Kind == ClaimKind.Percent && !range.Overlaps(said))
            {
                return null;
            }
        }
        var outcome = exact == (isRise ? change.Value : -change.Value) && change.Number.Range.IsBounded ? CheckOutcome.Holds
            : range.Overlaps(said) ? CheckOutcome.HoldsWithinRounding
            : CheckOutcome.Fails;
        return new ArithmeticCheck(CheckKind.Change, outcome, [before.Hit, after.Hit, change.Hit], $"{sum}; said: {change.Hit.Words.ReplaceLineEndings(" ")}, a {(isRise ? "rise" : "fall")}");
    }
}
