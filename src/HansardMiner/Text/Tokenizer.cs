using System;

namespace HansardMiner.Text;

/// <summary>Cuts a text into tokens, one after the other, without allocating.</summary>
public ref struct Tokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;
    private int _position;

    /// <summary>Reads the part of a text between two offsets; tokens carry offsets of the whole text.</summary>
    public Tokenizer(ReadOnlySpan<char> text, int start, int end)
    {
        _text = text;
        _position = start;
        _end = end;
    }

    /// <summary>Reads a whole text.</summary>
    public Tokenizer(ReadOnlySpan<char> text)
        : this(text, 0, text.Length)
    {
    }

    /// <summary>The token read last.</summary>
    public Token Current { get; private set; }

    /// <summary>Reads the next token; false at the end of the text.</summary>
    public bool MoveNext()
    {
        if (_position >= _end)
        {
            return false;
        }
        var start = _position;
        var c = _text[start];
        var kind = KindOf(c);
        _position = kind switch
        {
            TokenKind.Word => EndOfWord(start + 1),
            TokenKind.Number => EndOfNumber(start),
            TokenKind.Space => EndOfSpace(start + 1),
            _ => EndOfMark(start),
        };
        Current = new Token(start, _position, kind);
        return true;
    }

    private static TokenKind KindOf(char c)
    {
        if (char.IsAsciiLetter(c))
        {
            return TokenKind.Word;
        }
        if (c < 128)
        {
            return char.IsAsciiDigit(c) ? TokenKind.Number : c <= ' ' ? TokenKind.Space : TokenKind.Mark;
        }
        if (IsVulgarFraction(c))
        {
            return TokenKind.Number;
        }
        return char.IsLetter(c) ? TokenKind.Word : char.IsWhiteSpace(c) || IsInvisible(c) ? TokenKind.Space : TokenKind.Mark;
    }

    private readonly int EndOfWord(int i)
    {
        for (; i < _end; i++)
        {
            var c = _text[i];
            if (char.IsAsciiLetterOrDigit(c) || (c >= 128 && (char.IsLetter(c) || char.IsDigit(c) || IsCombining(c))))
            {
                continue;
            }
            if (c == '.' && char.IsAsciiDigit(_text[i - 1]) && i + 1 < _end && char.IsAsciiDigit(_text[i + 1]))
            {
                continue;
            }
            if (Folding.IsApostrophe(c) && i + 1 < _end && char.IsLetter(_text[i + 1]))
            {
                continue;
            }
            break;
        }
        return i;
    }

    private readonly int EndOfSpace(int i)
    {
        while (i < _end && KindOf(_text[i]) == TokenKind.Space)
        {
            i++;
        }
        return i;
    }

    private readonly int EndOfMark(int start) =>
        char.IsHighSurrogate(_text[start]) && start + 1 < _end && char.IsLowSurrogate(_text[start + 1]) ? start + 2 : start + 1;

    // "1,300" "1 300" (no-break or thin space) "15.1" "883·7" "1.2.3" "5"
    private readonly int EndOfNumber(int start)
    {
        if (IsVulgarFraction(_text[start]))
        {
            return start + 1;
        }
        var i = EndOfDigits(start);
        var mayGroup = i - start <= 3;
        while (mayGroup && i < _end && IsGroupMark(_text[i]) && DigitsFrom(i + 1) == 3)
        {
            i += 4;
        }
        while (i < _end && IsPoint(_text[i]) && i + 1 < _end && char.IsAsciiDigit(_text[i + 1]))
        {
            i = EndOfDigits(i + 1);
        }
        return i;
    }

    private readonly int EndOfDigits(int i)
    {
        while (i < _end && char.IsAsciiDigit(_text[i]))
        {
            i++;
        }
        return i;
    }

    private readonly int DigitsFrom(int i)
    {
        var n = 0;
        while (n < 4 && i + n < _end && char.IsAsciiDigit(_text[i + n]))
        {
            n++;
        }
        return n;
    }

    /// <summary>Whether a mark may stand between groups of three digits.</summary>
    internal static bool IsGroupMark(char c) => c is ',' or '\u00A0' or '\u2009' or '\u202F';

    /// <summary>Whether a mark may stand before decimals.</summary>
    internal static bool IsPoint(char c) => c is '.' or '\u00B7' or '\u2027' or '\u2219';

    private static bool IsVulgarFraction(char c) => c is '\u00BC' or '\u00BD' or '\u00BE' or (>= '\u2150' and <= '\u215E');

    private static bool IsInvisible(char c) => c is '\u200B' or '\uFEFF' or '\u2060';

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';
}
