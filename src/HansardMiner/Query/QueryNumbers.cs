using System;
using System.Globalization;

namespace HansardMiner.Query;

/// <summary>Numbers as typed in a query: <c>438</c>, <c>1,200</c>, <c>£3m</c>, <c>15.1%</c>, <c>&gt;1000</c>, <c>400..500</c>, <c>£3m..£5m</c>.</summary>
internal static class QueryNumbers
{
    private const decimal Most = 1e18m;

    /// <summary>A number with what was typed around it.</summary>
    /// <param name="Value">The number in base units.</param>
    /// <param name="Unit">The unit typed; null for none.</param>
    /// <param name="Times">The "million" typed; 1 for none.</param>
    public readonly record struct Amount(decimal Value, string? Unit, decimal Times);

    /// <summary>How many times a word of number counts: 1000 for <c>thousand</c>; null when the word is not one.</summary>
    public static decimal? Magnitude(ReadOnlySpan<char> word) => word switch
    {
        "k" or "thousand" => 1e3m,
        "m" or "mn" or "million" => 1e6m,
        "b" or "bn" or "billion" => 1e9m,
        "tn" or "trillion" => 1e12m,
        _ => null,
    };

    /// <summary>A range or a comparison; null when the text is none.</summary>
    public static SearchQuery.Number? Range(string typed)
    {
        var dots = typed.IndexOf("..", StringComparison.Ordinal);
        if (dots >= 0)
        {
            return Between(typed[..dots], typed[(dots + 2)..]);
        }
        var sign = typed.StartsWith(">=", StringComparison.Ordinal) || typed.StartsWith("<=", StringComparison.Ordinal) ? 2
            : typed.Length > 0 && typed[0] is '>' or '<' or '≥' or '≤' ? 1 : 0;
        if (sign == 0 || One(typed[sign..]) is not { } amount)
        {
            return null;
        }
        var isOpen = sign == 1 && typed[0] is '>' or '<';
        return typed[0] is '>' or '≥'
            ? new SearchQuery.Number(amount.Value, null, amount.Unit, isOpen)
            : new SearchQuery.Number(null, amount.Value, amount.Unit, isOpen);
    }

    /// <summary>One number; null when the text is none.</summary>
    public static Amount? One(string typed)
    {
        var text = typed.AsSpan().Trim();
        string? unit = null;
        if (text.Length > 0 && Currency(text[0]) is { } currency)
        {
            unit = currency;
            text = text[1..];
        }
        if (text.Length > 0 && text[^1] is '%' or '％')
        {
            if (unit is not null)
            {
                return null;
            }
            unit = "%";
            text = text[..^1];
        }
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
        {
            end++;
        }
        var times = end == text.Length ? 1m : Magnitude(text[end..].ToString().ToLowerInvariant());
        if (times is not { } by || Digits(text[..end]) is not { } value)
        {
            return null;
        }
        return value > Most / by ? null : new Amount(value * by, unit, by);
    }

    private static string? Currency(char sign) => sign switch { '£' => "GBP", '$' => "USD", '€' => "EUR", _ => null };

    /// <summary>1,200 · 15.1, but not 1,2 or 1.2.3</summary>
    private static decimal? Digits(ReadOnlySpan<char> text)
    {
        Span<char> plain = stackalloc char[28];
        var length = 0;
        var whole = text.IndexOf('.') is var dot and >= 0 ? dot : text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ',')
            {
                if (i == 0 || i > whole || (whole - i) % 4 != 0)
                {
                    return null;
                }
            }
            else if (length == plain.Length)
            {
                return null;
            }
            else
            {
                plain[length++] = text[i];
            }
        }
        return length > 0 && char.IsAsciiDigit(plain[0]) && char.IsAsciiDigit(plain[length - 1])
            && decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static SearchQuery.Number? Between(string left, string right)
    {
        var isOpen = left.StartsWith('>') && right.StartsWith('<');
        if (isOpen)
        {
            (left, right) = (left[1..], right[1..]);
        }
        var low = One(left);
        var high = One(right);
        if ((low is null && left.Length > 0) || (high is null && right.Length > 0) || (low is null && high is null))
        {
            return null;
        }
        var (min, max) = (low?.Value, high?.Value);
        if (low is { Times: 1 } && high is { Times: > 1 } && min < max / high.Value.Times)
        {
            min *= high.Value.Times;
        }
        return new SearchQuery.Number(min > max ? max : min, min > max ? min : max, low?.Unit ?? high?.Unit, isOpen);
    }
}
