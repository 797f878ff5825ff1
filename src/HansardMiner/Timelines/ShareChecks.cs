using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>Shares against the numbers they are, and shares inside shares.</summary>
internal static class ShareChecks
{
    /// <summary>The checks of all sentences.</summary>
    public static IEnumerable<ArithmeticCheck> Find(FigureSheet sheet)
    {
        for (var i = 0; i < sheet.Contributions.Count; i++)
        {
            foreach (var tied in sheet.Shares[i])
            {
                if (tied.Base is { Value: > 0 } whole)
                {
                    yield return Against(tied, whole);
                }
                else if (tied.Implied is { IsBounded: true } implied)
                {
                    yield return new ArithmeticCheck(CheckKind.Share, CheckOutcome.CannotBeChecked, [tied.Part.Hit, tied.Share.Hit], Working(tied, implied))
                    {
                        Missing = "the number of which it is a share: " + (tied.Share.Definition.Counted ?? tied.Part.Definition.Counted ?? "what is counted is not stated"),
                    };
                }
            }
            foreach (var part in sheet.Contributions[i].SelectMany(s => s.Figures))
            {
                if (part.Definition is { Kind: ClaimKind.Percent, Change: null } && sheet.Linked(part, LinkRole.Whole) is { Definition: { Kind: ClaimKind.Percent, Change: null }, Value: > 0 } whole)
                {
                    yield return Inside(part, whole);
                }
            }
        }
    }

    /// <summary>"52,176 is 38% of 137,305 (135,522–139,136)".</summary>
    private static string Working(TiedShare tied, Interval implied) =>
        $"{Numbers.Text(tied.Part.Value)} is {Percent(tied)} of {Numbers.Text(tied.Part.Value / tied.Printed, 0)} ({Numbers.Text(implied)})";

    /// <summary>The share as a percentage, as far as it is printed.</summary>
    public static string Percent(TiedShare tied) => Numbers.Text(100 * tied.Printed, 2) + "%";

    private static ArithmeticCheck Against(TiedShare tied, Figure whole)
    {
        var share = tied.Part.Value / whole.Value;
        var range = tied.Part.Number.Range.Over(whole.Number.Range);
        var outcome = share == tied.Printed ? CheckOutcome.Holds : range.Overlaps(tied.Fraction) ? CheckOutcome.HoldsWithinRounding : CheckOutcome.Fails;
        return new ArithmeticCheck(CheckKind.Share, outcome, [tied.Part.Hit, whole.Hit, tied.Share.Hit],
            $"{Numbers.Text(tied.Part.Value)} of {Numbers.Text(whole.Value)} is {Numbers.Text(100 * share, 2)}%; said: {Percent(tied)}");
    }

    private static ArithmeticCheck Inside(Figure part, Figure whole) => part.Value <= whole.Value
        ? new ArithmeticCheck(CheckKind.Share, CheckOutcome.Holds, [part.Hit, whole.Hit], $"{Numbers.Text(part.Value, 2)}% lies inside {Numbers.Text(whole.Value, 2)}%")
        : new ArithmeticCheck(CheckKind.Share, CheckOutcome.CannotBeChecked, [part.Hit, whole.Hit],
            $"{Numbers.Text(part.Value, 2)}% of those {Numbers.Text(whole.Value, 2)}% would be {Numbers.Text(part.Value * whole.Value / 100, 1)}% of all")
        {
            Missing = "whether it is a share of the part or of all",
        };
}
