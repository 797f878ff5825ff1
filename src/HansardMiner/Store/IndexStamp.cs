namespace HansardMiner.Store;

/// <summary>A state of the records. Each committed source makes a new one.</summary>
/// <param name="State">How many states there were before it.</param>
/// <param name="Mark">What it came from, as a hash over all that was committed; equal numbers with different marks are different records.</param>
public readonly record struct IndexStamp(long State, string Mark);
