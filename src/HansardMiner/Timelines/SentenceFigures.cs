using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;

namespace HansardMiner.Timelines;

/// <summary>The figures of one sentence, in order.</summary>
/// <param name="Figures">The figures: never empty.</param>
internal sealed record SentenceFigures(IReadOnlyList<Figure> Figures)
{
    /// <summary>The sentence.</summary>
    public string Text => Figures[0].Hit.Quotation;

    /// <summary>Where it begins in its contribution.</summary>
    public int Start => Figures[0].Hit.Claim.Sentence.Start;

    /// <summary>One past where it ends.</summary>
    public int End => Figures[0].Hit.Claim.Sentence.End;

    /// <summary>The levels of it that can be added up: counts, sums of money and measures that are no amounts of change and not only supposed.</summary>
    public IReadOnlyList<Figure> Amounts { get; } = [.. Figures.Where(IsAmount)];

    /// <summary>The words between two places of the sentence, lower case.</summary>
    public string Between(int from, int to) => from >= to ? "" : Text[Math.Max(0, from)..Math.Min(Text.Length, to)].ToLowerInvariant();

    /// <summary>Whether two amounts are of one sort, so that they can be parts of one whole.</summary>
    public static bool AreOneSort(Figure left, Figure right) =>
        left.Definition.Kind == right.Definition.Kind && left.Definition.Unit == right.Definition.Unit && left.Definition.Status == right.Definition.Status;

    private static bool IsAmount(Figure figure) =>
        figure.Definition is { Kind: ClaimKind.Count or ClaimKind.Money or ClaimKind.Measure, Change: null, Status: ClaimStatus.Fact or ClaimStatus.Plan }
        && figure.Number.Range.IsOrdinary;
}
