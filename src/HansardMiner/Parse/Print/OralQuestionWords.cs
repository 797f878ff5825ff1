using System;
using System.Globalization;

namespace HansardMiner.Parse.Print;

/// <summary>The words with which an oral question opens where the source does not mark it otherwise.</summary>
internal static class OralQuestionWords
{
    private static readonly string[] _openings =
        ["To ask ", "asked the ", "asked Her Majesty", "asked His Majesty", "(Urgent Question): To ask ", "(Urgent Question) To ask ", "(Private Notice Question): To ask "];

    private static readonly string[] _interrogatives =
        ["What ", "How ", "If ", "When ", "Whether ", "Which ", "Who ", "Why ", "Where ", "Will ", "To ask ", "For what ", "On what ", "In what ", "By what "];

    /// <summary>Whether a text opens as questions on the Order Paper do: "What steps …", "If he will …".</summary>
    public static bool Interrogates(string text) => Array.Exists(_interrogatives, w => text.StartsWith(w, StringComparison.Ordinal));

    /// <summary>Whether a speech opens as a question: "To ask the Secretary of State …", "3. asked the Minister …".</summary>
    public static bool Open(string text)
    {
        var numbering = Numbering(text);
        return Array.Exists(_openings, o => text.AsSpan(numbering).StartsWith(o));
    }

    /// <summary>The number before "asked the": 3 in "3. asked the Minister …"; null when there is none.</summary>
    public static int? Number(string text)
    {
        var numbering = Numbering(text);
        return numbering > 0 && text.AsSpan(numbering).StartsWith("asked ")
            && int.TryParse(text.AsSpan(0, text.IndexOf('.', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : null;
    }

    private static int Numbering(string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }
        return digits is > 0 and < 4 && text.AsSpan(digits).StartsWith(". ") ? digits + 2 : 0;
    }
}
