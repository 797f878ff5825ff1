using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>Parts and their sum in sentences: "of these, 144 … and the rest, 422", "31, 40 and 29, 100 in all".</summary>
internal static class SumChecks
{
    private static readonly string[] Of = ["of these", "of those", "of which", "of whom", "of them", "of this total", "of that total"];

    private static readonly string[] Rest = ["the rest", "remaining", "the remainder", "the other ", "the others", "the balance"];

    private static readonly string[] Total = ["total", "in all", "altogether", "combined", "made up of", "comprising", "consisting of", "comprised"];

    private static readonly string[] Most = ["majority", "most of", "more than half", "over half"];

    /// <summary>The checks of all sentences.</summary>
    public static IEnumerable<ArithmeticCheck> Find(FigureSheet sheet)
    {
        foreach (var sentences in sheet.Contributions)
        {
            for (var i = 0; i < sentences.Count; i++)
            {
                foreach (var check in InSentence(sheet, sentences, i))
                {
                    yield return check;
                }
            }
        }
    }

    private static IEnumerable<ArithmeticCheck> InSentence(FigureSheet sheet, IReadOnlyList<SentenceFigures> sentences, int at)
    {
        var sentence = sentences[at];
        if (Parts(sentence) is { } found && Whole.Of(sheet, sentences, at, found.Parts) is { } whole)
        {
            if (whole.Figure.Value > 0 && Array.Exists(Most, m => Lead(sentence, found.Parts[0]).Contains(m, StringComparison.Ordinal)))
            {
                yield return Majority(whole.Figure, found.Parts[0]);
            }
            if (found.Parts.Count > 1 || found.HasRest)
            {
                if (Sum(whole, found.Parts, found.HasRest, found.IsRestGiven) is { } sum)
                {
                    yield return sum;
                }
            }
            yield break;
        }
        if (Listed(sentence) is { } listed)
        {
            yield return listed;
        }
    }

    /// <summary>The parts a sentence names: the amounts behind "of these", or all up to "the rest".</summary>
    private static (IReadOnlyList<Figure> Parts, bool HasRest, bool IsRestGiven)? Parts(SentenceFigures sentence)
    {
        var text = sentence.Text.ToLowerInvariant();
        var marker = Of.Select(o => text.IndexOf(o, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(-1).Min();
        var rest = Rest.Select(o => text.IndexOf(o, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(-1).Max();
        if (marker < 0 && rest < 0)
        {
            return null;
        }
        var behind = sentence.Amounts.Where(f => f.Start > marker).ToList();
        if (marker < 0)
        {
            // Without "of these" the first amount of a sentence that ends with "the rest" is the whole, where it is greater than all others.
            var named = behind.Where(f => f.Start < rest).ToList();
            behind = named.Count > 1 && named.Skip(1).All(f => f.Value < named[0].Value) && behind.Count(f => f.Start > rest) + named.Count > 1 ? [.. behind.Skip(1)] : behind;
        }
        if (behind.Count == 0)
        {
            return null;
        }
        behind = [.. behind.Where(f => SentenceFigures.AreOneSort(f, behind[0]))];
        var isGiven = rest >= 0 && behind.FirstOrDefault(f => f.End > rest) is { } last && sentence.Between(rest, last.Start).Length <= 24;
        if (rest < 0)
        {
            return (behind, false, false);
        }
        behind = isGiven ? behind[..(behind.FindIndex(f => f.End > rest) + 1)] : [.. behind.Where(f => f.Start < rest)];
        return behind.Count > 0 ? (behind, true, isGiven) : null;
    }

    private static string Lead(SentenceFigures sentence, Figure figure) => sentence.Between(figure.Start - 28, figure.Start);

    private static ArithmeticCheck Majority(Figure whole, Figure part) => new(
        CheckKind.Share,
        2 * part.Value > whole.Value ? CheckOutcome.Holds : part.Number.Range.High is { } high && 2 * high > whole.Number.Range.Low ? CheckOutcome.HoldsWithinRounding : CheckOutcome.Fails,
        [whole.Hit, part.Hit],
        $"{Numbers.Text(part.Value)} of {Numbers.Text(whole.Value)} is {Numbers.Text(100 * part.Value / whole.Value)}%; said: the majority");

    private static ArithmeticCheck? Sum((Figure Figure, bool IsSure) whole, IReadOnlyList<Figure> parts, bool hasRest, bool isRestGiven)
    {
        var sum = parts.Sum(p => p.Value);
        var range = parts.Skip(1).Aggregate(parts[0].Number.Range, (all, part) => all + part.Number.Range);
        var terms = string.Join(" + ", parts.Select(p => Numbers.Text(p.Value)));
        IReadOnlyList<Query.ClaimHit> figures = [.. parts.Select(p => p.Hit), whole.Figure.Hit];
        var against = Numbers.Text(whole.Figure.Value);
        var added = parts.Count > 1 ? $"{terms} = {Numbers.Text(sum)}" : terms;
        if (hasRest && !isRestGiven)
        {
            return new ArithmeticCheck(CheckKind.Sum, CheckOutcome.CannotBeChecked, figures, $"{against} − {Numbers.Text(sum)} = {Numbers.Text(whole.Figure.Value - sum)}")
            {
                Missing = "how many the rest are: the number is not printed",
            };
        }
        if (sum == whole.Figure.Value)
        {
            return new ArithmeticCheck(CheckKind.Sum, CheckOutcome.Holds, figures, added);
        }
        if (!parts.All(p => CountedWords.AreAlike(p.Definition.Counted, parts[0].Definition.Counted)))
        {
            return null;
        }
        // "More than 120 and some others" may be any number.
        var isLoose = parts.Append(whole.Figure).Any(p => p.Hit.Claim.Quantity.Bound is Figures.Bound.Over or Figures.Bound.Under);
        if (!isLoose && range.Overlaps(whole.Figure.Number.Range))
        {
            return new ArithmeticCheck(CheckKind.Sum, CheckOutcome.HoldsWithinRounding, figures, $"{added}; said: {against}");
        }
        if (hasRest && whole.IsSure && !isLoose)
        {
            return new ArithmeticCheck(CheckKind.Sum, CheckOutcome.Fails, figures, $"{added}; said: {against}");
        }
        var share = whole.Figure.Value > 0 && sum < whole.Figure.Value ? $", {Numbers.Text(100 * sum / whole.Figure.Value, 0)}% of {against}" : $"; said: {against}";
        return new ArithmeticCheck(CheckKind.Sum, CheckOutcome.CannotBeChecked, figures, added + share)
        {
            Missing = isLoose ? "exact numbers: some are only bounds" : sum < whole.Figure.Value ? "the other parts: those named are a selection, not a breakdown" : "whether one may be counted under several parts",
        };
    }

    /// <summary>One amount of a sentence that is exactly the sum of all the others: said so, or by chance too rarely to matter.</summary>
    private static ArithmeticCheck? Listed(SentenceFigures sentence)
    {
        var amounts = sentence.Amounts.Where(f => SentenceFigures.AreOneSort(f, sentence.Amounts[0])).ToList();
        if (amounts.Count is < 3 or > 24)
        {
            return null;
        }
        var whole = amounts.MaxBy(a => a.Value)!;
        var parts = amounts.Where(a => !ReferenceEquals(a, whole)).ToList();
        // A small number is too often a sum of others by chance: 50 in one city, and 10, 12 and 28 in three others.
        var isSaid = Array.Exists(Total, t => Lead(sentence, whole).Contains(t, StringComparison.Ordinal) || sentence.Between(whole.End, whole.End + 24).Contains(t, StringComparison.Ordinal));
        return (isSaid || SameNumberTies.IsExactNumber(whole)) && parts.Sum(p => p.Value) == whole.Value && parts.TrueForAll(p => p.Value > 0)
            ? new ArithmeticCheck(CheckKind.Sum, CheckOutcome.Holds, [.. parts.Select(p => p.Hit), whole.Hit], $"{string.Join(" + ", parts.Select(p => Numbers.Text(p.Value)))} = {Numbers.Text(whole.Value)}")
            : null;
    }
}
