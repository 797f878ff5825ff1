using System;
using System.Buffers;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>Writes another number in the form of a printed one: as many digits, the same commas, signs and units; a year near that of the document.</summary>
internal static class Numbers
{
    private const int YearsBack = 7;

    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789");

    /// <summary>Whether the form holds a number that may be another.</summary>
    public static bool IsOne(string form) =>
        form.AsSpan().ContainsAny(_digits)
        && !(form.AsSpan().TrimEnd(".,;:)") is [.., var a, var b] && char.IsAsciiLetterLower(a) && char.IsAsciiLetterLower(b) && "st nd rd th".Contains($"{a}{b}", StringComparison.Ordinal));

    /// <summary>Writes it.</summary>
    public static void Write(ReadOnlySpan<char> form, int year, Dice dice, Sheet sheet)
    {
        for (var at = 0; at < form.Length;)
        {
            if (!char.IsAsciiDigit(form[at]))
            {
                sheet.Add(form[at++]);
                continue;
            }
            var end = at;
            while (end < form.Length && (char.IsAsciiDigit(form[end]) || form[end] == ',' && end + 3 < form.Length && char.IsAsciiDigit(form[end + 1])))
            {
                end++;
            }
            Digits(form[at..end], year, dice, sheet);
            at = end;
        }
    }

    private static void Digits(ReadOnlySpan<char> digits, int year, Dice dice, Sheet sheet)
    {
        if (digits.Length == 4 && int.TryParse(digits, out var number) && number is > 1900 and < 2040)
        {
            sheet.Add(dice.Falls(0.2) ? number : number > year ? year + dice.Below(3) : year - dice.Below(YearsBack));
            return;
        }
        if (digits.Length <= 2 && int.TryParse(digits, out var small) && small <= 31)
        {
            sheet.Add(1 + dice.Below(Math.Max(1, small is > 3 and <= 9 ? 9 : small < 4 ? small : 28)));
            return;
        }
        // the first digit as first digits are: 1 the oftenest
        sheet.Add((char)('0' + Math.Min(9, (int)Math.Pow(10, dice.Part()))));
        foreach (var digit in digits[1..])
        {
            sheet.Add(digit == ',' ? ',' : digit == '0' && dice.Falls(0.5) ? '0' : (char)('0' + dice.Below(10)));
        }
    }
}
