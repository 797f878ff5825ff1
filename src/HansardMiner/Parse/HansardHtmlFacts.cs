using System;
using System.Globalization;
using System.Linq;
using AngleSharp.Dom;
using HansardMiner.Records;

namespace HansardMiner.Parse;

/// <summary>The facts that a page prints with a speech: speaker, numbers, time of day.</summary>
internal static class HansardHtmlFacts
{
    /// <summary>
    /// Who speaks: name or office, what stands in brackets, and the member's number where the page links it. Pages of 2006–2015 may print the
    /// number of the question before the name, "Q1. Mr Example": it is no part of the name.
    /// </summary>
    public static (Attribution? Who, int? Question) Speaker(IElement item)
    {
        var details = item.QuerySelector(".attributed-to-details");
        var printed = Words($"{details?.QuerySelector(".primary-text")?.TextContent} {details?.QuerySelector(".secondary-text")?.TextContent}");
        var link = details?.GetAttribute("href") ?? details?.QuerySelector("a[href]")?.GetAttribute("href") ?? "";
        var at = link.IndexOf("memberId=", StringComparison.OrdinalIgnoreCase);
        var digits = at < 0 ? "" : new string(link.Skip(at + "memberId=".Length).TakeWhile(char.IsAsciiDigit).ToArray());
        var question = Number(printed);
        printed = question is null ? printed : printed[(printed.IndexOf('.', StringComparison.Ordinal) + 1)..].Trim();
        return (AttributionParser.Parse(printed, digits.Length > 0 ? "mnis/" + digits : null), question);
    }

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
