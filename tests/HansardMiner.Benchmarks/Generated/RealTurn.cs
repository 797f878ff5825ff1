namespace HansardMiner.Benchmarks.Generated;

/// <summary>A turn or heading of the real documents: where its words begin, how many they are, and whose they are.</summary>
/// <param name="Start">The place of its first word among all words.</param>
/// <param name="Words">How many words.</param>
/// <param name="Speaker">The number of the speaker; -1 for none.</param>
internal readonly record struct RealTurn(int Start, int Words, int Speaker);
