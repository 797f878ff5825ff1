using System;

namespace HansardMiner.Mining;

/// <summary>The store failed while a source was written: the disk is full, or the index is damaged or locked. What was committed before stays.</summary>
/// <param name="path">The source that was being written.</param>
/// <param name="inner">What the store said.</param>
#pragma warning disable CA1032
public sealed class MiningException(string path, Exception inner)
    : Exception($"while the records of {path} were written, the index failed: {inner.Message}", inner)
{
    /// <summary>The source that was being written.</summary>
    public string Path { get; } = path;
}
