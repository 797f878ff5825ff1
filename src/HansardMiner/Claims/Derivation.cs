namespace HansardMiner.Claims;

/// <summary>Why a claim was read as it was.</summary>
/// <param name="Rule">The name of the rule that found the figure.</param>
/// <param name="Steps">One short line per fact that was added to it, in order: which words gave it.</param>
public sealed record Derivation(string Rule, string Steps);
