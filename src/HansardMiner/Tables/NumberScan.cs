using System;
using System.Globalization;
using HansardMiner.Figures;

namespace HansardMiner.Tables;

/// <summary>A cursor over a cell's words that reads numbers; it moves only over what it understands.</summary>
internal ref partial struct NumberScan(ReadOnlySpan<char> words)
{
    private readonly ReadOnlySpan<char> _words = words;
    private int _at;

    /// <summary>Whether digits were met that cannot be one number.</summary>
    public bool IsMalformed { get; private set; }

    /// <summary>Whether everything has been read.</summary>
    public readonly bool IsAtEnd => _words[_at..].IsWhiteSpace();

    /// <summary>A number with its hedge, sign, currency, scale, unit and noun; or a range.</summary>
    public bool Figure(out CellNumber number)
    {
        number = default;
        Blanks();
        var start = _at;
        var isBetween = Take("between ");
        var bound = Hedge();
        if (!One(out var first))
        {
            return false;
        }
        var end = _at;
        if (bound is null && Range(isBetween) && One(out var second) && (second.Currency ?? first.Currency) == (first.Currency ?? second.Currency))
        {
            var (low, high) = (first.Value * (first.HasScale ? 1 : second.Scale), second.Value);
            if (high < low)
            {
                IsMalformed = true;
                return false;
            }
            number = new CellNumber(start, _at, low, high, Bound.Range) { Unit = first.Currency ?? second.Currency, HasScale = second.HasScale };
            return Tail(ref number);
        }
        _at = end;
        if (isBetween)
        {
            return false;
        }
        if (Take("+"))
        {
            bound ??= Bound.Over;
        }
        else
        {
            bound ??= After();
        }
        number = new CellNumber(start, _at, first.Value, null, bound ?? Bound.Exact)
        {
            Unit = first.Currency, HasScale = first.HasScale, MayBeYear = first.MayBeYear && bound is null, IsWhole = first.IsWhole && bound is null,
        };
        return Tail(ref number);
    }

    /// <summary>A percentage in brackets after a number: "42 (2.4%)". A word in brackets says how the number is meant and is passed over.</summary>
    public bool Share(out CellNumber share)
    {
        share = default;
        var before = _at;
        Blanks();
        if (!Take("("))
        {
            _at = before;
            return false;
        }
        var start = _at;
        if (One(out var one) && one.Currency is null && Percent() is { } unit && _at < _words.Length && _words[_at] == ')')
        {
            share = new CellNumber(start, _at, one.Value, null, Bound.Exact) { Unit = unit };
            _at++;
            if (IsAtEnd)
            {
                return true;
            }
        }
        _at = before;
        var close = _words.LastIndexOf(')');
        if (close == _words.TrimEnd().Length - 1 && close > start && _words[start..close].IndexOfAnyInRange('0', '9') < 0)
        {
            _at = close + 1;
        }
        return false;
    }

    private readonly record struct Single(decimal Value, string? Currency, bool HasScale, decimal Scale, bool MayBeYear, bool IsWhole);

    private bool One(out Single one)
    {
        one = default;
        Blanks();
        var start = _at;
        var isBracketed = Take("(");
        var isNegative = Sign();
        var currency = Currency();
        Blanks();
        isNegative |= Sign();
        var digits = _at;
        if (!Digits(out var value, out var isPlain))
        {
            _at = start;
            return false;
        }
        var length = _at - digits;
        var scale = Scale(currency);
        if (scale is { } factor)
        {
            if (value > decimal.MaxValue / 1e13m)
            {
                return false;
            }
            value *= factor;
        }
        if (isBracketed)
        {
            if (!Take(")"))
            {
                _at = start;
                return false;
            }
            isNegative = true;
        }
        var isWhole = isPlain && start == digits && scale is null;
        one = new Single(isNegative ? -value : value, currency, scale is not null, scale ?? 1, isWhole && length == 4 && value is >= 1800 and <= 2100, isWhole);
        return true;
    }

    /// <summary>Digits grouped in threes by commas or blanks, with or without decimals after a point or a middle dot.</summary>
    private bool Digits(out decimal value, out bool isPlain)
    {
        Span<char> buffer = stackalloc char[32];
        var (length, group, groups, separator) = (0, 0, 0, '\0');
        value = 0;
        isPlain = true;
        var at = _at;
        for (; at < _words.Length && length < 30; at++)
        {
            var c = _words[at];
            if (char.IsAsciiDigit(c))
            {
                buffer[length++] = c;
                group++;
            }
            else if (c is ',' or ' ' or '\u00A0' or '\u202F' or '\u2009' && (separator == '\0' || separator == c) && IsGroup(at + 1) && (groups > 0 ? group == 3 : group is >= 1 and <= 3))
            {
                (separator, group, isPlain) = (c, 0, false);
                groups++;
            }
            else
            {
                break;
            }
        }
        IsMalformed |= length > 0 && at + 1 < _words.Length && _words[at] is ',' && char.IsAsciiDigit(_words[at + 1]);
        if (at + 1 < _words.Length && _words[at] is '.' or '·' or '‧' or '∙' or '•' && char.IsAsciiDigit(_words[at + 1]))
        {
            buffer[length++] = '.';
            isPlain = false;
            for (at++; at < _words.Length && char.IsAsciiDigit(_words[at]) && length < 31; at++)
            {
                buffer[length++] = _words[at];
            }
            IsMalformed |= at + 1 < _words.Length && _words[at] is '.' or ',' or '·' && char.IsAsciiDigit(_words[at + 1]);
        }
        if (length == 0 || (length > 1 && buffer[0] == '0' && buffer[1] != '.') || IsMalformed || (groups > 0 && group < 3) || !decimal.TryParse(buffer[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }
        _at = at;
        return true;
    }

    private readonly bool IsGroup(int at) => at + 3 <= _words.Length && char.IsAsciiDigit(_words[at]) && char.IsAsciiDigit(_words[at + 1]) && char.IsAsciiDigit(_words[at + 2])
        && (at + 3 == _words.Length || !char.IsAsciiDigit(_words[at + 3]));

    private bool Sign()
    {
        if (_at + 1 < _words.Length && _words[_at] is '-' or '−' or '–' or '+' && (char.IsAsciiDigit(_words[_at + 1]) || _words[_at + 1] is '£' or '€' or '$' or '.'))
        {
            return _words[_at++] != '+';
        }
        return false;
    }

    private string? Currency()
    {
        if (IsAtEnd || char.IsAsciiDigit(_words[_at]))
        {
            return null;
        }
        foreach (var (sign, unit) in _currencies)
        {
            if (Take(sign))
            {
                return unit;
            }
        }
        return null;
    }

    private decimal? Scale(string? currency)
    {
        var before = _at;
        Blanks();
        if (_at >= _words.Length || !char.IsAsciiLetter(_words[_at]))
        {
            _at = before;
            return null;
        }
        foreach (var (word, scale) in _scales)
        {
            if ((word.Length > 1 || currency is not null) && TakeWord(word))
            {
                return scale;
            }
        }
        _at = before;
        return null;
    }
}
