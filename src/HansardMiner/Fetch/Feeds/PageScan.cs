using System;
using System.Collections.Generic;
using System.Net;
using System.Text;

namespace HansardMiner.Fetch.Feeds;

/// <summary>
/// What a list is read for: its links in order, with the nesting of the list items in which they stand, and its visible words. One pass over the text, in time and memory that
/// its length bounds, whatever stands in it: a list comes from the network, and building a tree of hostile markup can cost any amount of both.
/// </summary>
internal sealed class PageScan
{
    private const int MostLinks = 200_000;
    private const int MostHeadings = 20_000;
    private const int MostWords = 60_000;
    private const int LongestWords = 300;

    /// <summary>More tags without an end than any page has: each costs a look at what may be all of it.</summary>
    private const int MostUnended = 200;

    private static readonly string[] _unseen = ["script", "style", "template", "noscript", "svg", "textarea", "select"];

    /// <summary>Elements that part no words: "Public Bodies Bill [&lt;i&gt;Lords&lt;/i&gt;]".</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _inline =
        new HashSet<string>(["i", "b", "em", "strong", "span", "abbr", "sub", "sup", "u", "small", "font", "mark"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<PageLink> _links = [];
    private readonly List<string> _headings = [];
    private readonly ListNesting _lists = new();
    private readonly StringBuilder _words = new();
    private readonly StringBuilder _near = new();
    private StringBuilder? _heading;
    private string? _target;
    private int? _parent;

    private PageScan()
    {
    }

    /// <summary>What the page calls itself; null when it has no title.</summary>
    public string? Title { get; private set; }

    /// <summary>The address that the page gives as its own; null when it gives none.</summary>
    public string? Canonical { get; private set; }

    /// <summary>The address against which its links are to be read; null when it names none.</summary>
    public string? Base { get; private set; }

    /// <summary>Its links.</summary>
    public IReadOnlyList<PageLink> Links => _links;

    /// <summary>Its headings.</summary>
    public IReadOnlyList<string> Headings => _headings;

    /// <summary>Its visible words, as far as a list needs them.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Whether it reaches its own end.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Whether it asks for a password.</summary>
    public bool IsLogin { get; private set; }

    /// <summary>Whether it has more links than are taken.</summary>
    public bool IsOverfull => _links.Count >= MostLinks;

    /// <summary>Scans a page.</summary>
    public static PageScan Of(string page)
    {
        var scan = new PageScan();
        scan.Scan(page);
        return scan;
    }

    private void Scan(ReadOnlySpan<char> text)
    {
        var unended = 0;
        while (!text.IsEmpty && !IsOverfull && unended < MostUnended)
        {
            var next = text.IndexOf('<');
            if (next != 0)
            {
                Take(next < 0 ? text : text[..next]);
                text = next < 0 ? [] : text[next..];
                continue;
            }
            if (!MarkupTag.TryRead(text, out var tag))
            {
                unended += text.Length > 1 && char.IsAsciiLetter(text[1]) || text.StartsWith("</") ? 1 : 0;
                Take(text[..1]);
                text = text[1..];
                continue;
            }
            text = text[tag.Length..];
            Take(tag);
            text = tag.IsEnd ? text : Unseen(tag, text);
        }
        EndLink();
        EndAfter();
        Words = Plain(_words);
    }

    private void Take(ReadOnlySpan<char> words)
    {
        if (_near.Length < LongestWords * 2)
        {
            _near.Append(words[..Math.Min(words.Length, LongestWords * 2)]);
        }
        if (_heading?.Length < LongestWords)
        {
            _heading.Append(words[..Math.Min(words.Length, LongestWords)]);
        }
        if (_words.Length < MostWords)
        {
            _words.Append(words[..Math.Min(words.Length, MostWords)]);
        }
    }

    private void Take(MarkupTag tag)
    {
        if (!_inline.Contains(tag.Name))
        {
            Take(" ");
        }
        if (tag.Is("a"))
        {
            EndLink();
            if (!tag.IsEnd && tag.Attribute("href") is { } target)
            {
                EndAfter();
                (_target, _parent) = (target, _lists.Place(_links.Count));
            }
        }
        else if (tag.Is("li") || tag.Is("ul") || tag.Is("ol"))
        {
            _lists.Take(tag.Is("li"), tag.IsEnd);
        }
        else if (tag.Name is ['h' or 'H', >= '1' and <= '6'])
        {
            if (_heading is { Length: > 0 } && _headings.Count < MostHeadings)
            {
                _headings.Add(Plain(_heading));
            }
            _heading = tag.IsEnd ? null : new StringBuilder();
        }
        else if (tag.IsEnd)
        {
            IsWhole |= tag.Is("html");
        }
        else if (tag.Is("base"))
        {
            Base ??= tag.Attribute("href");
        }
        else if (tag.Is("input"))
        {
            IsLogin |= "password".Equals(tag.Attribute("type"), StringComparison.OrdinalIgnoreCase);
        }
        else if (tag.Is("link") && "canonical".Equals(tag.Attribute("rel"), StringComparison.OrdinalIgnoreCase))
        {
            Canonical ??= tag.Attribute("href");
        }
        else if (tag.Is("meta") && "og:url".Equals(tag.Attribute("property"), StringComparison.OrdinalIgnoreCase))
        {
            Canonical ??= tag.Attribute("content");
        }
    }

    /// <summary>Passes over what is not shown; the title is kept.</summary>
    private ReadOnlySpan<char> Unseen(MarkupTag tag, ReadOnlySpan<char> text)
    {
        var isTitle = tag.Is("title");
        var name = isTitle ? "title" : null;
        foreach (var unseen in _unseen)
        {
            name = tag.Is(unseen) ? unseen : name;
        }
        if (name is null)
        {
            return text;
        }
        var end = text.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        if (isTitle && Title is null && end >= 0)
        {
            Title = Plain(new StringBuilder().Append(text[..Math.Min(end, LongestWords)]));
        }
        return end < 0 ? [] : text[end..];
    }

    private void EndLink()
    {
        if (_target is not null)
        {
            _links.Add(new PageLink(_target, Plain(_near), _parent));
            _target = null;
            _near.Clear();
        }
    }

    private void EndAfter()
    {
        if (_links.Count > 0 && _links[^1].After.Length == 0)
        {
            _links[^1] = _links[^1] with { After = Plain(_near) };
        }
        _near.Clear();
    }

    private static string Plain(StringBuilder words)
    {
        var text = WebUtility.HtmlDecode(words.ToString());
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
