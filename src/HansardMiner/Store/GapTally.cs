using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>A reason why something of a source is missing, and how often it was met.</summary>
/// <param name="Kind">A gap, or a failure of the whole source.</param>
/// <param name="Name">Its name: "truncated".</param>
/// <param name="Sources">In how many sources.</param>
/// <param name="Times">How often in all.</param>
public sealed record GapTally(DiagnosticKind Kind, string Name, int Sources, long Times);
