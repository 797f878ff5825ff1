using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Query;

/// <summary>Whether words stand in a text next to each other in their order.</summary>
public static class WordRun
{
    /// <summary>Whether the text has these very forms.</summary>
    /// <param name="words">The words, folded.</param>
    /// <param name="text">The text; null holds nothing.</param>
    public static bool HasExactly(IReadOnlyList<string> words, string? text) => text is not null && Stands(words, QueryFolding.Words(text));

    /// <summary>Whether the words stand in what a figure counts or in the headers over it, whatever their endings.</summary>
    /// <param name="words">The words, folded, with blanks between them.</param>
    /// <param name="counted">What the figure counts; null when not stated.</param>
    /// <param name="headerPath">The headers of a table's cell; null otherwise.</param>
    public static bool IsCounted(string words, string? counted, string? headerPath)
    {
        IReadOnlyList<string> stems = Stems(words);
        return (counted is not null && Stands(stems, Stems(counted)))
            || (headerPath is not null && headerPath.Split('›').Any(header => Stands(stems, Stems(header))));
    }

    private static IReadOnlyList<string> Stems(string text) => [.. QueryFolding.Words(text).Select(Stemmer.Stem)];

    private static bool Stands(IReadOnlyList<string> words, IReadOnlyList<string> text)
    {
        for (var at = 0; words.Count > 0 && at + words.Count <= text.Count; at++)
        {
            var same = 0;
            while (same < words.Count && string.Equals(text[at + same], words[same], StringComparison.Ordinal))
            {
                same++;
            }
            if (same == words.Count)
            {
                return true;
            }
        }
        return false;
    }
}
