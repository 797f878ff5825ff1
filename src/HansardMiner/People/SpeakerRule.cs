using System;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <summary>One way to tell who speaks.</summary>
/// <param name="Name">What it goes by; kept with what it finds.</param>
/// <param name="Example">A case.</param>
/// <param name="Find">Finds the speaker of a turn; null when the rule does not apply.</param>
internal sealed record SpeakerRule(string Name, string Example, Func<Turn, Scene, string, Speaker?> Find);
