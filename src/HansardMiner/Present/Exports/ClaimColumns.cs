using System;
using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Query;

namespace HansardMiner.Present.Exports;

/// <summary>The columns of exported figures.</summary>
public static class ClaimColumns
{
    /// <summary>The columns.</summary>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    public static IReadOnlyList<ExportColumn<ClaimHit>> With(Func<string, string?> sha256) =>
    [
        new("id", "stable id of the figure: its contribution's id, @, start, -, end", h => h.Id, Role: ColumnRole.Key),
        new("value_raw", "the figure's exact words", h => h.Words, Role: ColumnRole.Searched),
        new("value", "the number in base units; the lower end of a range", h => h.Claim.Quantity.Value, CellKind.Number),
        new("value_low", "the least value that the words allow; empty when they set none", h => Low(h.Claim.Quantity), CellKind.Number),
        new("value_high", "the greatest value that the words allow; empty when they set none", h => High(h.Claim.Quantity), CellKind.Number),
        new("comparator", "exact, about, over, under or range", h => Wording.Small(h.Claim.Quantity.Bound), Role: ColumnRole.Facet),
        new("unit", "GBP, %, year, km …; empty for a count", h => h.Claim.Quantity.Unit?.Symbol, Role: ColumnRole.Facet),
        new("kind", "count, money, percent, points, ratio, multiplier, duration, age, measure or rate", h => Wording.Small(h.Claim.Kind), Role: ColumnRole.Facet),
        new("counted", "what is counted, shared or changes, as printed", h => h.Claim.Counted, Role: ColumnRole.Searched),
        new("change", "rise or fall when the number is itself an amount of change", h => Wording.Small(h.Claim.Change), Role: ColumnRole.Facet),
        new("place", "the place it is about, as printed", h => h.Claim.Where, Role: ColumnRole.Facet),
        new("attributed_to", "to whom the speaker attributes it, as printed", h => h.Claim.Source),
        new("status", "fact, plan, request, hypothetical or denied", h => Wording.Small(h.Claim.Status), Role: ColumnRole.Facet),
        new("period_words", "the words that say the time it is for", h => h.Claim.Period?.Words),
        new("period_start", "first day of that time; empty when it cannot be told", h => h.Claim.Period?.From, CellKind.Day),
        new("period_end", "last day of that time; empty when it cannot be told", h => h.Claim.Period?.To, CellKind.Day),
        .. QuotedColumns.Speaker<ClaimHit>(),
        new("corrected_from", "the words of the figure in whose place a correction put it", h => h.CorrectedFrom),
        .. QuotedColumns.Place<ClaimHit>(sha256),
        new("header_path", "of a table's cell: title, section, row labels and column headers, parted by ›; empty outside tables", h => h.Claim.HeaderPath, Role: ColumnRole.Searched),
        new("level_before", "of a change or a level: id of the figure from which it came", h => LinkWording.Ids(h, LinkRole.Before)),
        new("level_after", "of a change or a level: id of the figure to which it came", h => LinkWording.Ids(h, LinkRole.After)),
        new("change_between", "of a level: id of the change that lies between it and the other one", h => LinkWording.Ids(h, LinkRole.Change)),
        new("part_of", "id of the figure of which it is a part (“of whom 200”)", h => LinkWording.Ids(h, LinkRole.Whole)),
        new("parts", "ids of the figures that are parts of it, parted by semicolons", h => LinkWording.Ids(h, LinkRole.Part)),
        new("extracted_by", "the rule that found it", h => h.Claim.Derivation.Rule),
    ];

    internal static decimal? Low(Quantity quantity) => quantity.Bound is Bound.Exact or Bound.Over or Bound.Range ? quantity.Value : null;

    internal static decimal? High(Quantity quantity) => quantity.Bound switch
    {
        Bound.Exact or Bound.Under => quantity.High ?? quantity.Value,
        Bound.Range => quantity.High,
        _ => null,
    };
}
