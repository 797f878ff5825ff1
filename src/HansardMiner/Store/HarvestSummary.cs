using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>What was mined and what is missing, in numbers: of one state of the index, and short however large that is.</summary>
/// <param name="Sources">The sources by format (not recognised last) and outcome.</param>
/// <param name="Gaps">The reasons why something is missing, the one of most sources first.</param>
/// <param name="Months">What the current documents cover, by month (undated last), House and kind.</param>
/// <param name="LastMined">When bytes that were new to the index were mined last; null when no times are on record.</param>
public sealed record HarvestSummary(IReadOnlyList<SourceTally> Sources, IReadOnlyList<GapTally> Gaps, IReadOnlyList<CoveredMonth> Months, DateTimeOffset? LastMined)
{
    /// <summary>The summary of any store, by going through all that it has.</summary>
    public static HarvestSummary Of(IRecordStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var sources = store.Sources();
        return new HarvestSummary(Ordered(sources.GroupBy(s => (s.Format, s.Outcome)).Select(Tally)), Ordered(Reasons(sources)), Ordered(Cover(store.Documents())),
            store.Captures().Select(c => (DateTimeOffset?)c.FirstMined).Max());
    }

    /// <summary>Tallies in their order.</summary>
    public static IReadOnlyList<SourceTally> Ordered(IEnumerable<SourceTally> tallies) =>
        [.. tallies.OrderBy(t => t.Format is null).ThenBy(t => t.Format, StringComparer.Ordinal).ThenBy(t => t.Outcome)];

    /// <summary>Reasons in their order.</summary>
    public static IReadOnlyList<GapTally> Ordered(IEnumerable<GapTally> gaps) =>
        [.. gaps.OrderByDescending(g => g.Sources).ThenByDescending(g => g.Times).ThenBy(g => g.Name, StringComparer.Ordinal).ThenBy(g => g.Kind)];

    /// <summary>Months in their order.</summary>
    public static IReadOnlyList<CoveredMonth> Ordered(IEnumerable<CoveredMonth> months) =>
        [.. months.OrderBy(m => m.Year is null).ThenBy(m => m.Year).ThenBy(m => m.Month).ThenBy(m => m.House is null).ThenBy(m => m.House).ThenBy(m => m.Kind)];

    private static SourceTally Tally(IGrouping<(string? Format, SourceOutcome Outcome), SourceRecord> group) => new(
        group.Key.Format, group.Key.Outcome, group.Count(), group.Sum(s => s.Source.Bytes), group.Sum(s => (long)s.Counts.Documents),
        group.Sum(s => (long)s.Counts.Contributions), group.Sum(s => (long)s.Counts.Claims));

    private static IEnumerable<GapTally> Reasons(IEnumerable<SourceRecord> sources) =>
        sources.SelectMany(s => s.Diagnostics.Where(d => d.Kind != DiagnosticKind.Note).Select(d => (s.Source.Path, d.Kind, d.Name)))
            .GroupBy(d => (d.Kind, d.Name)).Select(g => new GapTally(g.Key.Kind, g.Key.Name, g.Select(d => d.Path).Distinct().Count(), g.Count()));

    private static IEnumerable<CoveredMonth> Cover(IEnumerable<StoredDocument> documents) =>
        documents.Select(d => (d.Document.Date, d.Document.House, d.Document.Kind, d.Document.Contributions.Count, Claims: d.Claims.Count))
            .GroupBy(d => (d.Date?.Year, d.Date?.Month, d.House, d.Kind))
            .Select(g => new CoveredMonth(g.Key.Year, g.Key.Month, g.Key.House, g.Key.Kind, g.Count(), g.Select(d => d.Date).OfType<DateOnly>().Distinct().Count(), g.Sum(d => (long)d.Count), g.Sum(d => (long)d.Claims)));
}
