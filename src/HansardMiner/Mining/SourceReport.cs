using System;
using System.Collections.Generic;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Mining;

/// <summary>What one run did with one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Format">The format it was read as; null when none was recognised.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Counts">How much it gave; for an unchanged or missing source, how much the store holds of it.</param>
/// <param name="Elapsed">How long it took from opening to commit, other sources' share of the pipeline included.</param>
/// <param name="Diagnostics">Its faults and notes.</param>
public sealed record SourceReport(
    Source Source, string? Format, MiningOutcome Outcome, RecordCounts Counts, TimeSpan Elapsed, IReadOnlyList<Diagnostic> Diagnostics);
