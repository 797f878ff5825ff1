using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Timelines;

/// <summary>The words of a figure as an index of figures keeps them: the stems by which a <see cref="Question"/> tells what stands near it and what it counts.</summary>
public static class FigureWords
{
    /// <summary>The way in which they are made; to be counted up when it changes, so that older indexes are built again.</summary>
    public const string Version = "1";

    /// <summary>The stems of a text's words, in order.</summary>
    public static IReadOnlyList<string> Of(string text) => Stem.Of(text);

    /// <summary>Finds the next word of a text, so that the stems of many texts can be had without a list for each.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the word before ends, 0 at first; then where this one does.</param>
    /// <param name="start">Where it begins.</param>
    public static bool Next(ReadOnlySpan<char> text, ref int end, out int start) => Stem.Next(text, ref end, out start);

    /// <summary>The stem of one word as printed.</summary>
    /// <param name="word">The word, as <see cref="Next"/> finds it.</param>
    public static string OfWord(string word) => Stem.OfWord(Stem.Lower(word));

    /// <summary>The nouns of what a figure counts, as stems: number of restraining orders → number, restraining orders.</summary>
    public static IEnumerable<IReadOnlyList<string>> Nouns(string counted)
    {
        ArgumentNullException.ThrowIfNull(counted);
        return Topic.Nouns(counted).Where(noun => noun.Count > 0);
    }
}
