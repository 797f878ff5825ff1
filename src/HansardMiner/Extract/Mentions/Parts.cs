using System;
using System.Globalization;

namespace HansardMiner.Extract.Mentions;

/// <summary>Reads parts of longer periods: "first quarter of 2012", "second half of last year", "first eight months of 2009", "year to March 2014".</summary>
internal static class Parts
{
    /// <summary>Reads the part that begins at an item.</summary>
    public static bool Read(Reading r, int i, DateOnly? said, bool ahead, out TimeMention mention)
    {
        mention = default;
        if (r.Is(i, "year") || r.Is(i, "months") || r.Is(i, "quarter") || r.Is(i, "week"))
        {
            return ReadUpTo(r, i, said, out mention) || ReadQuarter(r, i, said, ahead, out mention);
        }
        if (ReadQuarter(r, i, said, ahead, out mention) || ReadShort(r, i, out mention))
        {
            return true;
        }
        var which = Which(r, i);
        if (which == 0)
        {
            return false;
        }
        var at = i + 1;
        var count = 1m;
        if (r.IsNumber(at) || r.Has(at, WordClass.Number))
        {
            at = Numerals.Parse(r, at, out count);
        }
        var months = (r.At(at) is "quarter" or "quarters") ? 3 : r.Is(at, "half") ? 6 : (r.At(at) is "month" or "months") ? 1 : 0;
        if (months == 0 || !(r.At(at + 1) is "of" or "in") || count is < 1 or > 12)
        {
            return false;
        }
        var next = r.Is(at + 2, "the") ? at + 3 : at + 2;
        if (!TimeReader.Read(r, next, said, ahead, out var whole) || whole.From is not { } from || whole.To is not { } to || whole.Form is TimeForm.Now or TimeForm.SoFar)
        {
            return false;
        }
        var length = months * (int)count;
        if (which > 0)
        {
            from = from.AddMonths((which - 1) * length);
            to = from.AddMonths(length).AddDays(-1);
        }
        else
        {
            from = to.AddDays(1).AddMonths(-length);
        }
        mention = new TimeMention(i, whole.End, from, to, TimeForm.Span);
        return true;
    }

    private static int Which(Reading r, int i) =>
        r.Is(i, "first") ? 1 : r.Is(i, "second") ? 2 : r.Is(i, "third") ? 3 : r.Is(i, "fourth") ? 4 : (r.At(i) is "last" or "final") ? -1 : 0;

    // "year to March 2014", "12 months to the end of June 2020", "year ending 31 March 2014"
    private static bool ReadUpTo(Reading r, int i, DateOnly? said, out TimeMention mention)
    {
        mention = default;
        if (r.Is(i, "year") && (r.At(i + 1) is "beginning" or "starting" or "commencing" or "from"))
        {
            return ReadFrom(r, i, said, out mention);
        }
        if (!(r.At(i + 1) is "to" or "ending" or "ended" or "until"))
        {
            return false;
        }
        var first = i;
        var months = r.Is(i, "year") ? 12 : r.Is(i, "quarter") ? 3 : 0;
        if (months == 0 && !r.Is(i, "week"))
        {
            if (!r.IsNumber(i - 1) && !r.Has(i - 1, WordClass.Number) || Numerals.Parse(r, i - 1, out var count) != i || count is < 1 or > 120)
            {
                return false;
            }
            months = (int)count;
            first = i - 1;
        }
        var at = i + 2;
        at += r.Is(at, "in") || r.Is(at, "on") ? 1 : 0;
        at += r.Is(at, "the") ? 1 : 0;
        if (!TimeReader.Read(r, at, said, false, out var last) || last.To is not { } to || last.Form is TimeForm.Now or TimeForm.SoFar || last.From is { } from && from.AddMonths(3) < to && !(r.Is(i - 1, "financial") && from.AddYears(1).AddDays(-1) == to))
        {
            return false;
        }
        // "the financial year ending in 2025"
        if (r.Is(i - 1, "financial") && to is { Month: 12, Day: 31 })
        {
            to = new DateOnly(to.Year, 3, 31);
            first = i - 1;
        }
        mention = new TimeMention(first, last.End, months == 0 ? to.AddDays(-6) : to.AddDays(1).AddMonths(-months), to, TimeForm.Span);
        return true;
    }

    // "year beginning 1 April 2010"
    private static bool ReadFrom(Reading r, int i, DateOnly? said, out TimeMention mention)
    {
        var at = r.At(i + 2) is "on" or "in" ? i + 3 : i + 2;
        var read = TimeReader.Read(r, r.Is(at, "the") ? at + 1 : at, said, false, out var first) && first is { From: not null, Form: TimeForm.Day or TimeForm.Span } && first.From.Value.Year < 9998;
        mention = read ? new TimeMention(i, first.End, first.From, first.From!.Value.AddYears(1).AddDays(-1), TimeForm.Span) : default;
        return read;
    }

    // "Q3 2019-20", "quarter 3 of 2019"
    private static bool ReadQuarter(Reading r, int i, DateOnly? said, bool ahead, out TimeMention mention)
    {
        mention = default;
        var at = i + 1;
        int number;
        if (r.IsWord(i) && r.IsCapital(i) && r.Letters(i) is ['Q', >= '1' and <= '4'] short2)
        {
            number = short2[1] - '0';
        }
        else if (r.Is(i, "quarter") && r.IsNumber(at) && r.Letters(at) is [>= '1' and <= '4'] digit)
        {
            number = digit[0] - '0';
            at++;
        }
        else
        {
            return false;
        }
        at += r.At(at) is "of" or "in" || r.IsMark(at, ',') ? 1 : 0;
        at += r.Is(at, "the") ? 1 : 0;
        at += r.At(at) is "financial" && r.Is(at + 1, "year") ? 2 : 0;
        if (!TimeReader.Read(r, at, said, ahead, out var whole) || whole is not { From: { } from, To: { } to, Form: TimeForm.Span } || from.AddYears(1).AddDays(-1) != to)
        {
            return false;
        }
        from = from.AddMonths((number - 1) * 3);
        mention = new TimeMention(i, whole.End, from, from.AddMonths(3).AddDays(-1), TimeForm.Span);
        return true;
    }

    // "FY24/25", "FY2024-25", "FY 2024-25"
    private static bool ReadShort(Reading r, int i, out TimeMention mention)
    {
        mention = default;
        if (!r.IsWord(i) || r.Letters(i) is not ['F', 'Y', .. var digits])
        {
            return false;
        }
        if (digits.Length == 0 && Calendar.Years(r, i + 1, out var end, out var from, out var to))
        {
            mention = new TimeMention(i, end, from, to, TimeForm.Span);
            return true;
        }
        if (digits.Length is not (2 or 4) || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !(r.IsHyphen(i + 1) || r.IsMark(i + 1, '/')) || !r.IsNumber(i + 2) || r[i + 2].End - r[i + 2].Start is not (2 or 4)
            || !int.TryParse(r.Letters(i + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var next))
        {
            return false;
        }
        year += year < 100 ? 2000 : 0;
        mention = new TimeMention(i, i + 3, new DateOnly(year, 4, 1), new DateOnly(year + 1, 3, 31), TimeForm.Span);
        return year is > 1900 and < 2200 && (year + 1) % 100 == next % 100;
    }
}
