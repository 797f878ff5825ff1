using System;
using System.Collections.Generic;
using System.Net;
using HansardMiner.Parse.Turns;

namespace HansardMiner.Parse.Markup;

/// <summary>
/// Reads the HTML of an answer into paragraphs and tables with a cursor that forgives: a tag is a "&lt;" that a known kind of name follows and a "&gt;" ends,
/// everything else is text. Closing tags may be missing or stray; nothing throws.
/// </summary>
internal static class HtmlText
{
    private const int LongestEntity = 34;
    private const int LongestTag = 20_000;

    private static readonly HashSet<string> _blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article", "dl", "dt", "dd", "caption", "hr", "pre",
        "figure", "figcaption", "center",
    };

    /// <summary>Names that are HTML's without parting text; any other name in angle brackets, as in "&lt;name withheld&gt;", is the writer's own text.</summary>
    private static readonly HashSet<string> _inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "address", "b", "base", "bdi", "bdo", "big", "body", "br", "button", "cite", "code", "col", "colgroup", "data", "del", "details",
        "dfn", "em", "embed", "font", "footer", "form", "head", "header", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "link", "main",
        "map", "mark", "meta", "nav", "noscript", "object", "option", "param", "picture", "q", "question", "questiontext", "rp", "rt", "ruby", "s", "samp",
        "script", "select", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "textarea", "tfoot", "th",
        "thead", "time", "title", "tr", "tt", "u", "var", "video", "wbr",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isInline = _inline.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isBlock = _blocks.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes the paragraphs and tables of <paramref name="html"/> into <paramref name="text"/>.</summary>
    public static void Read(ReadOnlySpan<char> html, ContributionText text)
    {
        while (html.Length > 0)
        {
            var next = html.IndexOfAny('<', '&');
            if (next < 0)
            {
                text.Append(html);
                return;
            }
            text.Append(html[..next]);
            html = html[next..];
            var taken = html[0] == '<' ? Paragraph(html, text) : Entity(html, text);
            html = html[taken..];
        }
    }

    /// <summary>A paragraph's plain tag, as most are, or whatever else begins with "&lt;"; returns how many characters it took.</summary>
    private static int Paragraph(ReadOnlySpan<char> html, ContributionText text)
    {
        var length = html.StartsWith("<p>") ? 3 : html.StartsWith("</p>") ? 4 : 0;
        if (length == 0)
        {
            return Tag(html, text);
        }
        text.EndPassage();
        return length;
    }

    /// <summary>One tag, comment or literal "&lt;"; returns how many characters it took.</summary>
    private static int Tag(ReadOnlySpan<char> html, ContributionText text)
    {
        if (html.StartsWith("<!--"))
        {
            var closed = html.IndexOf("-->");
            return closed < 0 ? html.Length : closed + 3;
        }
        var isEnd = html.Length > 1 && html[1] == '/';
        var start = isEnd ? 2 : 1;
        var length = 0;
        while (start + length < html.Length && char.IsAsciiLetterOrDigit(html[start + length]))
        {
            length++;
        }
        var after = start + length < html.Length ? html[start + length] : '\0';
        var end = html[..Math.Min(html.Length, LongestTag)].IndexOf('>');
        var name = html.Slice(start, length);
        if (end > 0 && length > 0 && after == ':' && !html[..end].Contains(' '))
        {
            // <o:p></o:p>, which Word leaves behind
            return end + 1;
        }
        if (length == 0 || !char.IsAsciiLetter(html[start]) || end < 0 || !(after is '>' or '/' || char.IsWhiteSpace(after)) || !(_isBlock.Contains(name) || _isInline.Contains(name)))
        {
            text.Append(html[..1]);
            return 1;
        }
        if (isEnd)
        {
            End(name, text);
        }
        else
        {
            Begin(name, html[..end], text);
            if (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
            {
                var close = html.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
                return close < 0 ? html.Length : close;
            }
        }
        return end + 1;
    }

    private static void Begin(ReadOnlySpan<char> name, ReadOnlySpan<char> tag, ContributionText text)
    {
        if (Is(name, "table"))
        {
            text.BeginTable();
        }
        else if (Is(name, "tr"))
        {
            text.BeginRow();
        }
        else if (Is(name, "td") || Is(name, "th"))
        {
            text.BeginCell(Span(tag, "colspan"), Span(tag, "rowspan"), isHeader: name[1] is 'h' or 'H');
        }
        else if (Is(name, "br"))
        {
            text.Space();
        }
        else if (Is(name, "sup"))
        {
            text.Raise(true);
        }
        else if (Is(name, "strong") || Is(name, "b"))
        {
            text.Strong(true);
        }
        else if (Is(name, "i") || Is(name, "em"))
        {
            text.Italic(true);
        }
        else if (Is(name, "thead"))
        {
            text.Head(true);
        }
        else if (Is(name, "caption"))
        {
            text.BeginCaption();
        }
        else if (_isBlock.Contains(name))
        {
            text.EndPassage();
        }
    }

    private static void End(ReadOnlySpan<char> name, ContributionText text)
    {
        if (Is(name, "table"))
        {
            text.EndTable();
        }
        else if (Is(name, "td") || Is(name, "th"))
        {
            text.EndCell();
        }
        else if (Is(name, "sup"))
        {
            text.Raise(false);
        }
        else if (Is(name, "strong") || Is(name, "b"))
        {
            text.Strong(false);
        }
        else if (Is(name, "i") || Is(name, "em"))
        {
            text.Italic(false);
        }
        else if (Is(name, "thead"))
        {
            text.Head(false);
        }
        else if (Is(name, "caption"))
        {
            text.EndCaption();
        }
        else if (_isBlock.Contains(name))
        {
            text.EndPassage();
        }
    }

    private static int Entity(ReadOnlySpan<char> html, ContributionText text)
    {
        var end = html[..Math.Min(html.Length, LongestEntity)].IndexOf(';');
        if (end > 1)
        {
            var entity = html[..(end + 1)].ToString();
            var decoded = WebUtility.HtmlDecode(entity);
            if (!string.Equals(decoded, entity, StringComparison.Ordinal))
            {
                text.Append(decoded);
                return end + 1;
            }
        }
        text.Append(html[..1]);
        return 1;
    }

    /// <summary>Over how many rows or columns a cell stands: 1 unless its tag says otherwise.</summary>
    private static int Span(ReadOnlySpan<char> tag, ReadOnlySpan<char> attribute)
    {
        var at = tag.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return 1;
        }
        var value = tag[(at + attribute.Length)..].TrimStart("= \t\r\n\"'");
        var digits = 0;
        while (digits < value.Length && char.IsAsciiDigit(value[digits]))
        {
            digits++;
        }
        return digits == 0 ? 1 : int.TryParse(value[..digits], out var span) ? span : int.MaxValue;
    }

    private static bool Is(ReadOnlySpan<char> name, string tag) => name.Equals(tag, StringComparison.OrdinalIgnoreCase);
}
