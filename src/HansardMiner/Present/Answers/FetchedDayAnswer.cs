using System;

namespace HansardMiner.Present.Answers;

/// <summary>A day of a feed.</summary>
/// <param name="Day">The day.</param>
/// <param name="Mark">complete, no sitting, nothing listed, incomplete, failed, doubted, not reached, not yet or not asked.</param>
/// <param name="Listed">How many documents the source lists; null when not known.</param>
/// <param name="Held">How many of them are held.</param>
/// <param name="Why">Why something is missing; null when nothing is.</param>
public sealed record FetchedDayAnswer(DateOnly Day, string Mark, int? Listed, int Held, string? Why);
