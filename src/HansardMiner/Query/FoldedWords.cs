using System;
using System.Globalization;
using System.Text;

namespace HansardMiner.Query;

/// <summary>Walks over the words of a text and folds each; allocates one small buffer whatever the length of the text.</summary>
public ref struct FoldedWords
{
    private const int LongestForm = 64;
    private readonly ReadOnlySpan<char> _text;
    private readonly char[] _form = new char[LongestForm];
    private int _at;
    private int _length;

    /// <summary>Stands before the first word of <paramref name="text"/>.</summary>
    public FoldedWords(ReadOnlySpan<char> text) => _text = text;

    /// <summary>The first code unit of the word.</summary>
    public int Start { get; private set; }

    /// <summary>One past the word's last code unit.</summary>
    public int End { get; private set; }

    /// <summary>The word folded, at most 64 letters; valid until the next call of <see cref="Next"/>.</summary>
    public readonly ReadOnlySpan<char> Form => _form.AsSpan(0, _length);

    /// <summary>Moves to the next word; "per cent" is one, <c>%</c>.</summary>
    public bool Next()
    {
        if (!Read())
        {
            return false;
        }
        if (_length == 3 && Form.SequenceEqual("per"))
        {
            var (start, end) = (Start, End);
            var isShare = Read() && Form.SequenceEqual("cent");
            (Start, End, _at) = (start, isShare ? End : end, isShare ? End : end);
            (isShare ? "%" : "per").CopyTo(_form);
            _length = isShare ? 1 : 3;
        }
        else if (_length == 7 && Form.SequenceEqual("percent"))
        {
            _form[0] = '%';
            _length = 1;
        }
        return true;
    }

    private bool Read()
    {
        _length = 0;
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c < 128 && c != '%' && WordLetters.Ascii[c] == 0)
            {
                continue;
            }
            if (c is '%' or '％')
            {
                Start = _at++;
                Put('%');
                End = _at;
                return true;
            }
            if (LetterAt(_at) == 0)
            {
                continue;
            }
            Start = _at;
            if (char.IsDigit(c))
            {
                ReadNumber();
            }
            ReadWord();
            // A word of more than 64 letters may have been cut behind a point.
            while (_length > 1 && _form[_length - 1] == '.')
            {
                _length--;
            }
            End = _at;
            return true;
        }
        return false;
    }

    /// <summary>1,200 · 15.1 · 1 447 with a no-break space.</summary>
    private void ReadNumber()
    {
        var isGrouped = true;
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (char.IsDigit(c))
            {
                Put((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)));
                _at++;
            }
            else if (WordLetters.IsInvisible(c) && DigitAt(_at + 1))
            {
                _at++;
            }
            else if (isGrouped && c is ',' or '\u00a0' or '\u202f' or '\u2009' && isGrouped && IsGroup(_at + 1))
            {
                _at++;
            }
            else if (c == '.' && DigitAt(_at + 1))
            {
                Put('.');
                isGrouped = false;
                _at++;
            }
            else
            {
                return;
            }
        }
    }

    private readonly bool IsGroup(int at) => DigitAt(at) && DigitAt(at + 1) && DigitAt(at + 2) && !DigitAt(at + 3);

    private readonly bool DigitAt(int at) => at < _text.Length && char.IsDigit(_text[at]);

    private void ReadWord()
    {
        var inInitials = _at == Start;
        var run = 0;
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c < 128 && WordLetters.Ascii[c] is var plain and not 0)
            {
                Put((char)plain);
                _at++;
                run++;
            }
            else if (LetterAt(_at) is var letter and > 0)
            {
                PutLetter(letter);
                _at += letter;
                run++;
            }
            else if (WordLetters.IsInvisible(c))
            {
                _at++;
            }
            else if (WordLetters.IsApostrophe(c) && LetterAt(_at + 1) > 0)
            {
                if (_text[_at + 1] is 's' or 'S' && LetterAt(_at + 2) == 0)
                {
                    _at += 2;
                    return;
                }
                _at++;
            }
            else if (c == '.' && inInitials && run == 1 && LetterAt(_at + 1) == 1 && !char.IsDigit(_text[_at + 1]) && LetterAt(_at + 2) == 0)
            {
                _at++;
                run = 0;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>How many code units the letter or digit at this place has; 0 when there is none.</summary>
    private readonly int LetterAt(int at)
    {
        if (at >= _text.Length)
        {
            return 0;
        }
        var c = _text[at];
        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        }
        if (!char.IsSurrogate(c))
        {
            return char.IsLetterOrDigit(c) && !WordLetters.IsApostrophe(c) ? 1 : 0;
        }
        return Rune.DecodeFromUtf16(_text[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done && Rune.IsLetter(rune)
            ? length : 0;
    }

    private void PutLetter(int length)
    {
        var c = _text[_at];
        if (length == 2)
        {
            Span<char> pair = stackalloc char[2];
            Rune.ToLowerInvariant(new Rune(c, _text[_at + 1])).EncodeToUtf16(pair);
            if (_length + 2 <= LongestForm)
            {
                Put(pair[0]);
                Put(pair[1]);
            }
        }
        else if (char.IsAsciiLetterUpper(c))
        {
            Put((char)(c | 0x20));
        }
        else if (c < 128)
        {
            Put(c);
        }
        else
        {
            foreach (var plain in WordLetters.Plain(c))
            {
                Put(plain);
            }
        }
    }

    private void Put(char c)
    {
        if (_length < LongestForm)
        {
            _form[_length++] = c;
        }
    }
}
