using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>A time expression of a sentence.</summary>
/// <param name="First">The first item, preposition included.</param>
/// <param name="End">One past the last item.</param>
/// <param name="From">The first day; null when open or unknown.</param>
/// <param name="To">The last day; null when open or unknown.</param>
/// <param name="Form">What sort it is.</param>
internal readonly record struct TimeMention(int First, int End, DateOnly? From, DateOnly? To, TimeForm Form);
