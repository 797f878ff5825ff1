using HansardMiner.Records;

namespace HansardMiner.Mining;

/// <summary>A reason why something was lost, with how often and an example.</summary>
/// <param name="Name">The reason.</param>
/// <param name="Files">In how many files.</param>
/// <param name="Times">How often in all.</param>
/// <param name="Path">The first of the files.</param>
/// <param name="Example">What is said of it.</param>
public sealed record ReasonFacts(string Name, int Files, int Times, string Path, Diagnostic Example);
