using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using HansardMiner.Claims;
using HansardMiner.Present.Exports;
using HansardMiner.Query;

namespace HansardMiner.Present.Answers;

/// <summary>A figure that somebody gave: the number, what it counts, for which time, the exact words, who said them and where. What the words do not say is null.</summary>
public sealed record FigureAnswer : QuotedAnswer
{
    [SetsRequiredMembers]
    private FigureAnswer(ClaimHit hit, Func<string, string?> sha256)
        : base(hit, sha256)
    {
        var claim = hit.Claim;
        ValueRaw = hit.Words;
        Value = Decimals.Bare(claim.Quantity.Value);
        ValueLow = Decimals.Bare(ClaimColumns.Low(claim.Quantity));
        ValueHigh = Decimals.Bare(ClaimColumns.High(claim.Quantity));
        Comparator = Wording.Small(claim.Quantity.Bound)!;
        Unit = claim.Quantity.Unit?.Symbol;
        Kind = Wording.Small(claim.Kind)!;
        Counted = claim.Counted;
        Change = Wording.Small(claim.Change);
        Place = claim.Where;
        AttributedTo = claim.Source;
        Status = Wording.Small(claim.Status)!;
        PeriodWords = claim.Period?.Words;
        PeriodStart = claim.Period?.From;
        PeriodEnd = claim.Period?.To;
        CorrectedFrom = hit.CorrectedFrom;
        HeaderPath = claim.HeaderPath;
        LevelBefore = LinkWording.Ids(hit, LinkRole.Before);
        LevelAfter = LinkWording.Ids(hit, LinkRole.After);
        ChangeBetween = LinkWording.Ids(hit, LinkRole.Change);
        PartOf = LinkWording.Ids(hit, LinkRole.Whole);
        Parts = LinkWording.Ids(hit, LinkRole.Part);
        ExtractedBy = claim.Derivation.Rule;
        Derivation = [.. claim.Derivation.Steps.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    /// <summary>The figure's exact words: the text from char_start to char_end.</summary>
    public required string ValueRaw { get; init; }

    /// <summary>The number in base units (3000000 for “£3 million”, 0.25 for “one in four”); the lower end of a range.</summary>
    public required decimal Value { get; init; }

    /// <summary>The least value that the words allow; null when they set none.</summary>
    public required decimal? ValueLow { get; init; }

    /// <summary>The greatest value that the words allow; null when they set none.</summary>
    public required decimal? ValueHigh { get; init; }

    /// <summary>The hedge: exact, about, over, under or range.</summary>
    public required string Comparator { get; init; }

    /// <summary>GBP, %, year, km …; null for a count.</summary>
    public required string? Unit { get; init; }

    /// <summary>count, money, percent, points, ratio, multiplier, duration, age, measure or rate.</summary>
    public required string Kind { get; init; }

    /// <summary>What is counted, shared or changes, as printed; null when not said.</summary>
    public required string? Counted { get; init; }

    /// <summary>rise or fall when the number is itself an amount of change; null for a level.</summary>
    public required string? Change { get; init; }

    /// <summary>The place it is about, as printed; null when not said.</summary>
    public required string? Place { get; init; }

    /// <summary>To whom the speaker attributes it, as printed; null when to nobody.</summary>
    public required string? AttributedTo { get; init; }

    /// <summary>fact, plan, request, hypothetical or denied.</summary>
    public required string Status { get; init; }

    /// <summary>The words that say the time it is for; null when they do not.</summary>
    public required string? PeriodWords { get; init; }

    /// <summary>The first day of that time; null when it cannot be told.</summary>
    public required DateOnly? PeriodStart { get; init; }

    /// <summary>The last day of that time; null when it cannot be told.</summary>
    public required DateOnly? PeriodEnd { get; init; }

    /// <summary>The words of the figure in whose place a correction put it; null when it was not corrected.</summary>
    public required string? CorrectedFrom { get; init; }

    /// <summary>Of a table's cell: title, section, row labels and column headers, parted by ›; null outside tables.</summary>
    public required string? HeaderPath { get; init; }

    /// <summary>Of a change or a level: the id of the figure from which it came.</summary>
    public required string? LevelBefore { get; init; }

    /// <summary>Of a change or a level: the id of the figure to which it came.</summary>
    public required string? LevelAfter { get; init; }

    /// <summary>Of a level: the id of the change that lies between it and the other one.</summary>
    public required string? ChangeBetween { get; init; }

    /// <summary>The id of the figure of which it is a part (“of whom 200”).</summary>
    public required string? PartOf { get; init; }

    /// <summary>The ids of the figures that are parts of it, parted by semicolons.</summary>
    public required string? Parts { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string ExtractedBy { get; init; }

    /// <summary>Which words gave which fact, one short line for each.</summary>
    public required IReadOnlyList<string> Derivation { get; init; }

    /// <summary>What is shown of a figure.</summary>
    /// <param name="hit">The figure.</param>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    public static FigureAnswer Of(ClaimHit hit, Func<string, string?> sha256)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return new FigureAnswer(hit, sha256);
    }
}
