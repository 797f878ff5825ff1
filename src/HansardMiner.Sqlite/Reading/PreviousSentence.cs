using System;
using HansardMiner.Text;

namespace HansardMiner.Sqlite.Reading;

/// <summary>Where the sentence before a sentence begins, roughly: enough to see which words stand near a figure.</summary>
internal static class PreviousSentence
{
    private const int Farthest = 600;
    private static readonly string[] s_abbreviations = ["hon", "mr", "mrs", "ms", "dr", "st", "no", "rt", "gen", "col", "eg", "ie", "etc"];

    public static int StartOf(string text, TextSpan sentence)
    {
        var at = sentence.Start - 1;
        while (at >= 0 && (char.IsWhiteSpace(text[at]) || text[at] is '.' or '!' or '?' or '"' or '”' or '’' or ')'))
        {
            at--;
        }
        for (var least = Math.Max(0, sentence.Start - Farthest); at > least; at--)
        {
            if ((text[at] is '\n' || (text[at] is '.' or '!' or '?' && char.IsWhiteSpace(text[at + 1]))) && !IsAbbreviation(text, at))
            {
                return at + 1;
            }
        }
        return Math.Max(0, at);
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }
        var word = text[start..dot].ToLowerInvariant();
        return text[dot] == '.' && (word.Length == 1 || Array.IndexOf(s_abbreviations, word) >= 0);
    }
}
