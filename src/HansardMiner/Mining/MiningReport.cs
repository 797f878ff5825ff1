using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Store;

namespace HansardMiner.Mining;

/// <summary>What a run did: every source is listed, none vanishes.</summary>
/// <param name="Sources">The sources in the order in which they were read, then those that are missing.</param>
/// <param name="Elapsed">How long the run took.</param>
/// <param name="PeakMemory">The most memory the process held, in bytes.</param>
public sealed record MiningReport(IReadOnlyList<SourceReport> Sources, TimeSpan Elapsed, long PeakMemory)
{
    /// <summary>Why the search index could not be brought to the state of the records; null when it was, or needs nothing.</summary>
    public string? IndexFault { get; init; }

    /// <summary>The bytes of the sources that were read in this run; unchanged and missing sources do not count.</summary>
    public long BytesRead => Sources.Where(s => s.Outcome is not (MiningOutcome.Unchanged or MiningOutcome.Missing)).Sum(s => s.Source.Bytes);

    /// <summary>Millions of source bytes per second.</summary>
    public double MegabytesPerSecond => Elapsed > TimeSpan.Zero ? BytesRead / 1e6 / Elapsed.TotalSeconds : 0;

    /// <summary>What the sources of this run gave together, unchanged ones included.</summary>
    public RecordCounts Counts => Sources.Aggregate(default(RecordCounts), (sum, s) => new RecordCounts(
        sum.Documents + s.Counts.Documents, sum.Contributions + s.Counts.Contributions, sum.Speeches + s.Counts.Speeches,
        sum.Questions + s.Counts.Questions, sum.Answers + s.Counts.Answers, sum.Claims + s.Counts.Claims) { Undertakings = sum.Undertakings + s.Counts.Undertakings });

    /// <summary>How many sources ended so.</summary>
    public int CountOf(MiningOutcome outcome) => Sources.Count(s => s.Outcome == outcome);
}
