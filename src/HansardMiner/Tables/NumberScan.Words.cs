using System;
using HansardMiner.Extract.Mentions;
using HansardMiner.Figures;

namespace HansardMiner.Tables;

/// <content>The words around a number: hedges, scales, units and nouns.</content>
internal ref partial struct NumberScan
{
    private const int LongestNoun = 30;

    private static readonly (string Words, Bound Bound)[] _hedges =
    [
        ("fewer than or equal to", Bound.Under), ("fewer than", Bound.Under), ("less than", Bound.Under), ("under", Bound.Under), ("up to", Bound.Under), ("no more than", Bound.Under),
        ("at most", Bound.Under), ("below", Bound.Under), ("more than", Bound.Over), ("at least", Bound.Over), ("over", Bound.Over), ("above", Bound.Over),
        ("approximately", Bound.About), ("approx.", Bound.About), ("approx", Bound.About), ("around", Bound.About), ("about", Bound.About), ("circa", Bound.About), ("c.", Bound.About),
        ("<=", Bound.Under), (">=", Bound.Over), ("<", Bound.Under), (">", Bound.Over), ("≤", Bound.Under), ("≥", Bound.Over), ("~", Bound.About),
    ];

    private static readonly (string Words, Bound Bound)[] _hedgesAfter =
    [
        (" and less", Bound.Under), (" or less", Bound.Under), (" and under", Bound.Under), (" or under", Bound.Under), (" and below", Bound.Under), (" or fewer", Bound.Under), (" or below", Bound.Under),
        (" and over", Bound.Over), (" or over", Bound.Over), (" and above", Bound.Over), (" or above", Bound.Over), (" or more", Bound.Over), (" and more", Bound.Over), (" plus", Bound.Over),
    ];

    private static readonly (string Words, decimal Scale)[] _scales =
    [
        ("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m), ("millions", 1e6m), ("billions", 1e9m), ("mn", 1e6m), ("bn", 1e9m), ("tn", 1e12m), ("m", 1e6m), ("k", 1e3m), ("b", 1e9m),
    ];

    private static readonly (string Sign, string Unit)[] _currencies = [("US$", "USD"), ("£", "GBP"), ("€", "EUR"), ("$", "USD"), ("GBP ", "GBP"), ("EUR ", "EUR"), ("USD ", "USD")];

    private static readonly (string Words, string Unit)[] _percents =
        [("percentage points", "pp"), ("percentage point", "pp"), ("pp", "pp"), ("%", "%"), ("per cent.", "%"), ("per cent", "%"), ("percent", "%")];

    private Bound? Hedge()
    {
        if (_at >= _words.Length || char.IsAsciiDigit(_words[_at]) || _words[_at] is '£' or '(' or '-')
        {
            return null;
        }
        foreach (var (word, bound) in _hedges)
        {
            var before = _at;
            if (Take(word))
            {
                var next = _at < _words.Length ? _words[_at] : '\0';
                if (!char.IsAsciiLetter(word[^1]) || char.IsWhiteSpace(next) || char.IsAsciiDigit(next) || next == '£')
                {
                    Blanks();
                    return bound;
                }
                _at = before;
            }
        }
        return null;
    }

    // 60 and less · 65 or over
    private Bound? After()
    {
        if (_at >= _words.Length || _words[_at] != ' ')
        {
            return null;
        }
        foreach (var (words, bound) in _hedgesAfter)
        {
            if (Take(words))
            {
                return bound;
            }
        }
        return null;
    }

    private bool Range(bool isBetween)
    {
        var before = _at;
        Percent();
        Blanks();
        if (isBetween ? Take("and ") : Take("to ") || Take("-") || Take("–") || Take("—"))
        {
            return true;
        }
        _at = before;
        return false;
    }

    private string? Percent()
    {
        var before = _at;
        Blanks();
        if (_at >= _words.Length || _words[_at] is not ('%' or 'p' or 'P'))
        {
            _at = before;
            return null;
        }
        foreach (var (word, unit) in _percents)
        {
            if (Take(word))
            {
                return unit;
            }
        }
        _at = before;
        return null;
    }

    /// <summary>What follows the number and belongs to it: a unit, or a noun in small letters.</summary>
    private bool Tail(ref CellNumber number)
    {
        if (Percent() is { } percent)
        {
            number = number with { Unit = percent, End = _at, MayBeYear = false, IsWhole = false };
            return true;
        }
        var rest = _words[_at..].TrimEnd();
        var shift = rest.Length - rest.TrimStart().Length;
        rest = rest.TrimStart();
        var first = rest.IndexOf(' ') is var space && space >= 0 ? rest[..space] : rest;
        if (rest.IsEmpty || !char.IsAsciiLetter(rest[0]))
        {
            return true;
        }
        if (number.Unit is null && first.Length == rest.Length && Lexicon.Default.Find(first) is { Symbol: { } symbol } word && (word.Classes & (WordClass.TimeUnit | WordClass.Measure | WordClass.Currency)) != 0 && (shift > 0 || first.Length > 1 || first is "p"))
        {
            _at += shift + rest.Length;
            number = number with { Unit = symbol, End = _at, MayBeYear = false, IsWhole = false };
            return true;
        }
        if (shift > 0 && rest.Length <= LongestNoun && !number.MayBeYear && IsNoun(rest))
        {
            _at += shift + rest.Length;
            number = number with { Noun = number.Unit is null ? rest.ToString() : null, End = _at, MayBeYear = false, IsWhole = false };
        }
        return true;
    }

    private static bool IsNoun(ReadOnlySpan<char> words)
    {
        var blanks = 0;
        foreach (var c in words)
        {
            blanks += c == ' ' ? 1 : 0;
            if (!(char.IsAsciiLetterLower(c) || c is ' ' or '-' or '’' or '\''))
            {
                return false;
            }
        }
        return blanks <= 2;
    }

    private void Blanks()
    {
        while (_at < _words.Length && char.IsWhiteSpace(_words[_at]))
        {
            _at++;
        }
    }

    private bool Take(ReadOnlySpan<char> word)
    {
        if (_words[_at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            _at += word.Length;
            return true;
        }
        return false;
    }

    private bool TakeWord(ReadOnlySpan<char> word)
    {
        var after = _at + word.Length;
        return (after >= _words.Length || !char.IsLetterOrDigit(_words[after])) && Take(word);
    }
}
