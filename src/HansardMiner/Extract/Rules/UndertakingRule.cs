using System;
using HansardMiner.Claims;

namespace HansardMiner.Extract.Rules;

/// <summary>A named rule that reads a commitment from the word that gives it away.</summary>
/// <param name="Name">How the rule is called in derivations and examples.</param>
/// <param name="Strength">How firm what it finds is.</param>
/// <param name="Reads">Where the verbs begin and where the action begins, when a commitment hangs on the item; null otherwise.</param>
internal sealed record UndertakingRule(string Name, UndertakingStrength Strength, Func<Scene, int, (int Verb, int Action)?> Reads);
