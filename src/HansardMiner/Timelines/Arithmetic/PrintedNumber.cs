using System;
using System.Globalization;
using HansardMiner.Claims;
using HansardMiner.Figures;

namespace HansardMiner.Timelines.Arithmetic;

/// <summary>
/// What is printed of a number decides how it may have been rounded: "38%" to whole per cents, "£1.2bn" to tenths of a billion, "5.3 million" to tenths of a million,
/// "2,800" to hundreds. "About" and "more than" widen it further.
/// </summary>
/// <param name="Value">The number as printed, taken as exact.</param>
/// <param name="Range">What it may stand for.</param>
/// <param name="Step">The unit of its last printed digit that is not a filling zero.</param>
public readonly record struct PrintedNumber(decimal Value, Interval Range, decimal Step)
{
    /// <summary>How far "about" may be off, as a part of the number.</summary>
    private const decimal Loose = 0.1m;

    /// <summary>Reads how a quantity is printed.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="kind">What sort of number it is.</param>
    /// <param name="words">Its exact words.</param>
    public static PrintedNumber Of(Quantity quantity, ClaimKind kind, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Math.Abs(quantity.Value) >= Interval.Greatest || quantity.High is { } top && Math.Abs(top) >= Interval.Greatest)
        {
            return new PrintedNumber(quantity.Value, new Interval(null, null), 1);
        }
        if (kind == ClaimKind.Ratio && quantity.Value is > 0 and < 1)
        {
            return new PrintedNumber(quantity.Value, Widened(OneIn(quantity.Value), quantity), 0);
        }
        var step = StepOf(quantity.Value, kind, words);
        var half = kind == ClaimKind.Count && step == 1 ? 0 : step / 2;
        return new PrintedNumber(quantity.Value, Widened(new Interval(quantity.Value - half, (quantity.High ?? quantity.Value) + half), quantity), step);
    }

    /// <summary>"One in four" may be anything nearer to it than to one in three or one in five.</summary>
    private static Interval OneIn(decimal share)
    {
        var whole = 1 / share;
        return new Interval(1 / (whole + 0.5m), Math.Min(1, 1 / (whole - 0.5m)));
    }

    private static Interval Widened(Interval range, Quantity quantity) => quantity.Bound switch
    {
        Bound.About => new Interval(range.Low - (Math.Abs(quantity.Value) * Loose), range.High + (Math.Abs(quantity.Value) * Loose)),
        Bound.Over => new Interval(quantity.Value, null),
        Bound.Under => new Interval(Math.Min(0, quantity.Value), quantity.Value),
        _ => range,
    };

    private static decimal StepOf(decimal value, ClaimKind kind, string words)
    {
        var digits = Digits(words);
        if (digits.Length == 0 || !decimal.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var mantissa) || mantissa == 0)
        {
            return kind is ClaimKind.Percent or ClaimKind.Multiplier ? 1 : Filling(value, kind);
        }
        // "5.3 million" is 5.3 times a million: the step is counted in millions.
        var scale = Math.Abs(value / mantissa);
        scale = scale >= 1 ? scale : 1;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return point >= 0 ? scale * Tenth(digits.Length - point - 1) : scale * Filling(mantissa, scale > 1 ? ClaimKind.Count : kind);
    }

    /// <summary>
    /// The power of ten that the zeros at the end of a whole number fill, two digits at least being meant: 1,000 is to the hundred. "30%" is to the per cent, "300%" may
    /// be to the hundred.
    /// </summary>
    private static decimal Filling(decimal value, ClaimKind kind)
    {
        if (value == 0 || value != decimal.Truncate(value))
        {
            return value == 0 ? 1 : Tenth(Math.Min(6, (int)value.Scale));
        }
        var (step, most) = (1m, kind is ClaimKind.Percent ? Math.Abs(value) : Math.Abs(value) / 10);
        while (value % (step * 10) == 0 && step * 10 <= most)
        {
            step *= 10;
        }
        return kind is ClaimKind.Count or ClaimKind.Money or ClaimKind.Measure ? step : value > 100 && step >= 100 ? step : 1;
    }

    private static decimal Tenth(int places)
    {
        var step = 1m;
        for (var i = 0; i < Math.Min(places, 9); i++)
        {
            step /= 10;
        }
        return step;
    }

    /// <summary>The first number in digits: "Some 1,447" → 1,447.</summary>
    private static string Digits(string words)
    {
        var start = words.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return "";
        }
        var end = start;
        while (end < words.Length && (char.IsAsciiDigit(words[end]) || (words[end] is ',' or '.' && end + 1 < words.Length && char.IsAsciiDigit(words[end + 1]))))
        {
            end++;
        }
        return words[start..end];
    }
}
