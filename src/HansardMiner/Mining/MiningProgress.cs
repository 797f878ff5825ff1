namespace HansardMiner.Mining;

/// <summary>How far a run has come; told at the beginning and at the end of each source.</summary>
/// <param name="Path">The source.</param>
/// <param name="Done">How many sources are finished.</param>
/// <param name="Total">How many sources there are.</param>
/// <param name="BytesDone">The bytes of the finished sources.</param>
/// <param name="BytesTotal">The bytes of all sources.</param>
/// <param name="Finished">The report of the source, at its end; null at its beginning.</param>
public sealed record MiningProgress(string Path, int Done, int Total, long BytesDone, long BytesTotal, SourceReport? Finished);
