using System;

namespace HansardMiner.Parse.Turns;

/// <content>How characters are taken: plain runs whole, everything else one by one.</content>
internal sealed partial class ContributionText
{
    /// <summary>More than any turn of any sitting: what goes beyond is left out and <see cref="IsCut"/> says so.</summary>
    private const int Longest = 2_000_000;

    /// <summary>What the bytes 0x80–0x9F mean in Windows-1252, which files labelled ISO-8859-1 often hold.</summary>
    private const string Windows1252 =
        "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";

    /// <summary>Takes running text of the open passage; opens one if need be.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (IsInTable)
        {
            NoteStyle(text);
        }
        if (_isRaised)
        {
            foreach (var character in text)
            {
                Special(Raised(character));
            }
            return;
        }
        while (text.Length > 0)
        {
            if (text[0] is > ' ' and <= '~' || IsPlain(text[0]))
            {
                var run = Run(text, _length + text.Length < Longest);
                Put(text[0]);
                Copy(text[1..run]);
                text = text[run..];
            }
            else
            {
                Special(text[0]);
                text = text[1..];
            }
        }
    }

    /// <summary>A text that stands raised, with its digits so.</summary>
    public static string Raised(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Raised(source[i]);
        }
    });

    /// <summary>A raised digit is a footnote's mark or a power, never a digit of the number before it: "1,234²", not "1,2342".</summary>
    private static char Raised(char character) => character switch
    {
        '1' => '\u00B9',
        '2' => '\u00B2',
        '3' => '\u00B3',
        '0' or (>= '4' and <= '9') => (char)('\u2070' + (character - '0')),
        '-' or '\u2212' => '\u207B',
        _ => character,
    };

    /// <summary>The quotation marks, dashes and pound signs of every answer need no further look.</summary>
    private static bool IsPlain(char character) => character is '\u2019' or '\u2018' or '\u201C' or '\u201D' or '\u2013' or '\u2014' or '\u00A3';

    /// <summary>How many characters can be taken as they are: plain words with single blanks between them.</summary>
    /// <param name="text">The text, whose first character can.</param>
    /// <param name="isWhole">Whether all of it has room; near the end of the room smaller pieces are taken.</param>
    private static int Run(ReadOnlySpan<char> text, bool isWhole)
    {
        var end = 0;
        do
        {
            end += IsPlain(text[end]) ? 1 : 0;
            var next = text[end..].IndexOfAnyExceptInRange(' ', '~');
            end = next < 0 ? text.Length : end + next;
        }
        while (isWhole && end < text.Length && IsPlain(text[end]));
        var twice = text[..end].IndexOf("  ");
        return text[..(twice < 0 ? end : twice)].TrimEnd(' ').Length;
    }

    private void Special(char character)
    {
        if (character is >= '\u0080' and <= '\u009F')
        {
            character = Windows1252[character - '\u0080'];
            Repaired++;
        }
        if (character <= ' ' || char.IsWhiteSpace(character) || char.IsControl(character))
        {
            _space = _space == '\0' ? Space(character) : ' ';
        }
        else
        {
            Put(character);
        }
    }

    private void Copy(ReadOnlySpan<char> run)
    {
        if (_length + run.Length > Longest)
        {
            IsCut = true;
            return;
        }
        while (_length + run.Length > _text.Length)
        {
            Array.Resize(ref _text, _text.Length * 2);
        }
        run.CopyTo(_text.AsSpan(_length));
        _length += run.Length;
    }

    private char Space(char character) =>
        character is '\u00A0' or '\u202F' or '\u2009' && _length > 0 && char.IsAsciiDigit(_text[_length - 1]) ? character : ' ';

    private void Put(char character)
    {
        if (_length >= Longest)
        {
            IsCut = true;
            return;
        }
        if (_start < 0)
        {
            Open();
        }
        else if (_rowEnded)
        {
            Write('\n');
            _rowEnded = false;
            _space = '\0';
        }
        for (; IsInTable && _cellsWritten < _cell; _cellsWritten++)
        {
            Write('\t');
            _space = '\0';
        }
        if (_space != '\0')
        {
            Write(_space == ' ' || char.IsAsciiDigit(character) ? _space : ' ');
            _space = '\0';
        }
        if (_pendingColumns.Count > 0)
        {
            PlaceColumns(_length);
        }
        if (char.IsLowSurrogate(character) != _isHalf)
        {
            Mend(ref character);
        }
        _isHalf = char.IsHighSurrogate(character);
        _cellStart = _cellStart < 0 ? _length : _cellStart;
        Write(character);
    }

    /// <summary>Half a surrogate pair is no character: U+FFFD stands in its place.</summary>
    private void Mend(ref char character)
    {
        Repaired++;
        if (_isHalf)
        {
            _text[_length - 1] = '\uFFFD';
        }
        else
        {
            character = '\uFFFD';
        }
    }

    private void Write(char character)
    {
        if (_length == _text.Length)
        {
            Array.Resize(ref _text, _text.Length * 2);
        }
        _text[_length++] = character;
    }
}
