namespace HansardMiner.Store;

/// <summary>A contribution that matches, and how well.</summary>
/// <param name="Number">The contribution's number in the store.</param>
/// <param name="Score">How well it matches; greater is better.</param>
public readonly record struct Found(long Number, double Score);
