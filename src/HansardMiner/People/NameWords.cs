using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using HansardMiner.Text;

namespace HansardMiner.People;

/// <summary>Names as their words alone: small letters, no accents, no marks, "&amp;" as "and". "Mr. O'Brien-Smith" → "mr obrien smith".</summary>
internal static class NameWords
{
    /// <summary>The words of a name, parted by one blank.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (c == '&')
            {
                Gap(folded);
                folded.Append("and ");
            }
            else if (!Folding.IsApostrophe(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                Gap(folded);
            }
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>The words one by one.</summary>
    public static string[] Split(string folded) => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Words <paramref name="from"/> up to <paramref name="to"/> as one text.</summary>
    public static string Join(IReadOnlyList<string> words, int from, int to)
    {
        var joined = new StringBuilder();
        for (var i = from; i < to; i++)
        {
            joined.Append(joined.Length > 0 ? " " : "").Append(words[i]);
        }
        return joined.ToString();
    }

    private static void Gap(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }
}
