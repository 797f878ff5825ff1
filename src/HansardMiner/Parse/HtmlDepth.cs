using System;
using System.Collections.Generic;

namespace HansardMiner.Parse;

/// <summary>
/// How deep a page nests, counted before it is parsed: an HTML parser's time grows with the square of the depth, and no page that people
/// read nests thousands of elements.
/// </summary>
internal static class HtmlDepth
{
    /// <summary>The deepest nesting that is parsed.</summary>
    public const int Deepest = 2000;

    /// <summary>Elements whose end tag is missing in ordinary pages, or that have none.</summary>
    private static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "td", "th", "tr", "dt", "dd", "option", "thead", "tbody", "tfoot", "colgroup", "br", "img", "input", "meta", "link", "hr", "col",
        "area", "base", "embed", "source", "track", "wbr", "param", "frame", "html", "head", "body",
    };

    /// <summary>Whether the page nests deeper than <see cref="Deepest"/>.</summary>
    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        var depth = 0;
        while (html.IndexOf('<') is >= 0 and var at)
        {
            html = html[(at + 1)..];
            var isEnd = html.StartsWith("/");
            var name = isEnd ? html[1..] : html;
            var length = 0;
            while (length < name.Length && char.IsAsciiLetterOrDigit(name[length]))
            {
                length++;
            }
            if (length is 0 or > 20 || Uncounted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..length]))
            {
                continue;
            }
            depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            if (depth > Deepest)
            {
                return true;
            }
        }
        return false;
    }
}
