using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;

namespace HansardMiner.Parse.Markup;

/// <summary>
/// Reads XML forgivingly and as a stream: tags and text come as they stand, whether they fit together or not. Declarations, comments and instructions
/// are passed over, nothing outside the file is asked for, and a "&lt;" that begins no tag is text. Nothing throws.
/// </summary>
internal sealed class MarkupScanner(TextReader text)
{
    private const int LongestTag = 100_000;
    private const int LongestEntity = 34;
    private const int MostNames = 1_000;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private char[] _buffer = new char[64 * 1024];
    private int _at;
    private int _end;
    private bool _isOver;
    private (int Start, int Length) _tag;
    private (int Start, int Length) _text;
    private string? _character;

    /// <summary>What has been read.</summary>
    public MarkupKind Kind { get; private set; }

    /// <summary>The element's name without its prefix.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether a start tag closes itself.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>The line that has been reached, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>How many tags were broken off or longer than any tag.</summary>
    public int BrokenTags { get; private set; }

    /// <summary>How many U+FFFD stand in the text: bytes that could not be decoded.</summary>
    public int Undecoded { get; private set; }

    /// <summary>The text read, entities decoded.</summary>
    public ReadOnlySpan<char> Text => _character is null ? _buffer.AsSpan(_text.Start, _text.Length) : _character;

    /// <summary>Reads on; false at the end.</summary>
    public bool Read()
    {
        _character = null;
        while (Has(1))
        {
            if (_buffer[_at] == '<' ? Tag() : Characters())
            {
                return true;
            }
        }
        return false;
    }

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
            if (at > 0 && char.IsWhiteSpace(tag[at - 1]) && after.Length > 1 && after[0] == '=')
            {
                var value = after[1..].TrimStart();
                if (value.Length > 0 && value[0] is '"' or '\'')
                {
                    var close = value[1..].IndexOf(value[0]);
                    return WebUtility.HtmlDecode((close < 0 ? value[1..] : value.Slice(1, close)).ToString());
                }
                var end = value.IndexOfAny(" \t\r\n>");
                return (end < 0 ? value : value[..end]).ToString();
            }
        }
        return null;
    }

    /// <summary>The whole number that an attribute of the start tag states; null when it states none.</summary>
    public int? Number(string name) => int.TryParse(Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private bool Characters()
    {
        if (_buffer[_at] == '&')
        {
            return Entity();
        }
        var run = _buffer.AsSpan(_at, _end - _at).IndexOfAny('<', '&');
        Take(run < 0 ? _end - _at : run);
        return true;
    }

    private bool Entity()
    {
        Has(LongestEntity);
        var close = _buffer.AsSpan(_at, Math.Min(LongestEntity, _end - _at)).IndexOf(';');
        if (close > 1)
        {
            var entity = new string(_buffer, _at, close + 1);
            var decoded = WebUtility.HtmlDecode(entity);
            if (!string.Equals(decoded, entity, StringComparison.Ordinal))
            {
                Take(close + 1);
                _character = decoded;
                return true;
            }
        }
        Take(1);
        return true;
    }

    /// <summary>One tag; false when what stands here is passed over.</summary>
    private bool Tag()
    {
        Has(12);
        var here = _buffer.AsSpan(_at, _end - _at);
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
            return false;
        }
        if (here.StartsWith("<!"))
        {
            return Declaration();
        }
        var isEnd = here.Length > 1 && here[1] == '/';
        var start = isEnd ? 2 : 1;
        if (here.Length <= start || !char.IsAsciiLetter(here[start]))
        {
            Take(1);
            return true;
        }
        var length = Length();
        if (length == 0)
        {
            BrokenTags++;
            var next = _buffer.AsSpan(_at + 1, _end - _at - 1).IndexOf('<');
            Take(next < 0 ? _end - _at : next + 1);
            return false;
        }
        Open(isEnd, start, length);
        return true;
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
        if (!_names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var known))
        {
            known = name.ToString();
            if (_names.Count < MostNames)
            {
                _names[known] = known;
            }
        }
        Name = known;
        _tag = (_at, length);
        Line += tag.Count('\n');
        _at += length;
    }

    /// <summary>The length of the tag here, to its "&gt;"; 0 when another "&lt;" or the end of the file comes before.</summary>
    private int Length()
    {
        for (var looked = 1; ;)
        {
            var next = _buffer.AsSpan(_at + looked, _end - _at - looked).IndexOfAny('<', '>');
            if (next >= 0)
            {
                return _buffer[_at + looked + next] == '>' ? looked + next + 1 : 0;
            }
            looked = _end - _at;
            if (looked > LongestTag || !Has(looked + 1))
            {
                return 0;
            }
        }
    }

    /// <summary>A document type, with what is declared in brackets.</summary>
    private bool Declaration()
    {
        var brackets = 0;
        for (; Has(1); _at++)
        {
            brackets += _buffer[_at] == '[' ? 1 : _buffer[_at] == ']' ? -1 : 0;
            if (_buffer[_at] == '>' && brackets <= 0)
            {
                _at++;
                break;
            }
        }
        return false;
    }

    private bool Pass(string end)
    {
        while (Has(end.Length) && !_buffer.AsSpan(_at, _end - _at).StartsWith(end))
        {
            _at++;
        }
        _at = Math.Min(_end, _at + end.Length);
        return false;
    }

    private void Take(int length)
    {
        Kind = MarkupKind.Text;
        _text = (_at, length);
        var taken = _buffer.AsSpan(_at, length);
        Line += taken.Count('\n');
        Undecoded += taken.Count('\uFFFD');
        _at += length;
    }

    /// <summary>Makes sure that so many characters stand in the buffer; false when the file has fewer.</summary>
    private bool Has(int wanted)
    {
        while (_end - _at < wanted && !_isOver)
        {
            if (_at > 0)
            {
                _buffer.AsSpan(_at, _end - _at).CopyTo(_buffer);
                (_end, _at) = (_end - _at, 0);
            }
            if (_end == _buffer.Length)
            {
                Array.Resize(ref _buffer, _buffer.Length * 2);
            }
            var read = text.Read(_buffer, _end, _buffer.Length - _end);
            _isOver = read == 0;
            _end += read;
        }
        return _end - _at >= wanted;
    }
}
