using System;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds one more fact about a figure.</summary>
/// <param name="Name">The fact.</param>
/// <param name="Apply">Adds it to the draft at hand where the words say it.</param>
internal sealed record FieldFinder(string Name, Action<Scene> Apply);
