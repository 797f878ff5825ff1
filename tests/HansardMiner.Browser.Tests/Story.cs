using System.Collections.Generic;

namespace HansardMiner.Browser.Tests;

/// <summary>What somebody wants to know of a figure.</summary>
/// <param name="Figure">The figure that was heard of, as it is typed.</param>
/// <param name="Sentence">A part of the sentence in which it was given.</param>
/// <param name="Question">What is asked of the timeline.</param>
/// <param name="Definitions">What the figures near it count, each another thing.</param>
internal sealed record Story(string Figure, string Sentence, string Question, IReadOnlyList<string> Definitions)
{
    /// <summary>Of the invented samples.</summary>
    public static Story OfSamples { get; } = new(
        "2,860", "which is fewer than", "defibrillators installed",
        ["community defibrillators installed", "rise in community defibrillators installed", "community defibrillators installed · running total", "whole programme installed · running total"]);

    /// <summary>Of the seeds.</summary>
    public static Story OfSeeds { get; } = new(
        "438", "have been prosecuted so far under the new law", "stalking cases prosecuted",
        ["cases prosecuted · running total", "offences charged · running total", "stalking cases that reached a first hearing", "cases that reached a court"]);
}
