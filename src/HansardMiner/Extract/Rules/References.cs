using System;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Numbers by which papers, pages, columns and web pages are found.</summary>
internal static class References
{
    private const int LongestAddress = 120;

    // https://example.org/2017/report-4
    public static bool Web(Scene s)
    {
        var r = s.Reading;
        var first = s.Draft.First;
        while (first > r.Lo && !r.IsSpaced(first) && s.Draft.First - first < LongestAddress)
        {
            first--;
        }
        var end = s.Draft.End;
        while (end < r.Hi && !r.IsSpaced(end) && end - s.Draft.End < LongestAddress)
        {
            if (r.IsMark(end, '@') && r.IsWord(end + 1) && !r.IsSpaced(end + 1))
            {
                return true;
            }
            end++;
        }
        for (var i = first; i < s.Draft.First; i++)
        {
            if ((r.At(i) is "http" or "https" or "www") || r.IsMark(i, '@') || r.IsMark(i, '_') || (r.IsMark(i, '/') && r.IsMark(i + 1, '/')))
            {
                return true;
            }
        }
        return false;
    }

    // "page 29", "amendment 24", "Bill No. 5", "column 160W", "early-day motion 1064", "Cm 8000", "UIN 901838"
    public static bool Numbered(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Form != NumeralForm.Digits || Numerals.IsCurrencySign(r, d.First - 1))
        {
            return false;
        }
        var before = d.First - 1;
        if (r.IsMark(before, '.') && !r.IsSpaced(before))
        {
            before--;
        }
        // "Amendments made: 14"
        if (r.IsMark(before, ':') && r.Is(before - 1, "made") && r.At(before - 2) is "amendment" or "amendments")
        {
            return true;
        }
        // "line 18, leave out '21' and insert '22'"
        if (r[before < r.Lo ? r.Lo : before].First is '\'' or '‘' or '"' or '“' && (r.At(before - 1) is "out" or "insert" || r.At(before - 1) is "after" or "before" or "for" && r[d.End < r.Hi ? d.End : before].First is '\'' or '’' or '"' or '”'))
        {
            return true;
        }
        // "(Official Report, House of Commons, 522—3W)"
        for (var i = before; i > before - 12 && r.In(i) && !r.IsMark(i, ')'); i--)
        {
            if (r.Is(i, "report") && r.Is(i - 1, "official"))
            {
                return d.Value < 10_000 && !d.Grouped && (r.IsMark(before, ',') || r[before].Kind == Text.TokenKind.Mark || r.Has(before, WordClass.ReferenceNoun));
            }
        }
        if (Reported(r, d) || r.Has(before, WordClass.ReferenceNoun) && Fits(r, before, d))
        {
            return true;
        }
        return s.At > 0 && s.Drafts[s.At - 1] is { Rejected: true, Reason: Claims.RejectReason.Reference } last
            && d.First - AfterLetter(r, last.End) is var gap and (1 or 2) && d.First - gap is var link && (r.Is(link, "and") || r.Is(link, "to") || r.IsMark(link, ',') || r.IsHyphen(link) || r.IsMark(link, '—') && !r.IsSpaced(link))
            && (r.TagOf(d.End) != Tag.Nominal || !r.IsSpaced(d.End) || (r.Has(d.End, WordClass.Verb) && !Tagger.IsPlural(r, d.End))) && !r.IsMark(d.End, '%') && !Numerals.IsCurrencySign(r, d.First - 1);
    }

    // "amendments 1F, 1G and 1K": the letter belongs to the number
    private static int AfterLetter(Reading r, int i) => r.IsWord(i) && !r.IsSpaced(i) && r[i].End - r[i].Start == 1 ? i + 1 : i;

    // "2006, 1 Gullport Law Reports", "[2004] 2 WLR"
    private static bool Reported(Reading r, Draft d)
    {
        var year = r[d.First - 1 < r.Lo ? r.Lo : d.First - 1].Kind == Text.TokenKind.Mark ? d.First - 2 : d.First - 1;
        if (!r.IsNumber(year) || Calendar.Year(r, year) == 0)
        {
            return false;
        }
        for (var i = d.End; i < d.End + 5 && r.IsCapital(i); i++)
        {
            if (r.Is(i, "reports") || r.Letters(i) is "WLR" or "AC" or "QB" or "KB" or "ER" or "Ch" or "AER" or "FLR" or "Rep" or "Reps" or "LR")
            {
                return true;
            }
        }
        return false;
    }

    // "number 10" and "line 5" are references, "a number 45 times larger" is not; capitals and short words need no more.
    private static bool Fits(Reading r, int before, Draft d)
    {
        if ((r.At(before) is "no" or "nos") && r.IsMark(before + 1, '.') && (r.IsCapital(before) || !(r.TagOf(d.End) == Tag.Nominal && Tagger.IsPlural(r, d.End))))
        {
            return true;
        }
        if ((r.At(before) is "question" or "questions" or "uin") && !d.Grouped && d.Value >= 100)
        {
            return true;
        }
        // "the number 12 bus"
        if (r.Is(before, "number") && r.Is(before - 1, "the") && NounPhrases.End(r, d.End) is var bus && bus > d.End && bus <= d.End + 2 && !Tagger.IsPlural(r, bus - 1) && !r.Has(d.End, WordClass.TimeUnit | WordClass.Measure | WordClass.Adjective))
        {
            return true;
        }
        if ((r.At(before) is "no" or "nos" or "number" or "numbers" or "question" or "questions" or "line" or "lines" or "case" or "issue" or "reference" or "version" or "note" or "notes" or "com" or "motion"))
        {
            return (r.TagOf(d.End) != Tag.Nominal || !r.IsSpaced(d.End)) && r.TagOf(before - 1) != Tag.Determiner && r.TagOf(before - 1) != Tag.Relative && !r.IsMark(d.End, '%') && !r.Is(d.End, "per");
        }
        return r.TagOf(before - 1) != Tag.Determiner || !Tagger.IsPlural(r, before) || NounPhrases.End(r, d.End) is var end && (end == d.End || !Tagger.IsPlural(r, end - 1));
    }

    // "specialism(1)", "(901838)"
    public static bool Bracketed(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Form != NumeralForm.Digits || d.End != d.First + 1 || !(r.IsMark(d.First - 1, '(') || r.IsMark(d.First - 1, '[')) || !(r.IsMark(d.End, ')') || r.IsMark(d.End, ']')))
        {
            return false;
        }
        return !d.Grouped && (d.Value >= 100_000 || (d.Value < 100 && (!r.IsSpaced(d.First - 1) || d.Value < 10)) || r.IsMark(d.First - 1, '['));
    }

    // "FOI2023/23127", "2025/0142", "A/RES/64": digits glued to letters and strokes
    public static bool Code(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Form != NumeralForm.Digits)
        {
            return false;
        }
        var before = r.IsMark(d.First - 1, '/') && !r.IsSpaced(d.First) && !r.IsSpaced(d.First - 1) && r.IsWord(d.First - 2) && HasDigit(r, d.First - 2);
        var zero = d.End == d.First + 1 && r[d.First].First == '0' && r[d.First].End - r[d.First].Start > 1 && decimal.Truncate(d.Value) == d.Value && !r.Letters(d.First).Contains('.') && d.Value > 0;
        var glued = r.IsWord(d.End) && !r.IsSpaced(d.End) && d.End == d.First + 1 && (HasDigit(r, d.End) || IsLetter(r, d.End));
        before |= r.IsMark(d.First - 1, '/') && !r.IsSpaced(d.First) && !r.IsSpaced(d.First - 1) && (s.At > 0 && s.Drafts[s.At - 1] is { Rejected: true, Reason: Claims.RejectReason.Reference or Claims.RejectReason.Name } last && last.End == d.First - 1
            || r.IsCapital(d.First - 2) && r[d.First - 2].End - r[d.First - 2].Start > 1 && !r.Letters(d.First - 2).ContainsAnyInRange('a', 'z'));
        before |= r.IsMark(d.First - 1, '/') && !r.IsSpaced(d.First) && !r.IsSpaced(d.First - 1) && r.IsNumber(d.First - 2) && d.Value > 99 && d.End == d.First + 1;
        var slashes = r.IsMark(d.End, '/') && !r.IsSpaced(d.End) && r.IsNumber(d.End + 1) && !r.IsSpaced(d.End + 1) && d.Value > 999;
        return before || zero || glued || slashes || Chained(r, d.First);
    }

    // "2029 Stierlin Court", "10 Downing Street", "020 7219 3000"
    public static bool Address(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (IsHelpline(s))
        {
            return true;
        }
        if (d.Form is not (NumeralForm.Digits or NumeralForm.Words) || d.Grouped || d.Form == NumeralForm.Words && !r.IsCapital(d.First))
        {
            return false;
        }
        for (var i = d.End; i < d.End + 4 && (r.IsCapital(i) || (i > d.End && r.Has(i, WordClass.Street))); i++)
        {
            if (i > d.End && r.Has(i, WordClass.Street))
            {
                return true;
            }
        }
        if (d.Form == NumeralForm.Words)
        {
            return false;
        }
        if (s.At > 0 && s.Drafts[s.At - 1] is { Rejected: true, Reason: Claims.RejectReason.Reference or Claims.RejectReason.Address } last && last.End == d.First && r[last.First].First == '0' | last.Reason == Claims.RejectReason.Address && r[d.First].End - r[d.First].Start > 2)
        {
            return true;
        }
        var state = d.First - 1;
        if (r.IsCapital(state) && r[state].End - r[state].Start == 2 && r[d.First].End - r[d.First].Start == 5 && r.Letters(state)[1] is >= 'A' and <= 'Z')
        {
            return true;
        }
        // "in 102 Petty Lane House": two capitals and no plural after it
        if ((r.At(d.First - 1) is "in" or "at" or "of") && r.IsCapital(d.End) && r.IsCapital(d.End + 1) && r.TagOf(d.End) == Tag.Nominal && r[d.End].Word.Classes == WordClass.None && NounPhrases.End(r, d.End) is var end && !Tagger.IsPlural(r, end - 1) && r.IsCapital(end - 1))
        {
            return true;
        }
        return (r.At(d.First - 1) is "tel" or "telephone" or "fax" or "phone" or "ext" or "extension" or "helpline");
    }

    // "dial 999", "NHS 111", "a 101 call"
    private static bool IsHelpline(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Form != NumeralForm.Digits || d.Value is not (999 or 111 or 101 or 112 or 119))
        {
            return false;
        }
        return r.At(d.First - 1) is "dial" or "dialled" or "dialling" or "call" or "called" or "calling" or "ring" or "rang" or "ringing" or "phone" or "phoned" or "nhs"
            || r.At(d.End) is "call" or "calls" or "caller" or "callers" or "line" or "service" or "services" or "number" or "operator" or "operators" or "handler" or "handlers" or "helpline" or "response" or "system" && r.TagOf(d.First - 1) is Tag.Determiner or Tag.Nominal or Tag.Preposition
            || s.At > 0 && s.Drafts[s.At - 1] is { Rejected: true, Reason: Claims.RejectReason.Address } last && r.At(last.End) is "or" or "and" && last.End + 1 == d.First;
    }

    // "8475-99-551-4929": three and more numbers glued by hyphens or strokes
    private static bool Chained(Reading r, int i)
    {
        var first = i;
        var end = i + 1;
        while (i - first < 8 && Links(r, first - 1) && r.IsNumber(first - 2))
        {
            first -= 2;
        }
        while (end - i < 8 && Links(r, end) && r.IsNumber(end + 1))
        {
            end += 2;
        }
        return end - first >= 5 && !r.Letters(i).Contains(',');
    }

    private static bool Links(Reading r, int i) => (r.IsHyphen(i) || r.IsMark(i, '/')) && !r.IsSpaced(i) && !r.IsSpaced(i + 1);

    // "83E", "5.6d": a letter that is neither a unit nor a scale
    private static bool IsLetter(Reading r, int i) =>
        !(r.Letters(i) is "g" or "l" && r.IsMark(i + 1, '/')) && r[i].End - r[i].Start < 3 && !r.Has(i, WordClass.Measure | WordClass.Currency | WordClass.TimeUnit | WordClass.Scale | WordClass.Number) && !(r.At(i) is "m" or "s" or "st" or "nd" or "rd" or "th" or "pc" or "am" or "pm") && (r[i].End - r[i].Start == 2 || r[i].First is not ('k' or 'b' or 'm' or 't' or 'x'));

    private static bool HasDigit(Reading r, int i) => r.Letters(i).IndexOfAnyInRange('0', '9') >= 0;
}
