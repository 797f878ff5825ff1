using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>Two shares of the same thing, each with its number: whether they can have one base.</summary>
internal static class BaseChecks
{
    /// <summary>With how many others a share is compared.</summary>
    private const int Compared = 4;

    /// <summary>The checks of all pairs.</summary>
    public static IEnumerable<ArithmeticCheck> Find(FigureSheet sheet)
    {
        var tied = sheet.Shares.SelectMany(s => s)
            .Where(t => t.Implied.IsBounded && t.Base is null)
            .OrderBy(t => t.Part.Value).ThenBy(t => t.Part.Hit.Id, StringComparer.Ordinal)
            .GroupBy(t => CountedWords.Of(t.Share.Definition.Counted), StringComparer.Ordinal)
            .Where(g => g.Key.Length > 0);
        foreach (var group in tied)
        {
            var alike = group.ToList();
            for (var i = 0; i < alike.Count; i++)
            {
                for (var j = i + 1; j < Math.Min(alike.Count, i + 1 + Compared); j++)
                {
                    if (AreShareOfOne(alike[i], alike[j]))
                    {
                        yield return Check(alike[i], alike[j]);
                    }
                }
            }
        }
    }

    /// <summary>Whether both count the same and are said together, or under equal definitions: other pairs have no reason to have one base.</summary>
    private static bool AreShareOfOne(TiedShare left, TiedShare right) =>
        (left.Part.Value, left.Printed) != (right.Part.Value, right.Printed)
        && Place.Of(left.Part.Definition.Where) == Place.Of(right.Part.Definition.Where)
        && (left.Part.Hit.Contribution == right.Part.Hit.Contribution && left.Share.Hit.Claim.Sentence == right.Share.Hit.Claim.Sentence
            ? left.IsPaired && right.IsPaired || PeriodKey.Of(left.Share.Hit.Claim.Period) == PeriodKey.Of(right.Share.Hit.Claim.Period) && left.Part.Value != right.Part.Value
            : left.Part.Key == right.Part.Key && left.Share.Key == right.Share.Key && left.Part.Definition.Counted is not null
                && PeriodKey.Of(left.Share.Hit.Claim.Period) == PeriodKey.Of(right.Share.Hit.Claim.Period) && left.Part.Subject.IsLike(right.Part.Subject));

    private static ArithmeticCheck Check(TiedShare left, TiedShare right)
    {
        var (a, b) = (left.Implied, right.Implied);
        var both = a.Overlaps(b);
        var working = $"{Side(left)}; {Side(right)}: " + (both
            ? $"one base of {Numbers.Text(new Interval(Math.Max(a.Low!.Value, b.Low!.Value), Math.Min(a.High!.Value, b.High!.Value)))} fits both"
            : "no base fits both, so the two shares are not of the same number");
        return new ArithmeticCheck(CheckKind.SameBase, both ? CheckOutcome.HoldsWithinRounding : left.IsPaired ? CheckOutcome.Fails : CheckOutcome.CannotBeChecked, [left.Part.Hit, left.Share.Hit, right.Part.Hit, right.Share.Hit], working)
        {
            Missing = both || left.IsPaired ? null : "whether both are shares of one number",
        };
    }

    private static string Side(TiedShare tied) =>
        $"{Numbers.Text(tied.Part.Value)} at {ShareChecks.Percent(tied)} → {Numbers.Text(tied.Part.Value / tied.Printed, 0)} ({Numbers.Text(tied.Implied)})";
}
