using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Numbers that look like figures and are none: idioms, ordinals, the speaker's own counting, tables.</summary>
internal static class Confusables
{
    private const int TableRun = 5;

    private const int LongestCell = 40;

    // The cut's dots and, at the most, one torn word behind the figure.
    private const int CutLength = 40;

    public static bool Unreadable(Scene s) => s.Draft.TooLong;

    // A figure with nothing or one torn word behind it before the cut ("is 260...", "is 260 tho...") may have lost its scale, its unit or its noun.
    public static bool CutShort(Scene s)
    {
        if (!s.IsClipped || s.PassageEnd - s.Reading[s.Draft.End - 1].End >= CutLength)
        {
            return false;
        }
        var words = 0;
        for (var i = s.Draft.End; i < s.Reading.Count; i++)
        {
            words += s.Reading.IsWord(i) || s.Reading.IsNumber(i) ? 1 : 0;
        }
        return words <= 1;
    }

    // five and more numbers with nothing but space between them
    public static bool Table(Scene s)
    {
        var r = s.Reading;
        var run = 1;
        for (var i = s.Draft.First - 1; run < TableRun && r.IsNumber(i); i--)
        {
            run++;
        }
        for (var i = s.Draft.End; run < TableRun && r.IsNumber(i); i++)
        {
            run++;
        }
        return s.Draft.Form == NumeralForm.Digits && (run >= TableRun || IsGlued(r, s.Draft.First));
    }

    // "2021-22£13,700£277": cells that run into one another without a space
    private static bool IsGlued(Reading r, int first)
    {
        var end = first + 1;
        while (first > r.Lo && !r.IsSpaced(first) && end - first < LongestCell)
        {
            first--;
        }
        while (end < r.Hi && !r.IsSpaced(end) && end - first < 2 * LongestCell)
        {
            end++;
        }
        for (var i = first; i + 2 < end; i++)
        {
            if (r.IsNumber(i) && Numerals.IsCurrencySign(r, i + 1) && r.IsNumber(i + 2))
            {
                return true;
            }
        }
        return false;
    }

    // "rounded to the nearest 100", "to the nearest £10,000", "rounded up to 5"
    public static bool Rounding(Scene s)
    {
        var r = s.Reading;
        var before = Numerals.IsCurrencySign(r, s.Draft.First - 1) ? s.Draft.First - 2 : s.Draft.First - 1;
        before -= r.At(before) is "whole" or "full" ? 1 : 0;
        return r.Is(before, "nearest") && r.At(before - 1) is "the" or "to" || (s.At > 0 && r.Is(before, "or") && s.Drafts[s.At - 1] is { Rejected: true, Rule: "what figures are rounded to" });
    }

    // "the highest number of deaths per 100,000": the base of a rate that is not given
    public static bool Base(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (!r.Is(d.First - 1, "per") || d.Value < 100 || Numerals.IsCurrencySign(r, d.First - 1))
        {
            return false;
        }
        for (var i = d.First - 2; i > d.First - 8 && r.In(i); i--)
        {
            if (r[i].Tag == Tag.Number || r.IsMark(i, '%'))
            {
                return false;
            }
        }
        return true;
    }

    public static bool Idiom(Scene s) => Even(s.Reading, s.Draft) || AndMore(s.Reading, s.Draft) || Phrases.Idioms.Covers(s.Reading, s.Draft.First, s.Draft.End) && !IsFew(s.Reading, s.Draft);

    // "fifty-fifty"
    private static bool Even(Reading r, Draft d) =>
        r.IsJoint(d.End) && r.Is(d.End + 1, r.At(d.First)) && r.Is(d.First, "fifty") || r.IsJoint(d.First - 1) && r.Is(d.First, "fifty") && r.Is(d.First - 2, "fifty");

    // "a day or two", "a word or two"
    private static bool AndMore(Reading r, Draft d) =>
        d.Form == NumeralForm.Words && d.Value is 2 or 3 && r.Is(d.First - 1, "or") && r.TagOf(d.First - 2) == Tag.Nominal && r.At(d.First - 3) is "a" or "an" or "one" && r.TagOf(d.End) != Tag.Nominal && !r.Is(d.End, "of");

    // "one or two people", "two or three years" are ranges, "one or two points" is a manner of speaking
    private static bool IsFew(Reading r, Draft d)
    {
        var noun = r.Is(d.End, "or") ? d.End + 2 : r.Is(d.First - 1, "or") ? d.End : -1;
        return r.Has(noun, WordClass.TimeUnit | WordClass.Measure | WordClass.Currency) || r.At(noun) is "people" or "children" or "men" or "women" or "per" or "percentage";
    }

    // "I agree 100%", "we are 100 per cent. behind it"
    public static bool Emphasis(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var end = r.IsMark(d.End, '%') ? d.End + 1 : r.Is(d.End, "per") ? d.End + 2 : r.Is(d.End, "percent") ? d.End + 1 : -1;
        if (end < 0 || d.Value != 100 && d.Value != 110 && d.Value != 1000)
        {
            return false;
        }
        end += r.IsMark(end, '.') && r.In(end + 1) ? 1 : 0;
        return r.At(d.First - 1) is "agree" or "agrees" or "agreed" or "support" or "supports" || r.At(end) is "right" or "behind" or "agree" or "agrees" or "certain" or "sure" or "clear" or "committed" or "correct" or "confident" or "absolute" or "true" or "supportive" or "convinced" or "determined" or "dedicated" or "honest" or "genuine" or "with";
    }

    // "won 3-1", "a 2-0 defeat", "drew 1-1"
    public static bool Score(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var hyphen = r.IsHyphen(d.End) ? d.End : r.IsHyphen(d.First - 1) ? d.First - 1 : -1;
        if (hyphen < 0 || d.Value >= 100 || !r.IsNumber(hyphen - 1) || !r.IsNumber(hyphen + 1) || r.IsSpaced(hyphen) || r.IsSpaced(hyphen + 1))
        {
            return false;
        }
        for (var i = hyphen - 2; i > hyphen - 6 && r.IsWord(i); i--)
        {
            if (r.At(i) is "won" or "lost" or "beat" or "beaten" or "beating" or "drew" or "drawn" or "lead" or "led" or "leading" or "trailing" or "defeated" or "win" or "winning")
            {
                return r.TagOf(hyphen + 2) is Tag.Mark or Tag.None or Tag.Preposition or Tag.Conjunction or Tag.Adverb;
            }
        }
        return r.At(hyphen + 2) is "win" or "victory" or "defeat" or "draw" or "loss" or "lead" or "away" or "home";
    }

    // "21st century", "the 136th busiest"
    public static bool Ordinal(Scene s) =>
        (s.Draft.Form == NumeralForm.Words && s.Reading.IsJoint(s.Draft.End) && s.Reading.Has(s.Draft.End + 1, WordClass.Ordinal)) ||
        s.Reading.IsWord(s.Draft.End) && (s.Reading.At(s.Draft.End) is "st" or "nd" or "rd" or "th") && s.Draft.Form == NumeralForm.Digits;

    // "the two", "these three": no noun follows, the things were named before
    public static bool Anaphor(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        // "the big six" of an industry
        if (d.Form == NumeralForm.Words && r.Is(d.First - 1, "big") && r.Is(d.First - 2, "the") && r.TagOf(d.End) != Tag.Nominal)
        {
            return true;
        }
        return d.Form == NumeralForm.Words && d.Scale == 1 && d.Value < 21 && d.End == d.First + 1
            && (r.At(d.First - 1) is "the" or "these" or "those" or "all" or "other") && NounPhrases.End(r, d.End) == d.End && !(r.TagOf(d.End) == Tag.Adverb && NounPhrases.End(r, d.End + 1) > d.End + 1) && !r.Is(d.End, "of") && !r.IsHyphen(d.End)
            && r.TagOf(d.End) != Tag.Number && !r.Is(d.End, "most") && !r.Is(d.End, "or") && !r.Is(d.End, "to");
    }
}
