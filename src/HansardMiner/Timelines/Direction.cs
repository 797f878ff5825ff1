using System;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>Two levels of which the sentence says that they rose or fell: "has risen from 27% to 38%".</summary>
internal static class Direction
{
    private const int Reach = 60;

    private static readonly string[] Rise = ["rose", "risen", "rising", "up", "increased", "increasing", "grew", "grown", "climbed"];

    private static readonly string[] Fall = ["fell", "fallen", "falling", "down", "decreased", "decreasing", "dropped", "declined", "dropping"];

    /// <summary>Words of change that may be the thing itself ("the reduction for a plea rose from …"): with them it is not sure which way is said.</summary>
    private static readonly string[] Doubtful = ["rise", "increase", "growth", "fall", "decrease", "drop", "reduce", "reduced", "reduces", "reducing", "reduction", "cut", "cuts", "decline", "loss", "losses", "deficit", "gap"];

    /// <summary>Whether the levels go the way that the words say; null where they say none.</summary>
    public static ArithmeticCheck? Check(Figure before, Figure after)
    {
        if (!before.IsProse || before.Hit.Claim.Sentence != after.Hit.Claim.Sentence || before.Definition.Kind != after.Definition.Kind
            || !before.Number.Range.IsOrdinary || !after.Number.Range.IsOrdinary || before.Number.Range.Overlaps(after.Number.Range))
        {
            return null;
        }
        var words = before.Sentence.Words;
        var first = before.Sentence.From(Math.Min(before.Start, after.Start));
        var said = Enumerable.Range(0, first).Reverse().TakeWhile(i => words[i].Start >= Math.Min(before.Start, after.Start) - Reach)
            .Select(i => Rise.Contains(words[i].Word) ? Change.Rise : Fall.Contains(words[i].Word) ? Change.Fall : (Change?)null)
            .FirstOrDefault(c => c is not null);
        if (said is null || Enumerable.Range(0, first).Any(i => Doubtful.Contains(words[i].Word)))
        {
            return null;
        }
        var isRise = after.Value > before.Value;
        var holds = isRise == (said == Change.Rise);
        var difference = after.Value - before.Value;
        var plus = difference > 0 ? "+" : "";
        var working = $"{Numbers.Text(before.Value, 2)} → {Numbers.Text(after.Value, 2)}: {plus}{Numbers.Text(difference, 2)}"
            + (before.Definition.Kind is ClaimKind.Percent ? " points" : before.Value > 0 ? $", {plus}{Numbers.Text(100 * difference / before.Value)}%" : "")
            + $"; said: a {(said == Change.Rise ? "rise" : "fall")}";
        // "Up from 300 to 200" may be read the wrong way round; only "from … to" says which is first.
        var isSure = before.Start < after.Start && after.Sentence.Text[Math.Max(0, before.Start - 12)..before.Start].Contains("from", StringComparison.OrdinalIgnoreCase);
        return holds || isSure ? new ArithmeticCheck(CheckKind.Change, holds ? CheckOutcome.Holds : CheckOutcome.Fails, [before.Hit, after.Hit], working + Months(before, after)) : null;
    }

    /// <summary>Where both are for a month: how many months both make, ends counted.</summary>
    private static string Months(Figure before, Figure after) => (before.Hit.Claim.Period?.From ?? before.Hit.Claim.Period?.To, after.Hit.Claim.Period?.To) is ({ } from, { } to) && to > from
        ? $"; {((to.Year - from.Year) * 12) + to.Month - from.Month + 1} months, both ends counted"
        : "";
}
