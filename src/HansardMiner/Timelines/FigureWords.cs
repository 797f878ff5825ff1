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

    /// <summary>The nouns of what a figure counts, as stems: number of restraining orders → number, restraining orders.</summary>
    public static IEnumerable<IReadOnlyList<string>> Nouns(string counted)
    {
        ArgumentNullException.ThrowIfNull(counted);
        return Topic.Nouns(counted).Where(noun => noun.Count > 0);
    }
}
