using System;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Parse.Print;

/// <summary>Numbers, times and words as the Official Report prints them.</summary>
internal static class PrintedFacts
{
    /// <summary>Pages of 1988–2006 print the number at the end of the question: "… engagements. [340]".</summary>
    public static Uin? Bracketed(string text)
    {
        var open = text.LastIndexOf('[');
        return open >= 0 && text.EndsWith(']') ? Uin(text[open..]) : null;
    }

    /// <summary>"900521", "HL77", without the brackets.</summary>
    public static Uin? Uin(string printed)
    {
        var words = Words(printed).Trim('(', ')', '[', ']', ' ');
        return words.Length is > 0 and < 12 && words.All(char.IsAsciiLetterOrDigit) && words.Any(char.IsAsciiDigit) ? new Uin(words) : null;
    }

    /// <summary>"1. What steps …", "Q1.", "T3.", "<c>15.</c>": the number on the Order Paper. A time of day, "4.02 pm", is none.</summary>
    public static int? Number(string text)
    {
        var digits = text.AsSpan().TrimStart("QT");
        var length = 0;
        while (length < digits.Length && char.IsAsciiDigit(digits[length]))
        {
            length++;
        }
        return length is > 0 and < 4 && length < digits.Length && digits[length] == '.' && (length + 1 == digits.Length || !char.IsAsciiDigit(digits[length + 1]))
            ? int.Parse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>"12.30 pm", "2.30pm", "9.30 am".</summary>
    public static TimeOnly? TimeOfDay(string text) =>
        text.Length <= 8 && TimeOnly.TryParseExact(
            text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant(), ["h.mmtt", "h:mmtt", "htt"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;

    /// <summary>The words with single blanks between them.</summary>
    public static string Words(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
