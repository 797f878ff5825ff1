using System;
using System.Globalization;
using HansardMiner.Text;

namespace HansardMiner.Extract.Mentions;

/// <summary>Finds numbers: digits and words with their scale, fractions, ratios, multiples and vague plurals.</summary>
internal static class Numerals
{
    private const int LongestPlain = 18;

    /// <summary>Finds the numerals of the sentence under the eye.</summary>
    public static void Find(Reading r, Drafts drafts)
    {
        drafts.Clear();
        for (var i = r.Lo; i < r.Hi;)
        {
            if (!MayBegin(r, i))
            {
                i++;
                continue;
            }
            if (Runs.Read(r, i, drafts) is var past && past > i)
            {
                i = past;
                continue;
            }
            if (IsAlone(r, i))
            {
                i = ReadPlain(r, i, drafts);
                continue;
            }
            var end = OldMoney.Read(r, i, drafts);
            end = end > i ? end : Ratios.Read(r, i, drafts);
            end = end > i ? end : Fractions.Read(r, i, drafts);
            end = end > i ? end : Multiples.Read(r, i, drafts);
            end = end > i ? end : NumberWords.ReadVague(r, i, drafts);
            end = end > i ? end : ReadPlain(r, i, drafts);
            i = end > i ? end : i + 1;
        }
    }

    // a number, a word of a number or fraction, "a" and "several" before one, the L of a scanned volume
    private static bool MayBegin(Reading r, int i)
    {
        ref var item = ref r[i];
        return item.Kind == TokenKind.Number || item.Word.BeginsNumeral || (item.Capital && item.First == 'L');
    }

    // digits before a word or mark that joins them with nothing: most numbers
    private static bool IsAlone(Reading r, int i)
    {
        if (!r.IsNumber(i) || !r.In(i + 1))
        {
            return false;
        }
        ref var next = ref r[i + 1];
        return next.Kind == TokenKind.Word ? next.End - next.Start > 1 && !next.Word.FollowsNumber : next.Kind == TokenKind.Mark && next.First is ',' or ')' or ';' or '%';
    }

    /// <summary>Reads a plain number, in digits or words, without making a draft of it.</summary>
    /// <returns>One past its last item; <paramref name="i"/> when there is none.</returns>
    public static int Parse(Reading r, int i, out decimal value)
    {
        value = 0;
        return r.IsNumber(i) ? ParseDigits(r, i, out value, out _) : NumberWords.Parse(r, i, out value, out _);
    }

    private static int ReadPlain(Reading r, int i, Drafts drafts)
    {
        if (r.IsNumber(i))
        {
            var end = ParseDigits(r, i, out var value, out var scale);
            var draft = drafts.Add(i, end, value, NumeralForm.Digits);
            draft.Scale = scale;
            draft.Grouped = r.Letters(i).Contains(',') || scale > 1;
            draft.TooLong = value < 0;
            return end;
        }
        var wordsEnd = NumberWords.Parse(r, i, out var number, out var wordScale);
        if (wordsEnd == i)
        {
            if (!r.Has(i, WordClass.Scale) || r[i].Word.Text.Length < 4 || r.IsCapital(i))
            {
                return i;
            }
            // "a billion-pound scheme"
            if (r.IsJoint(i + 1) && r.Has(i + 2, WordClass.Currency) && !r.IsHyphen(i - 1))
            {
                drafts.Add(i, i + 1, r[i].Word.Value, NumeralForm.Words).Scale = r[i].Word.Value;
                return i + 1;
            }
            drafts.Add(i, i + 1, 1, NumeralForm.Words).Reject(Claims.RejectReason.Other, "a scale without a number");
            return i + 1;
        }
        if (wordsEnd == i + 1 && r.Is(i, "one") && !One.Counts(r, i))
        {
            return wordsEnd;
        }
        // "several hundred", "a few thousand" say no more than "hundreds"
        drafts.Add(i, wordsEnd, number, r.At(i) is "several" or "few" or "couple" ? NumeralForm.Vague : NumeralForm.Words).Scale = wordScale;
        return wordsEnd;
    }

    private static int ParseDigits(Reading r, int i, out decimal value, out decimal scale)
    {
        ref var known = ref r.Known(i);
        if (known.NumberEnd < 0)
        {
            known.NumberEnd = ReadDigits(r, i, out known.Number, out known.Scale);
        }
        (value, scale) = (known.Number, known.Scale);
        return known.NumberEnd;
    }

    private static int ReadDigits(Reading r, int i, out decimal value, out decimal scale)
    {
        scale = 1;
        value = ValueOf(r.Letters(i));
        var end = i + 1;
        if (value < 0)
        {
            return end;
        }
        if (r.IsNumber(end) && !r.IsSpaced(end) && ValueOf(r.Letters(end)) is > 0 and < 1 and var part && value == decimal.Truncate(value))
        {
            value += part;
            end++;
        }
        end = NumberWords.AndPart(r, end, ref value);
        return ScaleAt(r, end, i, ref value, ref scale);
    }

    private static bool IsFootnote(Reading r, int i) => r.IsMark(i, '¹') || r.IsMark(i, '²') || r.IsMark(i, '³') || r.IsMark(i, '⁴') || r.IsMark(i, '⁵');

    private static int ScaleAt(Reading r, int end, int first, ref decimal value, ref decimal scale)
    {
        // "£13.4¹ million": the mark of a footnote between the number and its scale
        var at = (r.IsHyphen(end) || IsFootnote(r, end)) && r.Has(end + 1, WordClass.Scale) ? end + 1 : end;
        while (r.Has(at, WordClass.Scale) && TryTimes(ref value, r[at].Word.Value))
        {
            scale *= r[at].Word.Value;
            end = ++at;
        }
        if (scale > 1)
        {
            return end;
        }
        var letter = LetterScale(r, at, first);
        if (letter > 1 && TryTimes(ref value, letter))
        {
            scale = letter;
            return at + 1;
        }
        return end;
    }

    // "£50m" "£1.2b" "£76k" "3.5m people": a letter glued to digits; without a currency "m" is a metre unless people or things follow.
    private static decimal LetterScale(Reading r, int at, int first)
    {
        if (!r.IsWord(at) || r[at].End - r[at].Start != 1)
        {
            return 1;
        }
        // "section 47K" names a section
        if (r.Has(first - 1, WordClass.LawNoun | WordClass.ReferenceNoun))
        {
            return 1;
        }
        var money = IsCurrencySign(r, first - 1);
        return char.ToLowerInvariant(r[at].First) switch
        {
            'm' when money || (!r.IsSpaced(at) && NounPhrases.End(r, at + 1) is var noun && noun > at + 1 && Tagger.IsPlural(r, noun - 1)) => 1_000_000,
            'b' when money => 1_000_000_000,
            'k' when money || !r.IsSpaced(at) => 1_000,
            't' when money && !r.IsSpaced(at) => 1_000_000_000_000,
            _ => 1,
        };
    }

    /// <summary>Whether the item is a sign of currency.</summary>
    public static bool IsCurrencySign(Reading r, int i) => r.IsMark(i, '£') || r.IsMark(i, '$') || r.IsMark(i, '€') || r.IsMark(i, '¥') || r.IsMark(i, '₤');

    internal static bool TryTimes(ref decimal value, decimal factor)
    {
        if (value > 10_000_000_000_000_000m)
        {
            return false;
        }
        value *= factor;
        return true;
    }

    /// <summary>The number that digits stand for; negative when it is too long or has more than one point.</summary>
    internal static decimal ValueOf(ReadOnlySpan<char> digits)
    {
        if (digits.Length == 1 && !char.IsAsciiDigit(digits[0]))
        {
            var fraction = (decimal)char.GetNumericValue(digits[0]);
            return fraction is > 0 and < 1 ? decimal.Round(fraction, 4) : -1;
        }
        return digits.Length > 28 ? -1 : digits.Length <= LongestPlain ? PlainValueOf(digits) : LongValueOf(digits);
    }

    // up to as many digits as a long holds
    private static decimal PlainValueOf(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        var decimals = -1;
        var any = false;
        foreach (var c in digits)
        {
            if (char.IsAsciiDigit(c))
            {
                value = (value * 10) + (c - '0');
                decimals += decimals >= 0 ? 1 : 0;
                any = true;
            }
            else if (Tokenizer.IsPoint(c))
            {
                if (decimals >= 0)
                {
                    return -1;
                }
                decimals = 0;
            }
        }
        return !any ? -1 : decimals > 0 ? new decimal((int)value, (int)(value >> 32), 0, false, (byte)decimals) : value;
    }

    private static decimal LongValueOf(ReadOnlySpan<char> digits)
    {
        Span<char> plain = stackalloc char[digits.Length];
        var length = 0;
        var points = 0;
        foreach (var c in digits)
        {
            if (Tokenizer.IsPoint(c))
            {
                points++;
                plain[length++] = '.';
            }
            else if (char.IsAsciiDigit(c))
            {
                plain[length++] = c;
            }
        }
        return points < 2 && decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value < 1e24m ? value : -1;
    }
}
