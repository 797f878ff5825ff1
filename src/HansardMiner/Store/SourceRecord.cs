using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>What the store knows of one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Format">The format it was read as; null when not recognised.</param>
/// <param name="Outcome">How its reading ended.</param>
/// <param name="Counts">How much it gave.</param>
/// <param name="Diagnostics">Its faults and notes.</param>
public sealed record SourceRecord(
    Source Source, string? Format, SourceOutcome Outcome, RecordCounts Counts, IReadOnlyList<Diagnostic> Diagnostics);
