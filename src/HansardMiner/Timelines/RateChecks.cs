using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>Rates that a sentence gives beside their two numbers: "362 prosecutions among 5.3 million people, 6.8 for every 100,000".</summary>
internal static class RateChecks
{
    private static readonly string[] Ties = [" or ", " – ", " — ", "(", "equivalent", "equal to", "that is", "which is", "a rate of", "represent"];

    /// <summary>The checks of all sentences.</summary>
    public static IEnumerable<ArithmeticCheck> Find(FigureSheet sheet) =>
        sheet.Contributions.SelectMany(s => s).SelectMany(InSentence);

    private static IEnumerable<ArithmeticCheck> InSentence(SentenceFigures sentence)
    {
        foreach (var rate in sentence.Figures.Where(f => f.Definition.Kind == ClaimKind.Rate && f.Value > 0))
        {
            if (Per(rate) is not { } per || sentence.Amounts.Where(a => a.End <= rate.Start && a.Value > 0).ToList() is not [var first, var second] || first.Value == second.Value
                || !Array.Exists(Ties, t => sentence.Between(Math.Max(first.End, second.End), rate.Start).Contains(t, StringComparison.Ordinal)))
            {
                continue;
            }
            var (few, many) = first.Value < second.Value ? (first, second) : (second, first);
            var exact = per * few.Value / many.Value;
            var outcome = exact == rate.Value ? CheckOutcome.Holds
                : few.Number.Range.Over(many.Number.Range).Times(per).Overlaps(rate.Number.Range) ? CheckOutcome.HoldsWithinRounding
                : CheckOutcome.CannotBeChecked;
            yield return new ArithmeticCheck(CheckKind.Rate, outcome, [few.Hit, many.Hit, rate.Hit],
                $"{Numbers.Text(few.Value)} for {Numbers.Text(many.Value)} is {Numbers.Text(exact, 2)} per {Numbers.Text(per)}; said: {rate.Hit.Words.ReplaceLineEndings(" ")}")
            {
                Missing = outcome == CheckOutcome.CannotBeChecked ? "whether the rate is of these two numbers" : null,
            };
        }
    }

    /// <summary>"per 100,000 people" → 100,000; one for "per head".</summary>
    private static decimal? Per(Figure rate)
    {
        var unit = rate.Definition.Unit?.Symbol ?? "";
        var words = unit.Contains('/', StringComparison.Ordinal) ? unit[(unit.IndexOf('/', StringComparison.Ordinal) + 1)..] : rate.Hit.Words;
        var digits = new string([.. words.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c == ',')]);
        return decimal.TryParse(digits, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var per) && per >= 10 && unit.Contains('/', StringComparison.Ordinal) ? per : null;
    }
}
