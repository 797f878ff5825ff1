using System;

namespace HansardMiner.Store;

/// <summary>A version of a source: its bytes by their hash, with the place and the time of their capture.</summary>
/// <param name="Path">The path as given to <c>mine</c>.</param>
/// <param name="Sha256">The SHA-256 of the bytes.</param>
/// <param name="Bytes">The number of bytes.</param>
/// <param name="FileTime">When the file was last written, which is the time of capture as far as it is known; null when not known.</param>
/// <param name="SeenTime">The same when it was mined last: a copy of the file may be younger.</param>
/// <param name="FirstMined">When these bytes were first mined.</param>
/// <param name="Format">The format they were read as last; null when not recognised.</param>
/// <param name="Outcome">How their last reading ended.</param>
/// <param name="IsKept">Whether the bytes were put into the archive.</param>
public sealed record Capture(
    string Path, string Sha256, long Bytes, DateTimeOffset? FileTime, DateTimeOffset? SeenTime, DateTimeOffset FirstMined, string? Format, SourceOutcome Outcome, bool IsKept)
{
    /// <summary>Whether these are the bytes that the records of the index were read from.</summary>
    public bool IsCurrent { get; init; }
}
