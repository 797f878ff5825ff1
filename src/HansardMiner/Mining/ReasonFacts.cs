using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Mining;

/// <summary>A reason why something was lost, with how often and in which files.</summary>
/// <param name="Name">The reason.</param>
/// <param name="Times">How often in all.</param>
/// <param name="Files">The files, each with the first thing that is said of it.</param>
public sealed record ReasonFacts(string Name, int Times, IReadOnlyList<(string Path, Diagnostic Said)> Files);
