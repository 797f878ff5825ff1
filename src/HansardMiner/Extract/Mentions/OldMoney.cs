using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>Reads pounds, shillings and pence: "£1 4s. 6d.", "2s. 6d.", "12,000l.", and the L that scanned volumes print for £.</summary>
internal static class OldMoney
{
    private const decimal Shilling = 0.05m;
    private const decimal ShillingsInAPound = 20;

    /// <summary>Reads a sum that begins at an item, in pounds.</summary>
    /// <returns>One past its last item; <paramref name="i"/> when there is none.</returns>
    public static int Read(Reading r, int i, Drafts drafts)
    {
        if (!r.IsNumber(i))
        {
            return r.IsCapital(i) && r[i].First == 'L' ? ReadPrintedL(r, i, drafts) : i;
        }
        var pounds = 0m;
        var at = i;
        var sign = r.IsMark(i - 1, '£') || r.IsMark(i - 1, '₤');
        if (sign && r.IsNumber(i + 1) && r.IsSpaced(i + 1) && IsShillings(r, i + 1))
        {
            pounds = Numerals.ValueOf(r.Letters(i));
            at = i + 1;
        }
        else if (!sign && r.Is(i + 1, "l") && !r.IsCapital(i + 1) && !r.IsSpaced(i + 1) && r.IsMark(i + 2, '.'))
        {
            return Add(r, i, i + 3, Numerals.ValueOf(r.Letters(i)), drafts);
        }
        else if (sign)
        {
            return i;
        }
        var end = at;
        var sum = pounds;
        if (IsShillings(r, at))
        {
            sum += Numerals.ValueOf(r.Letters(at)) * Shilling;
            end = Dot(r, at + 2);
        }
        var pence = end;
        if (IsPence(r, pence, out var past, out var value))
        {
            sum += value / 240;
            end = past;
        }
        return end == at || end == i ? i : Add(r, i, end, sum, drafts);
    }

    // "6s." and "1s."; not "the 1980s", "80s", "5s apart", "over-25s." or "the 60s." at the end of a sentence
    private static bool IsShillings(Reading r, int i) =>
        r.IsNumber(i) && !(r.IsHyphen(i - 1) && !r.IsSpaced(i)) && !(i + 3 >= r.Hi && r.Letters(i) is [_, '0'] && (r.TagOf(i - 1) == Tag.Determiner || r.At(i - 1) is "early" or "late" or "mid")) && r.Is(i + 1, "s") && !r.IsSpaced(i + 1) && r[i].End - r[i].Start <= 2 && Numerals.ValueOf(r.Letters(i)) is > 0 and <= 99 and var count && (count < ShillingsInAPound * 3 && r.IsMark(i + 2, '.') && !r.IsSpaced(i + 2));

    // "6d." "2½d." "½d."
    private static bool IsPence(Reading r, int i, out int end, out decimal value)
    {
        end = i;
        value = 0;
        if (!r.IsNumber(i))
        {
            return false;
        }
        var at = i + 1;
        if (!r.Is(at, "d") && !r.IsNumber(at))
        {
            return false;
        }
        value = Numerals.ValueOf(r.Letters(i));
        if (r.IsNumber(at) && !r.IsSpaced(at) && Numerals.ValueOf(r.Letters(at)) is > 0 and < 1 and var part)
        {
            value += part;
            at++;
        }
        if (!r.Is(at, "d") || r.IsSpaced(at) || value is <= 0 or >= 100 || !r.IsMark(at + 1, '.'))
        {
            return false;
        }
        end = Dot(r, at + 1);
        return true;
    }

    // The dot of the abbreviation belongs to it, unless it ends the sentence.
    private static int Dot(Reading r, int i) => r.IsMark(i, '.') && r.In(i + 1) ? i + 1 : i;

    // "L 12,000" and "L12,000" of a scanned volume
    private static int ReadPrintedL(Reading r, int i, Drafts drafts)
    {
        var letters = r.Letters(i);
        if (letters.Length == 1 && r.IsNumber(i + 1) && r.Letters(i + 1).Contains(',') && !r.IsMark(i + 1, '.') && !(r.IsCapital(i - 1) || r.IsMark(i - 1, '.')))
        {
            return Add(r, i, i + 2, Numerals.ValueOf(r.Letters(i + 1)), drafts);
        }
        if (letters.Length is < 2 or > 4 || letters[1..].ContainsAnyExceptInRange('0', '9') || !r.IsMark(i + 1, ',') || r.IsSpaced(i + 1) || !r.IsNumber(i + 2) || r.IsSpaced(i + 2) || r.Letters(i + 2) is not [_, _, _, ..])
        {
            return i;
        }
        var whole = r.Letters(i, i + 3)[1..];
        return Add(r, i, i + 3, Numerals.ValueOf(whole), drafts);
    }

    private static int Add(Reading r, int first, int end, decimal value, Drafts drafts)
    {
        if (value <= 0)
        {
            return first;
        }
        var draft = drafts.Add(first, end, decimal.Round(value, 6), NumeralForm.Digits);
        draft.Currency = "GBP";
        draft.Grouped = true;
        return end;
    }
}
