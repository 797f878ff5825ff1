using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.Turns;

/// <summary>
/// A page saved as text, cut into paragraphs. A line is a paragraph, unless the lines of the text were broken to a fixed width: then
/// blank lines part the paragraphs.
/// </summary>
internal static class CapturedText
{
    /// <summary>The most bytes of a text capture or page that are read into memory.</summary>
    public const int LargestSource = 8_000_000;

    /// <summary>The most lines of a text capture: more than the longest sitting has, at twenty letters each.</summary>
    public const int MostLines = 400_000;

    private const int WidestWrap = 100;

    private const int NarrowestWrap = 40;

    /// <summary>The paragraphs of a capture, a line each; null, with a failure reported, when it is too large.</summary>
    public static List<CapturedParagraph>? Read(SourceHead head, Stream bytes, IReading reading)
    {
        var text = ReadText(head, bytes, reading);
        return text is null ? null : Paragraphs(text, mayBeWrapped: false);
    }

    /// <summary>The text of a source; null, with a failure reported, when it is too large.</summary>
    public static string? ReadText(SourceHead head, Stream bytes, IReading reading)
    {
        if (head.Length > LargestSource)
        {
            reading.Report(TextFaults.TooLarge(LargestSource));
            return null;
        }
        using var whole = new MemoryStream((int)head.Length);
        bytes.CopyTo(whole);
        var text = TextDecoding.Whole(whole.GetBuffer().AsSpan(0, (int)whole.Length), reading.Report);
        if (text.AsSpan().Count('\n') + text.AsSpan().Count('\r') <= MostLines)
        {
            return text;
        }
        reading.Report(TextFaults.TooManyLines(MostLines));
        return null;
    }

    /// <summary>The paragraphs of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayBeWrapped">Whether its lines may have been broken to a fixed width.</param>
    public static List<CapturedParagraph> Paragraphs(string text, bool mayBeWrapped)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var isWrapped = mayBeWrapped && IsWrapped(lines);
        var paragraphs = new List<CapturedParagraph>();
        var blank = 0;
        for (var i = 0; i < lines.Length;)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                blank++;
                i++;
                continue;
            }
            var (paragraph, next) = DrawnLines.Begins(lines, i) ? Table(lines, i) : Running(lines, i, isWrapped);
            if (paragraph.Text.Length > 0)
            {
                paragraphs.Add(paragraph with { BlankBefore = blank });
                blank = 0;
            }
            i = next;
        }
        return paragraphs;
    }

    /// <summary>Whether a line opens with the mark of a list item: "• ", "- ", "* ", "3. ", "(b) ".</summary>
    public static bool IsListItem(string line)
    {
        var text = line.AsSpan().TrimStart();
        if (text.Length > 1 && text[0] is '•' or '-' or '*' or '–' or '·' or '◦' or '▪')
        {
            return char.IsWhiteSpace(text[1]);
        }
        var bare = text.TrimStart('(');
        var digits = 0;
        while (digits < bare.Length && char.IsAsciiDigit(bare[digits]))
        {
            digits++;
        }
        var mark = digits is 1 or 2 ? digits : digits == 0 && bare.Length > 2 && char.IsAsciiLetterLower(bare[0]) && text[0] == '(' ? 1 : 0;
        return mark > 0 && bare.Length > mark + 1 && bare[mark] is '.' or ')' && char.IsWhiteSpace(bare[mark + 1]);
    }

    private static (CapturedParagraph Paragraph, int Next) Running(string[] lines, int first, bool isWrapped)
    {
        var next = first + 1;
        while (isWrapped && next < lines.Length && !string.IsNullOrWhiteSpace(lines[next]) && !IsListItem(lines[next]) &&
            !DrawnLines.Begins(lines, next) && lines[next - 1].Length >= NarrowestWrap && !IsMarkdownHeading(lines[next]))
        {
            next++;
        }
        var text = next == first + 1 ? lines[first].Trim() : string.Join(' ', lines[first..next].Select(line => line.Trim()));
        return (new CapturedParagraph(first + 1, text, PassageKind.Paragraph, 0), next);
    }

    private static (CapturedParagraph Paragraph, int Next) Table(string[] lines, int first)
    {
        var (table, next) = DrawnLines.Read(lines, first);
        return (new CapturedParagraph(first + 1, table.Text, PassageKind.Table, 0) { Table = table }, next);
    }

    private static bool IsMarkdownHeading(string line) => line.StartsWith('#');

    private static bool IsWrapped(string[] lines)
    {
        var (joined, widest) = (0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (DrawnLines.IsRow(lines[i]))
            {
                continue;
            }
            widest = Math.Max(widest, lines[i].Length);
            var goesOn = i + 1 < lines.Length && lines[i].Length >= NarrowestWrap && lines[i + 1].Length > 0 && !EndsSentence(lines[i]);
            joined += goesOn && char.IsLetterOrDigit(lines[i + 1][0]) ? 1 : 0;
        }
        return joined > 0 && widest <= WidestWrap;
    }

    private static bool EndsSentence(string line) => line.TrimEnd() is { Length: > 0 } text && text[^1] is '.' or '?' or '!' or ':';
}
