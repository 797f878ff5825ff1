namespace HansardMiner.Archive;

/// <summary>Where a line stands in a journal.</summary>
/// <param name="Offset">The offset of its first byte.</param>
/// <param name="Length">The number of its bytes without the line end; 0 for no line.</param>
internal readonly record struct LinePlace(long Offset, int Length)
{
    /// <summary>Whether there is such a line.</summary>
    public bool IsThere => Length > 0;
}
