namespace HansardMiner.Extract.Mentions;

/// <summary>Reads fractions: "half", "a third of", "two-thirds", "three quarters".</summary>
internal static class Fractions
{
    /// <summary>Reads a fraction that begins at an item.</summary>
    public static int Read(Reading r, int i, Drafts drafts)
    {
        if (r.Is(i, "half"))
        {
            return ReadHalf(r, i, i, drafts);
        }
        // "a year and a half", "a page and a half"
        if ((r.At(i) is "a" or "an" or "one") && r.IsWord(i + 1) && r.TagOf(i + 1) == Tag.Nominal && !r.Has(i + 1, WordClass.Scale | WordClass.Fraction) && r.Is(i + 2, "and") && r.Is(i + 3, "a") && r.Is(i + 4, "half") && r.TagOf(i + 5) != Tag.Nominal)
        {
            var draft = drafts.Add(i, i + 5, 1.5m, NumeralForm.Words);
            draft.Unit = r.Has(i + 1, WordClass.TimeUnit | WordClass.Measure) ? r[i + 1].Word.Symbol : null;
            (draft.CountedFirst, draft.CountedEnd) = draft.Unit is null ? (i + 1, i + 2) : (-1, -1);
            return i + 5;
        }
        if ((r.At(i) is "a" or "an" or "one") && r.Has(i + 1, WordClass.Fraction) || (r.Is(i, "one") && r.IsJoint(i + 1) && r.Has(i + 2, WordClass.Fraction)))
        {
            var at = r.IsJoint(i + 1) ? i + 2 : i + 1;
            if (r.Is(at, "half") && r.Is(i - 1, "and") && r.TagOf(i - 2) == Tag.Nominal && !r.Is(at + 1, "of"))
            {
                return i;
            }
            if (r.Is(at, "half"))
            {
                return ReadHalf(r, at, i, drafts);
            }
            return Tagger.IsPlural(r, at) || !IsShare(r, at) ? i : Add(r, i, at + 1, 1, drafts);
        }
        // "3/4 of ponds", "a 2/3 majority"
        if (r.IsNumber(i) && r.IsMark(i + 1, '/') && !r.IsSpaced(i + 1) && r.IsNumber(i + 2) && !r.IsSpaced(i + 2) && r.At(i + 3) is "of" or "majority" or "share" or "rds" or "ths" && Numerals.ValueOf(r.Letters(i)) is > 0 and var over && Numerals.ValueOf(r.Letters(i + 2)) is > 1 and <= 20 and var under && over < under)
        {
            drafts.Add(i, i + 3, decimal.Round(over / under, 4), NumeralForm.Fraction);
            return i + 3;
        }
        if (r.Has(i, WordClass.Number) || r.IsNumber(i))
        {
            var end = Numerals.Parse(r, i, out var parts);
            var at = r.IsJoint(end) ? end + 1 : end;
            return end == i || parts is < 2 or > 99 || !r.Has(at, WordClass.Fraction) || !Tagger.IsPlural(r, at) || r.Is(at, "halves") ? i : Add(r, i, at + 1, parts, drafts);
        }
        return r.Is(i, "quarter") && r.Is(i + 1, "of") && (r.At(i + 2) is "a" or "the" or "all") && !r.Has(i - 1, WordClass.Ordinal) && !r.Is(i - 1, "final") && r.Has(i + 3, WordClass.Scale)
            ? Add(r, i, i + 1, 1, drafts) : i;
    }

    private static int Add(Reading r, int first, int end, decimal parts, Drafts drafts)
    {
        var unit = r[end - 1].Word.Value;
        var value = parts == 1 ? unit : decimal.Round(parts * decimal.Round(1m / decimal.Round(1m / unit, 0), 10), 4);
        if (r.Is(end, "of") && (r.At(end + 1) is "a" or "one") && r.Has(end + 2, WordClass.Scale))
        {
            var scale = r[end + 2].Word.Value;
            drafts.Add(first, end + 3, value * scale, NumeralForm.Words).Scale = scale;
            return end + 3;
        }
        if (OfPercent(r, end) is var percent and > 0)
        {
            drafts.Add(first, percent, value, NumeralForm.Words);
            return percent;
        }
        drafts.Add(first, end, value, NumeralForm.Fraction);
        return end;
    }

    /// <summary>Where "per cent" begins in "of one per cent.", "a percentage point" behind a part; −1 for nothing of the kind.</summary>
    public static int OfPercent(Reading r, int i)
    {
        i += r.Is(i, "of") ? 1 : 0;
        return r.At(i) is "a" or "one" && (r.Is(i + 1, "per") && r.At(i + 2) is "cent" or "ct" || r.Is(i + 1, "percent") || r.Is(i + 1, "percentage") && r.Is(i + 2, "point")) ? i + 1 : -1;
    }

    // "half of", "half the", "by half", "half a million"; not "first half", "half-term", "half an hour" (a duration)
    private static int ReadHalf(Reading r, int half, int first, Drafts drafts)
    {
        // "the past day and a half"
        if (first == half && r.Is(half - 1, "a") && r.Is(half - 2, "and") && r.TagOf(half - 3) == Tag.Nominal && !r.Is(half + 1, "of"))
        {
            return first;
        }
        if (OfPercent(r, half + 1) is var percent and > 0)
        {
            drafts.Add(first, percent, 0.5m, NumeralForm.Words);
            return percent;
        }
        if (r.IsHyphen(half + 1) || (r.IsHyphen(half - 1) && first == half) || r.Has(half - 1, WordClass.Ordinal | WordClass.Number | WordClass.Season) || (r.At(half - 1) is "other" or "better" or "latter" or "last" or "next" or "final" or "each") || r.At(half - 1) is "this" or "that" or "which" or "whichever" or "neither" or "both" && !(r.Is(half + 1, "of") || r.TagOf(half + 1) == Tag.Determiner))
        {
            return first;
        }
        if ((r.At(half + 1) is "a" or "an") && r.Has(half + 2, WordClass.Scale))
        {
            var end = NumberWords.Parse(r, half, out var value, out var scale);
            drafts.Add(first, end, value, NumeralForm.Words).Scale = scale;
            return end;
        }
        if (r.Is(half + 1, "a") && r.Is(half + 2, "century"))
        {
            var years = drafts.Add(first, half + 3, 50, NumeralForm.Words);
            years.Unit = "year";
            return half + 3;
        }
        if ((r.At(half + 1) is "a" or "an") && r.Has(half + 2, WordClass.TimeUnit | WordClass.Measure))
        {
            drafts.Add(first, half + 2, 0.5m, NumeralForm.Words);
            return half + 2;
        }
        if (r.Is(half - 1, "and") && !(r.TagOf(half + 1) == Tag.Determiner && !(r.TagOf(half - 2) == Tag.Number || r.Has(half - 2, WordClass.TimeUnit | WordClass.Measure))))
        {
            return first;
        }
        if (r.TagOf(half + 1) == Tag.Nominal && !r.Is(half + 1, "price") && !r.IsCapital(half + 1) && !Tagger.IsPlural(r, half + 1))
        {
            return first;
        }
        drafts.Add(first, half + 1, 0.5m, NumeralForm.Fraction);
        return half + 1;
    }

    private static bool IsShare(Reading r, int at) =>
        !(r.Is(at + 1, "or") && !r.Is(at + 2, "more")) && IsShareBefore(r, at);

    private static bool IsShareBefore(Reading r, int at) =>
        r.Is(at + 1, "of") || r.TagOf(at + 1) is Tag.Mark or Tag.None or Tag.Conjunction or Tag.Preposition or Tag.Auxiliary or Tag.Past or Tag.Modal
        || (r.At(at + 1) is "more" or "less" or "fewer" or "higher" or "lower");
}
