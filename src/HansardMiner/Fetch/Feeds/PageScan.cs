using System;
using System.Collections.Generic;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace HansardMiner.Fetch.Feeds;

/// <summary>
/// What a list is read for: its links in order, with the nesting of the list items in which they stand, and its visible words. The page is taken tag by tag and no tree is
/// built, in time and memory that its length bounds, whatever stands in it: a list comes from the network, and a tree of hostile markup can cost any amount of both.
/// </summary>
internal sealed class PageScan
{
    private const int MostLinks = 200_000;
    private const int MostHeadings = 20_000;
    private const int MostWords = 60_000;
    private const int LongestWords = 300;

    /// <summary>Elements whose content is not shown, and how it is read: as plain characters up to the end tag where a browser does so, else as the page around it.</summary>
    private static readonly Dictionary<string, HtmlParseMode> _unseen = new(StringComparer.Ordinal)
    {
        ["title"] = HtmlParseMode.RCData, ["textarea"] = HtmlParseMode.RCData, ["script"] = HtmlParseMode.Script, ["style"] = HtmlParseMode.Rawtext, ["noscript"] = HtmlParseMode.Rawtext,
        ["template"] = HtmlParseMode.PCData, ["svg"] = HtmlParseMode.PCData, ["select"] = HtmlParseMode.PCData,
    };

    /// <summary>Elements that part no words: "Public Bodies Bill [&lt;i&gt;Lords&lt;/i&gt;]".</summary>
    private static readonly HashSet<string> _inline = new(["i", "b", "em", "strong", "span", "abbr", "sub", "sup", "u", "small", "font", "mark"], StringComparer.Ordinal);

    private readonly List<PageLink> _links = [];
    private readonly List<string> _headings = [];
    private readonly ListNesting _lists = new();
    private readonly StringBuilder _words = new();
    private readonly StringBuilder _near = new();
    private readonly StringBuilder _title = new();
    private StringBuilder? _heading;
    private string? _target;
    private int? _parent;
    private string? _hidden;

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

    private void Scan(string text)
    {
        using var source = new TextSource(text);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        for (HtmlToken token; !IsOverfull && (token = tokens.Get()).Type != HtmlTokenType.EndOfFile;)
        {
            if (_hidden is not null)
            {
                Hide(token);
            }
            else if (token is HtmlTagToken tag)
            {
                Take(tag);
                if (token.Type == HtmlTokenType.StartTag && _unseen.TryGetValue(tag.Name, out var mode) && !(tag.IsSelfClosing && tag.Name == "svg"))
                {
                    (_hidden, tokens.State) = (tag.Name, mode);
                }
            }
            else if (token.Type == HtmlTokenType.Character)
            {
                Take(token.Data);
            }
        }
        EndLink();
        EndAfter();
        Words = Plain(_words);
    }

    /// <summary>Passes over what is not shown, up to its end; the title is kept.</summary>
    private void Hide(HtmlToken token)
    {
        if (token.Type == HtmlTokenType.EndTag && token.Name == _hidden)
        {
            Title ??= _hidden == "title" ? Plain(_title) : null;
            _hidden = null;
        }
        else if (token.Type == HtmlTokenType.Character && _hidden == "title" && Title is null && _title.Length < LongestWords)
        {
            _title.Append(token.Data.AsSpan(0, Math.Min(token.Data.Length, LongestWords)));
        }
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

    private void Take(HtmlTagToken tag)
    {
        var isEnd = tag.Type == HtmlTokenType.EndTag;
        if (!_inline.Contains(tag.Name))
        {
            Take(" ");
        }
        switch (tag.Name)
        {
            case "a":
                EndLink();
                if (!isEnd && Stated(tag, "href") is { } target)
                {
                    EndAfter();
                    (_target, _parent) = (target, _lists.Place(_links.Count));
                }
                break;
            case "li" or "ul" or "ol":
                _lists.Take(tag.Name == "li", isEnd);
                break;
            case ['h', >= '1' and <= '6']:
                if (_heading is { Length: > 0 } && _headings.Count < MostHeadings)
                {
                    _headings.Add(Plain(_heading));
                }
                _heading = isEnd ? null : new StringBuilder();
                break;
            case "html":
                IsWhole |= isEnd;
                break;
            case "base" when !isEnd:
                Base ??= Stated(tag, "href");
                break;
            case "input" when !isEnd:
                IsLogin |= "password".Equals(Stated(tag, "type"), StringComparison.OrdinalIgnoreCase);
                break;
            case "link" when !isEnd && "canonical".Equals(Stated(tag, "rel"), StringComparison.OrdinalIgnoreCase):
                Canonical ??= Stated(tag, "href");
                break;
            case "meta" when !isEnd && "og:url".Equals(Stated(tag, "property"), StringComparison.OrdinalIgnoreCase):
                Canonical ??= Stated(tag, "content");
                break;
        }
    }

    /// <summary>The value of an attribute, its entities read; null when the tag has none of that name.</summary>
    private static string? Stated(HtmlTagToken tag, string name)
    {
        var at = tag.Attributes.FindIndex(attribute => attribute.Name == name);
        return at < 0 ? null : tag.Attributes[at].Value;
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

    private static string Plain(StringBuilder words) => string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
