namespace HansardMiner.Extract.Mentions;

/// <summary>Reads ratios: "one in four", "1 in every 20", "nine out of ten", "two to one".</summary>
internal static class Ratios
{
    /// <summary>Reads a ratio that begins at an item.</summary>
    public static int Read(Reading r, int i, Drafts drafts)
    {
        if (!r.IsNumber(i) && !r.Has(i, WordClass.Number))
        {
            return i;
        }
        var middle = Numerals.Parse(r, i, out var part);
        if (middle == i || part < 0)
        {
            return i;
        }
        var joint = r.IsHyphen(middle) && !r.IsSpaced(middle) ? 1 : 0;
        var at = middle + joint;
        if (r.Is(i, "one") && joint == 0 && ReadNounIn(r, i, drafts) is var past && past > i)
        {
            return past;
        }
        var outOf = r.Is(at, "out") && r.Is(at + 1, "of");
        var isIn = r.Is(at, "in");
        if (!outOf && !isIn)
        {
            return ReadOdds(r, i, middle, part, drafts);
        }
        at += outOf ? 2 : 1;
        at += (r.At(at) is "every" or "the") ? 1 : 0;
        at += r.IsHyphen(at) && joint == 1 ? 1 : 0;
        var end = Numerals.Parse(r, at, out var whole);
        if (outOf && whole == part && whole > 0 && !Tagger.IsPlural(r, end))
        {
            drafts.Add(i, end, 1, NumeralForm.Ratio).Reject(Claims.RejectReason.Rhetorical, "full marks");
            return end;
        }
        if (end == at || whole <= part || part <= 0 || (isIn && LooksLikeYear(r, at, whole)) || (isIn && r.Has(end, WordClass.TimeUnit | WordClass.Month)) || (isIn && part >= 100))
        {
            return i;
        }
        drafts.Add(i, end, decimal.Round(part / whole, 6), NumeralForm.Ratio);
        return end;
    }

    // "by two to one", "a ratio of 3:1"
    private static int ReadOdds(Reading r, int i, int middle, decimal part, Drafts drafts)
    {
        // "a benefit-cost ratio of £1.26:£1.00"
        if (Before(r, i, "ratio") && ReadNouns(r, i, middle, part, drafts) is var past && past > i)
        {
            return past;
        }
        var sign = Numerals.IsCurrencySign(r, i - 1) ? 1 : 0;
        var colon = r.IsMark(middle, ':') && (Before(r, i - sign, "ratio") || Splits(r, i, middle, part)) && (r.IsNumber(middle + 1) || sign == 1 && Numerals.IsCurrencySign(r, middle + 1) && r.IsNumber(middle + 2));
        middle += colon && !r.IsNumber(middle + 1) ? 1 : 0;
        if (!colon && !(r.Is(middle, "to") && (r.Is(middle + 1, "one") || (r.IsNumber(middle + 1) && (Before(r, i, "ratio") || Before(r, i, "odds") || r.Is(i - 1, "by"))))))
        {
            return i;
        }
        var end = Numerals.Parse(r, middle + 1, out var whole);
        if (end == middle + 1 || whole <= 0 || part >= 1000)
        {
            return i;
        }
        drafts.Add(i, end, decimal.Round(part / whole, 6), NumeralForm.Ratio);
        return end;
    }

    // "a 60:40 split": the two parts make a hundred
    private static bool Splits(Reading r, int i, int middle, decimal part) =>
        r.IsNumber(i) && r.IsNumber(middle + 1) && !r.IsSpaced(middle) && !r.IsSpaced(middle + 1) && part > 0 && part + Numerals.ValueOf(r.Letters(middle + 1)) == 100;

    // "one child in four", not "one school in four parishes"
    private static int ReadNounIn(Reading r, int i, Drafts drafts)
    {
        var at = NounPhrases.End(r, i + 1);
        if (at == i + 1 || at > i + 4 || !r.Is(at, "in") || Tagger.IsPlural(r, at - 1))
        {
            return i;
        }
        at += r.At(at + 1) is "every" ? 2 : 1;
        var end = Numerals.Parse(r, at, out var whole);
        if (end == at || whole is < 2 or > 1000 || LooksLikeYear(r, at, whole) || r.TagOf(end) is not (Tag.Mark or Tag.None or Tag.Auxiliary or Tag.Modal or Tag.Past or Tag.Verb) || r.IsMark(end, '%') || r.IsHyphen(end) || r.IsMark(end, '/'))
        {
            return i;
        }
        drafts.Add(i, end, decimal.Round(1 / whole, 6), NumeralForm.Ratio);
        return end;
    }

    // "a ratio of two swans to one heron"
    private static int ReadNouns(Reading r, int i, int middle, decimal part, Drafts drafts)
    {
        var to = NounPhrases.End(r, middle);
        if (to == middle || !r.Is(to, "to") || Numerals.Parse(r, to + 1, out var whole) is var end && (end == to + 1 || whole <= 0))
        {
            return i;
        }
        var noun = NounPhrases.End(r, end);
        var draft = drafts.Add(i, end, decimal.Round(part / whole, 6), NumeralForm.Ratio);
        draft.SpanEnd = noun > end ? noun : end;
        return end;
    }

    private static bool Before(Reading r, int i, string word) => r.Is(i - 1, word) || r.Is(i - 2, word) || r.Is(i - 3, word);

    private static bool LooksLikeYear(Reading r, int i, decimal value) => r.IsNumber(i) && value is >= 1900 and <= 2100 && r[i].End - r[i].Start == 4;
}
