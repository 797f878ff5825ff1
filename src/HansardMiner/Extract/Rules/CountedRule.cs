using System;

namespace HansardMiner.Extract.Rules;

/// <summary>One place where the words say what a figure counts.</summary>
/// <param name="Name">The place, in words.</param>
/// <param name="Take">Takes the phrase for the draft at hand, or settles that none is said; false where this place is empty.</param>
internal sealed record CountedRule(string Name, Func<Scene, Sides, bool> Take);
