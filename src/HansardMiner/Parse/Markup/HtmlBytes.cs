using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using HansardMiner.Records;

namespace HansardMiner.Parse.Markup;

/// <summary>Turns a page's bytes into text, and looks whether its markup is fit to be parsed.</summary>
internal static class HtmlBytes
{
    private const int DeepestMarkup = 1_500;
    private const int LongestTag = 200_000;
    private const int MostElements = 600_000;
    private const long MostReopened = 5_000_000;

    /// <summary>Elements that a parser opens again in every paragraph until they are closed.</summary>
    private static readonly HashSet<string> _formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isFormatting = _formatting.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> _countless = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dd", "dt", "option", "html", "head", "body",
        "br", "hr", "img", "input", "meta", "link", "col", "area", "base", "embed", "source", "track", "wbr", "path",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isCountless = _countless.GetAlternateLookup<ReadOnlySpan<char>>();

    static HtmlBytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>UTF-8 unless a byte order mark or the bytes themselves say otherwise: what is not UTF-8 is read as Windows-1252, with a note.</summary>
    public static (string Text, Diagnostic? Note) Decode(Stream bytes)
    {
        using var whole = new MemoryStream();
        bytes.CopyTo(whole);
        var buffer = whole.GetBuffer().AsSpan(0, (int)whole.Length);
        if (buffer.Length >= 2 && (buffer[0], buffer[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
        {
            return ((buffer[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(buffer[2..]), null);
        }
        try
        {
            var mark = buffer.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? 3 : 0;
            return (new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(buffer[mark..]), null);
        }
        catch (DecoderFallbackException fault)
        {
            var text = Encoding.GetEncoding(1252).GetString(buffer);
            return (text, new Diagnostic(DiagnosticKind.Note, "not UTF-8", "The page is not valid UTF-8; it was read as Windows-1252.",
                string.Create(CultureInfo.InvariantCulture, $"byte {fault.Index}")));
        }
    }

    /// <summary>What makes the markup too costly to parse: elements nested deeper, or a tag longer, than any page's; null when it is fit.</summary>
    public static string? Excess(ReadOnlySpan<char> html)
    {
        var depth = 0;
        var open = 0;
        var elements = 0;
        var reopened = 0L;
        var at = 0;
        while (true)
        {
            var next = html[at..].IndexOf('<');
            if (next < 0)
            {
                return null;
            }
            at += next + 1;
            var isEnd = at < html.Length && html[at] == '/';
            var name = Name(html[(isEnd ? at + 1 : at)..]);
            if (name.Length == 0)
            {
                continue;
            }
            var end = html[at..].IndexOf('>');
            if ((end < 0 ? html.Length - at : end) > LongestTag)
            {
                return string.Create(CultureInfo.InvariantCulture, $"A tag at character {at} is longer than {LongestTag} characters.");
            }
            if (!_isCountless.Contains(name) && (end < 1 || html[at + end - 1] != '/'))
            {
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            }
            open = _isFormatting.Contains(name) ? Math.Max(0, open + (isEnd ? -1 : 1)) : open;
            reopened += open;
            if (++elements > MostElements || reopened > MostReopened)
            {
                return string.Create(CultureInfo.InvariantCulture, $"At character {at} it already has more elements than any page.");
            }
            if (depth > DeepestMarkup)
            {
                return string.Create(CultureInfo.InvariantCulture, $"At character {at} more than {DeepestMarkup} elements stand in one another.");
            }
        }
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
        {
            length++;
        }
        return text[..length];
    }
}
