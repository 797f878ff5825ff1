using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>
/// "Three times as many … as in England and Wales": a multiple of one place's number over another's, against the numbers of both places that the timeline holds, for each
/// head where both populations are given, and for each month where both lengths of time are.
/// </summary>
internal static class ComparisonChecks
{
    /// <summary>How many figures of each place are tried.</summary>
    private const int Tried = 4;

    private static readonly string[] More = SignalWords.Of("more");

    /// <summary>Whether a percentage is a comparison with another place or time ("300% more … than"), and not a change.</summary>
    public static bool IsComparison(Figure figure) => figure.Definition is { Kind: ClaimKind.Percent, Change: not null }
        && figure.Hit.Quotation[figure.End..Math.Min(figure.Hit.Quotation.Length, figure.End + 120)] is var behind
        && behind.Contains(" than ", StringComparison.OrdinalIgnoreCase)
        && (figure.Hit.Words + behind[..Math.Min(behind.Length, 12)]).Split(' ').Any(More.Contains);

    /// <summary>The factor a figure says: 3 for "three times", 4 for "300% more"; null when it says none.</summary>
    public static (decimal Value, Interval Range)? Factor(Figure figure)
    {
        if (figure.Definition.Kind == ClaimKind.Multiplier && figure.Value > 1)
        {
            // "As much as four times" may be any multiple up to four, as four may be rounded.
            var half = figure.Number.Step / 2;
            return (figure.Value, figure.Hit.Claim.Quantity.Bound == Figures.Bound.Under ? new Interval(1, figure.Value + half) : figure.Number.Range);
        }
        return IsComparison(figure) ? (1 + (figure.Value / 100), figure.Number.Range.Times(0.01m) + Interval.At(1)) : null;
    }

    /// <summary>The check of one comparison; null when its sentence does not name two places of which the timeline holds figures.</summary>
    public static ArithmeticCheck? Check(PlaceFigures places, Figure figure)
    {
        if (Factor(figure) is not { } factor || places.Compared(figure) is not var (more, less, isDirected))
        {
            return null;
        }
        var families = PlaceFigures.FamiliesOf(figure);
        var (above, below) = (places.Counts(more, families), places.Counts(less, families));
        if (above.Count == 0 || below.Count == 0)
        {
            return Missing(figure, $"the numbers of {(above.Count == 0 ? more : less)}");
        }
        var (heads, others) = (places.Population(more), places.Population(less));
        var isPerHead = heads is not null && others is not null;
        if (figure.Definition.Per is not null && !isPerHead)
        {
            return Missing(figure, "the populations of both places");
        }
        // "As much as" is met by nearly anything: without the populations it shows nothing. Nor do a running total and the figure of a period, unless both lengths of time are known.
        var pairs = above.Take(Tried).SelectMany(a => below.Take(Tried).Select(b => (More: a, Less: b))).Where(p => isPerHead || AreAlike(places, p.More, p.Less)).ToList();
        if (pairs.Count == 0 || (!isPerHead && figure.Hit.Claim.Quantity.Bound == Figures.Bound.Under))
        {
            return Missing(figure, pairs.Count == 0 ? "numbers of both places for the same length of time" : "the populations of both places");
        }
        var tries = pairs.ConvertAll(p => Ratio.Of(places, p.More, p.Less, isPerHead ? (heads!, others!) : null) is { } said && (isDirected || said.Exact >= 1) ? said
            : Ratio.Of(places, p.Less, p.More, isPerHead ? (others!, heads!) : null));
        var best = tries.Find(t => t.Raw.Overlaps(factor.Range)) ?? tries.Find(t => t.Monthly is { } monthly && monthly.Overlaps(factor.Range));
        var outcome = best is not null ? CheckOutcome.HoldsWithinRounding : CheckOutcome.Fails;
        var shown = best is not null ? [best] : tries;
        IReadOnlyList<Query.ClaimHit> used = [.. shown.SelectMany(t => new[] { t.More.Hit, t.Less.Hit }), .. isPerHead ? new[] { heads!.Hit, others!.Hit } : [], figure.Hit];
        return new ArithmeticCheck(CheckKind.Multiple, outcome, [.. used.DistinctBy(h => h.Id)],
            $"{string.Join("; ", shown.Select(t => t.Working).Distinct(StringComparer.Ordinal))}; said: {figure.Hit.Words.ReplaceLineEndings(" ")}");
    }

    private static bool AreAlike(PlaceFigures places, Figure more, Figure less) =>
        more.Definition.IsRunningTotal == less.Definition.IsRunningTotal || (places.Months(more) is not null && places.Months(less) is not null);

    private static ArithmeticCheck Missing(Figure figure, string what) =>
        new(CheckKind.Multiple, CheckOutcome.CannotBeChecked, [figure.Hit], figure.Hit.Words.ReplaceLineEndings(" ")) { Missing = what };
}
