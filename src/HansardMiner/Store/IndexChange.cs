namespace HansardMiner.Store;

/// <summary>Contributions that came, went or changed: an index takes out what it has of these numbers and puts in what is current.</summary>
/// <param name="First">The first number.</param>
/// <param name="End">One past the last number.</param>
/// <param name="MayBeIndexed">Whether an index may have something of them; false for what is new.</param>
public readonly record struct IndexChange(long First, long End, bool MayBeIndexed);
