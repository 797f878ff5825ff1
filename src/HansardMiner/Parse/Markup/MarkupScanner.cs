using System;
using System.IO;

namespace HansardMiner.Parse.Markup;

/// <summary>
/// Reads XML forgivingly and as a stream: tags and text come as they stand, whether they fit together or not. Comments and instructions
/// are passed over, nothing outside the file is asked for, and a "&lt;" that begins no tag is text. Nothing throws.
/// </summary>
/// <param name="text">The source.</param>
/// <param name="entities">Takes the names of characters that the document type declares; null to leave them as they stand.</param>
/// <param name="length">About how long the source is: a small one needs little room.</param>
internal sealed partial class MarkupScanner(TextReader text, DeclaredEntities? entities = null, long length = MarkupScanner.DefaultRoom)
{
    private const int LongestTag = 100_000;
    private const int LongestEntity = 34;
    private const int DefaultRoom = 32 * 1024;
    private const int MostNames = 1_000;

    private readonly DeclaredEntities _entities = entities ?? new DeclaredEntities();
    private char[] _buffer = new char[(int)Math.Clamp(length + 1, 1024, DefaultRoom)];
    private int _at;
    private int _end;
    private bool _isOver;
    private bool _isVerbatim;
    private (int Start, int Length) _text;
    private string? _character;

    /// <summary>What has been read.</summary>
    public MarkupKind Kind { get; private set; }

    /// <summary>The line that has been reached, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The line on which the tag or text that has been read begins.</summary>
    public int StartLine { get; private set; } = 1;

    /// <summary>How many tags were broken off or longer than any tag.</summary>
    public int BrokenTags { get; private set; }

    /// <summary>How many start tags have attributes that are not names with quoted values: damage in XML, a way of writing in HTML.</summary>
    public int OddAttributes { get; private set; }

    /// <summary>Whether a tag was longer than any tag.</summary>
    public bool HasEndlessTag { get; private set; }

    /// <summary>How many "&amp;" and "&lt;" begin neither a character's name nor a tag; they are kept as they stand.</summary>
    public int StrayMarks { get; private set; }

    /// <summary>How many U+FFFD stand in the text: bytes that could not be decoded.</summary>
    public int Undecoded { get; private set; }

    /// <summary>The text read, entities decoded.</summary>
    public ReadOnlySpan<char> Text => _character is null ? _buffer.AsSpan(_text.Start, _text.Length) : _character;

    /// <summary>Reads on; false at the end.</summary>
    public bool Read()
    {
        _character = null;
        while (_at < _end || Has(1))
        {
            StartLine = Line;
            if (_isVerbatim ? Verbatim() : _buffer[_at] == '<' ? Tag() : Characters())
            {
                return true;
            }
        }
        return false;
    }

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
        if (close > 1 && _entities.Of(_buffer.AsSpan(_at, close + 1)) is { } decoded)
        {
            Take(close + 1);
            _character = decoded;
            return true;
        }
        StrayMarks++;
        Take(1);
        return true;
    }

    /// <summary>What stands in CDATA, to its end.</summary>
    private bool Verbatim()
    {
        Has(3);
        var here = _buffer.AsSpan(_at, _end - _at);
        var close = here.IndexOf("]]>");
        if (close == 0)
        {
            (_isVerbatim, _at) = (false, _at + 3);
            return false;
        }
        Take(close > 0 ? close : _isOver && here.Length <= 3 ? here.Length : Math.Max(1, here.Length - 2));
        return true;
    }

    private void Take(int length)
    {
        Kind = MarkupKind.Text;
        _text = (_at, length);
        var taken = _buffer.AsSpan(_at, length);
        Line += taken.Count('\n');
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
            Undecoded += _buffer.AsSpan(_end, read).Count('\uFFFD');
            _end += read;
        }
        return _end - _at >= wanted;
    }
}
