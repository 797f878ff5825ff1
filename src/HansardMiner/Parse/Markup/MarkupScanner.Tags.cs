using System;

namespace HansardMiner.Parse.Markup;

/// <content>Tags, and what stands in other angle brackets.</content>
internal sealed partial class MarkupScanner
{
    private (int Start, int Length) _tag;

    /// <summary>The element's name without its prefix.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether a start tag closes itself.</summary>
    public bool IsEmpty { get; private set; }

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
        OddAttributes += stop >= 0 && !isEnd && !FitTogether(name[stop..]) ? 1 : 0;
        name = stop < 0 ? name : name[..stop];
        var prefix = name.LastIndexOf(':') + 1;
        name = prefix < name.Length ? name[prefix..] : name;
        Kind = isEnd ? MarkupKind.End : MarkupKind.Start;
        IsEmpty = !isEnd && tag[^2] == '/';
        Name = Recent(name);
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
}
