using System;
using System.Buffers;
using System.Net;

namespace HansardMiner.Fetch.Feeds;

/// <summary>A tag of a page, from its "&lt;" to its "&gt;".</summary>
internal readonly ref struct MarkupTag
{
    /// <summary>Longer than any tag of a page; what goes on longer is no tag.</summary>
    private const int Longest = 20_000;

    private static readonly SearchValues<char> _endsName = SearchValues.Create("= \t\r\n\f/>");

    private static readonly SearchValues<char> _spaces = SearchValues.Create(" \t\r\n\f");

    private readonly ReadOnlySpan<char> _attributes;

    private MarkupTag(ReadOnlySpan<char> name, ReadOnlySpan<char> attributes, bool isEnd, int length)
    {
        Name = name;
        _attributes = attributes;
        IsEnd = isEnd;
        Length = length;
    }

    /// <summary>Its name as it is written; empty for a comment or declaration.</summary>
    public ReadOnlySpan<char> Name { get; }

    /// <summary>Whether it ends an element.</summary>
    public bool IsEnd { get; }

    /// <summary>How many characters it takes.</summary>
    public int Length { get; }

    /// <summary>The tag, comment or declaration at the beginning of a text; false when its "&lt;" is but a character, or nothing ends it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out MarkupTag tag)
    {
        tag = default;
        if (text.StartsWith("<!--"))
        {
            var closed = text[4..].IndexOf("-->");
            tag = new MarkupTag([], [], isEnd: false, closed < 0 ? text.Length : closed + 7);
            return true;
        }
        var start = text.Length > 1 && text[1] == '/' ? 2 : 1;
        if (text.Length <= start || !(char.IsAsciiLetter(text[start]) || (start == 1 && text[1] is '!' or '?')))
        {
            return false;
        }
        var end = End(text[..Math.Min(text.Length, Longest)], start);
        if (end < 0)
        {
            return false;
        }
        var name = start;
        while (name < end && (char.IsAsciiLetterOrDigit(text[name]) || text[name] is '-' or ':'))
        {
            name++;
        }
        tag = new MarkupTag(text[start..name], text[name..end], start == 2, end + 1);
        return true;
    }

    /// <summary>Whether it is an element's of this name.</summary>
    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of an attribute, its entities read; null when the tag has none of that name.</summary>
    public string? Attribute(string name)
    {
        var rest = _attributes;
        while (!(rest = rest.TrimStart(" \t\r\n\f/")).IsEmpty)
        {
            var length = rest.IndexOfAny(_endsName);
            length = length < 0 ? rest.Length : Math.Max(length, 1);
            var isIt = rest[..length].Equals(name, StringComparison.OrdinalIgnoreCase);
            rest = rest[length..].TrimStart();
            var value = ReadOnlySpan<char>.Empty;
            if (rest.StartsWith("="))
            {
                rest = rest[1..].TrimStart();
                var quote = !rest.IsEmpty && rest[0] is '"' or '\'' ? rest[0] : '\0';
                rest = quote == '\0' ? rest : rest[1..];
                var end = quote == '\0' ? rest.IndexOfAny(_spaces) : rest.IndexOf(quote);
                end = end < 0 ? rest.Length : end;
                value = rest[..end];
                rest = rest[Math.Min(rest.Length, quote == '\0' ? end : end + 1)..];
            }
            if (isIt)
            {
                return WebUtility.HtmlDecode(value.ToString());
            }
        }
        return null;
    }

    /// <summary>Where the tag's "&gt;" stands, not counting those inside quotation marks; -1 when there is none.</summary>
    private static int End(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            var next = text[at..].IndexOfAny('>', '"', '\'');
            if (next < 0)
            {
                return -1;
            }
            at += next;
            if (text[at] == '>')
            {
                return at;
            }
            var closing = text[(at - 1)] is '=' or ' ' or '\t' or '\n' or '\r' ? text[(at + 1)..].IndexOf(text[at]) : -1;
            at += closing < 0 ? 1 : closing + 2;
        }
        return -1;
    }
}
