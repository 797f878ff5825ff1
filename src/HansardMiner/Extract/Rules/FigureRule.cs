using System;

namespace HansardMiner.Extract.Rules;

/// <summary>A rule that settles what sort of figure a number is.</summary>
/// <param name="Name">What it finds.</param>
/// <param name="Apply">Settles kind, unit and value of the draft at hand; false when the rule does not hold.</param>
internal sealed record FigureRule(string Name, Func<Scene, bool> Apply);
