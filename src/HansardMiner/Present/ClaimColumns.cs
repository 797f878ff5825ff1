using System;
using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Query;

namespace HansardMiner.Present;

/// <summary>The columns of exported figures.</summary>
public static class ClaimColumns
{
    /// <summary>The columns.</summary>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    public static IReadOnlyList<ExportColumn<ClaimHit>> With(Func<string, string?> sha256) =>
    [
        new("id", "stable id of the figure: its contribution's id, @, start, -, end", h => h.Id),
        new("value_raw", "the figure's exact words", h => h.Words),
        new("value", "the number in base units; the lower end of a range", h => h.Claim.Quantity.Value),
        new("value_low", "the least value that the words allow; empty when they set none", h => Low(h.Claim.Quantity)),
        new("value_high", "the greatest value that the words allow; empty when they set none", h => High(h.Claim.Quantity)),
        new("comparator", "exact, about, over, under or range", h => Small(h.Claim.Quantity.Bound)),
        new("unit", "GBP, %, year, km …; empty for a count", h => h.Claim.Quantity.Unit?.Symbol),
        new("kind", "count, money, percent, points, ratio, multiplier, duration, age, measure or rate", h => Small(h.Claim.Kind)),
        new("counted", "what is counted, shared or changes, as printed", h => h.Claim.Counted),
        new("change", "rise or fall when the number is itself an amount of change", h => Small(h.Claim.Change)),
        new("place", "the place it is about, as printed", h => h.Claim.Where),
        new("attributed_to", "to whom the speaker attributes it, as printed", h => h.Claim.Source),
        new("status", "fact, plan, request, hypothetical or denied", h => Small(h.Claim.Status)),
        new("period_words", "the words that say the time it is for", h => h.Claim.Period?.Words),
        new("period_start", "first day of that time; empty when it cannot be told", h => h.Claim.Period?.From),
        new("period_end", "last day of that time; empty when it cannot be told", h => h.Claim.Period?.To),
        .. QuotedColumns.Speaker<ClaimHit>(),
        new("corrected_from", "the words of the figure in whose place a correction put it", h => h.CorrectedFrom),
        .. QuotedColumns.Place<ClaimHit>(sha256),
        new("header_path", "of a table's cell: title, section, row labels and column headers, parted by ›; empty outside tables", h => h.Claim.HeaderPath),
        new("level_before", "of a change or a level: id of the figure from which it came", h => LinkWording.Ids(h, LinkRole.Before)),
        new("level_after", "of a change or a level: id of the figure to which it came", h => LinkWording.Ids(h, LinkRole.After)),
        new("change_between", "of a level: id of the change that lies between it and the other one", h => LinkWording.Ids(h, LinkRole.Change)),
        new("part_of", "id of the figure of which it is a part (“of whom 200”)", h => LinkWording.Ids(h, LinkRole.Whole)),
        new("parts", "ids of the figures that are parts of it, parted by semicolons", h => LinkWording.Ids(h, LinkRole.Part)),
        new("extracted_by", "the rule that found it", h => h.Claim.Derivation.Rule),
    ];

    private static decimal? Low(Quantity quantity) => quantity.Bound is Bound.Exact or Bound.Over or Bound.Range ? quantity.Value : null;

    private static decimal? High(Quantity quantity) => quantity.Bound switch
    {
        Bound.Exact or Bound.Under => quantity.High ?? quantity.Value,
        Bound.Range => quantity.High,
        _ => null,
    };

    /// <summary>An enumerated value in small letters; null stays null.</summary>
    internal static string? Small(object? value) => value?.ToString()?.ToLowerInvariant();
}
