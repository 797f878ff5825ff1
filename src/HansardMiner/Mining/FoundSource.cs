using HansardMiner.Records;

namespace HansardMiner.Mining;

/// <summary>A path to be mined.</summary>
/// <param name="Path">The path as users see it, with forward slashes.</param>
/// <param name="Bytes">The bytes the file system states; 0 when it states none.</param>
/// <param name="Fault">Why it cannot be opened, if that is known already.</param>
internal sealed record FoundSource(string Path, long Bytes, Diagnostic? Fault = null);
