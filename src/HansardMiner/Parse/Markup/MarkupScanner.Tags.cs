using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;

namespace HansardMiner.Parse.Markup;

/// <content>Tags, their names and attributes, and what stands in other angle brackets.</content>
internal sealed partial class MarkupScanner
{
    private const string White = " \t\r\n";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private (int Start, int Length) _tag;

    /// <summary>The element's name without its prefix.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether a start tag closes itself.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>The value of an attribute of the start tag, entities decoded; null when it has none of that name.</summary>
    public string? Attribute(string name)
    {
        var tag = _buffer.AsSpan(_tag.Start, _tag.Length);
        for (var from = 0; from < tag.Length;)
        {
            var at = tag[from..].IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return null;
            }
            at += from;
            var after = tag[(at + name.Length)..].TrimStart();
            from = at + name.Length;
            if (at > 0 && (char.IsWhiteSpace(tag[at - 1]) || tag[at - 1] == ':') && after.Length > 1 && after[0] == '=')
            {
                var value = after[1..].TrimStart();
                if (value.Length > 0 && value[0] is '"' or '\'')
                {
                    var close = value[1..].IndexOf(value[0]);
                    return Decoded(close < 0 ? value[1..] : value.Slice(1, close));
                }
                var end = value.IndexOfAny(" \t\r\n>");
                return (end < 0 ? value : value[..end]).ToString();
            }
        }
        return null;
    }

    /// <summary>The value of an attribute as a number; null when it has none of that name or it is none.</summary>
    public int? Number(string name) => int.TryParse(Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The attributes of the start tag in order, without prefixes, entities decoded.</summary>
    public void Attributes(List<KeyValuePair<string, string>> taken)
    {
        taken.Clear();
        var tag = _buffer.AsSpan(_tag.Start, _tag.Length);
        var rest = tag[Math.Max(0, tag.IndexOfAny(White))..];
        while (rest.IndexOf('=') is > 0 and var equals)
        {
            var name = rest[..equals].Trim(White);
            name = name[(name.LastIndexOfAny(" \t\r\n:") + 1)..];
            rest = rest[(equals + 1)..].TrimStart(White);
            if (rest.Length == 0 || rest[0] is not ('"' or '\''))
            {
                continue;
            }
            var close = rest[1..].IndexOf(rest[0]);
            var value = close < 0 ? rest[1..] : rest.Slice(1, close);
            if (name.Length > 0)
            {
                taken.Add(new(Known(_names, name), Decoded(value)));
            }
            rest = close < 0 ? [] : rest[(close + 2)..];
        }
    }

    /// <summary>One tag; false when what stands here is passed over.</summary>
    private bool Tag()
    {
        if (_end - _at < 12)
        {
            Has(12);
        }
        var here = _buffer.AsSpan(_at, _end - _at);
        var second = here.Length > 1 ? here[1] : '\0';
        if (second is '!' or '?')
        {
            return Other(here);
        }
        var start = second == '/' ? 2 : 1;
        if (here.Length <= start || !char.IsAsciiLetter(here[start]))
        {
            StrayMarks++;
            Take(1);
            return true;
        }
        var length = Length();
        if (length == 0)
        {
            return PassBroken();
        }
        Open(second == '/', start, length);
        return true;
    }

    /// <summary>What is left of a broken tag goes to the next one.</summary>
    private bool PassBroken()
    {
        BrokenTags++;
        _at++;
        while (Has(1))
        {
            var here = _buffer.AsSpan(_at, _end - _at);
            var next = here.IndexOf('<');
            var passed = next < 0 ? here.Length : next;
            Line += here[..passed].Count('\n');
            _at += passed;
            if (next >= 0)
            {
                break;
            }
        }
        return false;
    }

    private bool Other(ReadOnlySpan<char> here)
    {
        if (here.StartsWith("<!--"))
        {
            return Pass("-->");
        }
        if (here.StartsWith("<?"))
        {
            return Pass("?>");
        }
        if (here.StartsWith("<![CDATA["))
        {
            _at += 9;
            _isVerbatim = true;
            return false;
        }
        return Declaration();
    }

    private void Open(bool isEnd, int start, int length)
    {
        var tag = _buffer.AsSpan(_at, length);
        var name = tag[start..^1];
        var stop = name.IndexOfAny(" \t\r\n/");
        name = stop < 0 ? name : name[..stop];
        name = name[(name.LastIndexOf(':') + 1)..];
        Kind = isEnd ? MarkupKind.End : MarkupKind.Start;
        IsEmpty = !isEnd && tag[^2] == '/';
        Name = Known(_names, name);
        _tag = (_at, length);
        Line += tag.Count('\n');
        _at += length;
    }

    /// <summary>The length of the tag here, to its "&gt;"; 0 when another "&lt;" or the end of the file comes before. A "&gt;" in quotes ends no tag.</summary>
    private int Length()
    {
        var first = 0;
        for (var looked = 1; ;)
        {
            var next = _buffer.AsSpan(_at + looked, _end - _at - looked).IndexOfAny('<', '>');
            if (next >= 0)
            {
                looked += next + 1;
                if (_buffer[_at + looked - 1] == '<')
                {
                    return first;
                }
                first = first == 0 ? looked : first;
                if (int.IsEvenInteger(_buffer.AsSpan(_at, looked).Count('"')))
                {
                    return looked;
                }
                continue;
            }
            looked = _end - _at;
            if (looked > LongestTag || !Has(looked + 1))
            {
                HasEndlessTag |= looked > LongestTag;
                return first;
            }
        }
    }

    /// <summary>A document type, with what is declared in brackets.</summary>
    private bool Declaration()
    {
        var brackets = 0;
        for (; Has(1); _at++)
        {
            var here = _buffer[_at];
            if (here == '<' && entities is not null && Has("<!ENTITY".Length) && _buffer.AsSpan(_at).StartsWith("<!ENTITY"))
            {
                var length = Length();
                if (length > 0)
                {
                    entities.Declare(_buffer.AsSpan(_at, length - 1));
                    Line += _buffer.AsSpan(_at, length).Count('\n');
                    _at += length - 1;
                    continue;
                }
            }
            Line += here == '\n' ? 1 : 0;
            brackets += here == '[' ? 1 : here == ']' ? -1 : 0;
            if (here == '>' && brackets <= 0)
            {
                _at++;
                break;
            }
        }
        return false;
    }

    private bool Pass(string end)
    {
        while (Has(end.Length))
        {
            var here = _buffer.AsSpan(_at, _end - _at);
            var close = here.IndexOf(end);
            var passed = close < 0 ? here.Length - end.Length + 1 : close + end.Length;
            Line += here[..passed].Count('\n');
            _at += passed;
            if (close >= 0)
            {
                return false;
            }
        }
        _at = _end;
        return false;
    }

    /// <summary>Values that come again and again – names, columns, times – are made once.</summary>
    private string Decoded(ReadOnlySpan<char> value) =>
        value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : value.Length > 60 ? value.ToString() : Known(_values, value);

    private static string Known(Dictionary<string, string> known, ReadOnlySpan<char> words)
    {
        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var same))
        {
            same = words.ToString();
            if (known.Count < MostNames)
            {
                known[same] = same;
            }
        }
        return same;
    }
}
