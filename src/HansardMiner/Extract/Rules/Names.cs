using System;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Numbers that are part of a name.</summary>
internal static class Names
{
    // "Channel 4", "Article 50", "tier 3", "year 7", "COVID-19", "Radio 4", "ICCM 5"
    public static bool Named(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Form is not (NumeralForm.Digits or NumeralForm.Words) || d.Scale > 1 || Numerals.IsCurrencySign(r, d.First - 1) || r.IsMark(d.End, '%') || r.Is(d.End, "per"))
        {
            return false;
        }
        var before = d.First - 1;
        // "Four Seasons": two capitals within a sentence
        if (d.Form == NumeralForm.Words && d.End == d.First + 1 && d.First > r.Lo && r.IsCapital(d.First) && r.IsCapital(d.End) && r[before].Kind == Text.TokenKind.Word && r.TagOf(d.End) == Tag.Nominal)
        {
            return true;
        }
        // "a 2:1 degree", "1:1 support"
        if (d.Form == NumeralForm.Digits && d.Value < 10 && IsGrade(r, r.IsMark(d.End, ':') ? d.End : r.IsMark(before, ':') ? before : -1))
        {
            return true;
        }
        // "the restaurant Fifteen"
        if (d.Form == NumeralForm.Words && d.End == d.First + 1 && r.IsCapital(d.First) && r.IsWord(before) && r.TagOf(before) == Tag.Nominal && r.TagOf(d.End) is Tag.Mark or Tag.None or Tag.Conjunction or Tag.Preposition or Tag.Auxiliary && !r.IsHyphen(d.End))
        {
            return true;
        }
        // "funding advice 2": small numbers of things are written in words
        if (d.Form == NumeralForm.Digits && d.End == d.First + 1 && d.Value is > 0 and < 10 && decimal.Truncate(d.Value) == d.Value && r.IsSpaced(d.First) && !r.IsCapital(before) && r.TagOf(before) == Tag.Nominal && r.Has(before, WordClass.Noun) && !r.Has(before, WordClass.TimeUnit | WordClass.Measure | WordClass.Currency | WordClass.Place | WordClass.Adjective | WordClass.Past | WordClass.Figures) && !Tagger.IsPlural(r, before) && r.TagOf(before - 1) is Tag.Nominal && (r.TagOf(d.End) is Tag.None or Tag.Conjunction or Tag.Auxiliary || r.IsMark(d.End, '.') || r.IsMark(d.End, ',')))
        {
            return true;
        }
        if (IsMotto(r, d))
        {
            return true;
        }
        // "3NOP": letters glued to the digits that are no unit
        if (d.Form == NumeralForm.Digits && r.IsWord(d.End) && !r.IsSpaced(d.End) && r[d.End].Word.Classes == WordClass.None && r[d.End].End - r[d.End].Start is 3 or 4 && !r.Letters(d.End).ContainsAnyExceptInRange('A', 'Z'))
        {
            return true;
        }
        // "12 Bell 142s": the second number is a model
        if (d.Form == NumeralForm.Digits && r.Is(d.End, "s") && !r.IsSpaced(d.End) && r.IsCapital(before) && !r.Has(before, WordClass.Month))
        {
            return true;
        }
        if (r.IsJoint(before) && r.Has(before - 1, WordClass.NameNoun))
        {
            return true;
        }
        if (r.IsHyphen(before) && !r.IsSpaced(before) && !r.IsSpaced(d.First))
        {
            // "COVID-19", "F-35", "Eurofighter-2"; not "mid-80", "under-18"
            return d.Form == NumeralForm.Digits && r.IsWord(before - 1) && (r.IsCapital(before - 1) || r.Is(before - 1, "covid")) && !r.Has(before - 1, WordClass.Preposition);
        }
        if (s.At > 0 && s.Drafts[s.At - 1] is { Rejected: true, Reason: Claims.RejectReason.Name } last && d.First == last.End + 1 && !(r.Is(last.First - 1, "years") && d.Value > 13) && ((r.At(last.End) is "and" or "or" or "to") || r.IsMark(last.End, ',')) && (r.TagOf(d.End) is not (Tag.Nominal or Tag.Past) || (NounPhrases.End(r, d.End) is var one && one > d.End && !Tagger.IsPlural(r, one - 1))))
        {
            return true;
        }
        // "the top 10 list", "(JSP) 375"
        if (r.Is(before, "top") && !(NounPhrases.End(r, d.End) is var listed && listed > d.End && Tagger.IsPlural(r, listed - 1)) || (r.IsMark(before, ')') && r.IsMark(before - 2, '(') && r.IsCapital(before - 1) && r[before - 1].End - r[before - 1].Start < 6 && !r.Letters(before - 1).ContainsAnyInRange('a', 'z') && (r.TagOf(d.End) is Tag.Mark or Tag.None || r.IsCapital(d.End))))
        {
            return true;
        }
        // "Years 7 and 8" of a school
        if (r.Is(before, "years") && r.IsCapital(before) && d.Form == NumeralForm.Digits && d.Value is > 0 and < 14)
        {
            return true;
        }
        if (r.Has(before, WordClass.NameNoun) && d.Form == NumeralForm.Digits && !(r.Has(d.End, WordClass.TimeUnit) && Tagger.IsPlural(r, d.End) && !r.IsCapital(before)) && Clauses.TimeAt(s, before) == before)
        {
            return !d.Grouped && (d.Value < 1000 || r.IsCapital(before)) && (!Tagger.IsPlural(r, before) || r.TagOf(d.End) != Tag.Nominal);
        }
        // "the Gullport four": those tried together
        if (d.Form == NumeralForm.Words && d.Value < 30 && r.IsCapital(before) && r.Is(before - 1, "the") && r.Has(before, WordClass.Place) | r[before].Word.Classes == WordClass.None && NounPhrases.End(r, d.End) == d.End && !r.IsHyphen(d.End) && !r.Is(d.End, "of") && !r.Is(d.End, "or"))
        {
            return true;
        }
        if (d.Form == NumeralForm.Words)
        {
            var several = r.At(d.End) is "and" or "to" && r.Has(d.End + 1, WordClass.Number);
            return r.Has(before, WordClass.NameNoun | WordClass.ReferenceNoun) && (!Tagger.IsPlural(r, before) || several) && Clauses.TimeAt(s, before) == before && r.TagOf(before - 1) is not (Tag.Determiner or Tag.Number) && r.TagOf(d.End) is not Tag.Nominal || r[d.First].Capital && d.First > r.Lo && r.IsCapital(before) && !r.IsCapital(d.End) && !r.IsMark(before, '.');
        }
        // "BAe 146"
        if (r.IsCapital(before) && r[before].Word.Classes == WordClass.None && r.Letters(before) is { Length: > 2 } model && model[1..].ContainsAnyInRange('A', 'Z') && model.ContainsAnyInRange('a', 'z') && !d.Grouped && r.IsSpaced(d.First) && r.TagOf(d.End) is Tag.Mark or Tag.None or Tag.Conjunction)
        {
            return true;
        }
        if (r.IsCapital(before) && r[before].End - r[before].Start > 1 && !r.Has(before, WordClass.Place) && !r.Letters(before).ContainsAnyInRange('a', 'z') && !d.Grouped && r.IsSpaced(d.First) && r.TagOf(d.End) is Tag.Mark or Tag.None or Tag.Auxiliary or Tag.Conjunction && !r.IsMark(d.End, '%') && !r.IsHyphen(d.End))
        {
            return true;
        }
        // "Gull 1 wind farm", "High Speed 2 line": one thing follows, not several
        if (r.IsCapital(before) && before > r.Lo && d.Value is > 0 and < 20 && !d.Grouped && r.IsSpaced(d.First) && !r.Has(before, WordClass.Month | WordClass.Place | WordClass.PlaceNoun | WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary | WordClass.Modal | WordClass.Person)
            && r.IsSpaced(d.End) && r.TagOf(d.End) == Tag.Nominal && !r.Has(d.End, WordClass.Measure | WordClass.TimeUnit | WordClass.Scale | WordClass.Currency) && NounPhrases.End(r, d.End) is var end && !Tagger.IsPlural(r, end - 1) && d.Value != 1 | r.IsCapital(d.End) | end > d.End + 1)
        {
            return true;
        }
        return r.IsCapital(before) && before > r.Lo && r.TagOf(before) == Tag.Nominal && !d.Grouped && d.Value < 100 && decimal.Truncate(d.Value) == d.Value
            && !r.Has(before, WordClass.Month | WordClass.Place | WordClass.PlaceNoun | WordClass.Determiner | WordClass.Preposition) && (r.TagOf(d.End) is Tag.Mark or Tag.None or Tag.Conjunction or Tag.Preposition or Tag.Auxiliary || (r.TagOf(d.End) is Tag.Gerund or Tag.Modal && r.IsCapital(before - 1) && d.Value < 20))
            && !r.IsMark(d.End, '%') && !r.IsHyphen(d.End) && r.IsSpaced(d.First);
    }

    // "the '30 by 30' campaign": nothing but numbers between quotation marks
    private static bool IsMotto(Reading r, Draft d)
    {
        var first = d.First;
        while (d.First - first < 4 && (r.IsNumber(first - 1) || r.At(first - 1) is "by" or "for" or "to" or "in"))
        {
            first--;
        }
        var end = d.End;
        while (end - d.End < 4 && (r.IsNumber(end) || r.At(end) is "by" or "for" or "to" or "in"))
        {
            end++;
        }
        return end - first > 2 && r.IsNumber(first) && IsQuote(r, first - 1) && IsQuote(r, end) && !r.IsSpaced(first) && !r.IsSpaced(end);
    }

    private static bool IsQuote(Reading r, int i) => r.IsMark(i, '\'') || r.IsMark(i, '‘') || r.IsMark(i, '’') || r.IsMark(i, '"') || r.IsMark(i, '“') || r.IsMark(i, '”');

    private static bool IsGrade(Reading r, int colon) =>
        colon > 0 && r.IsNumber(colon - 1) && r.IsNumber(colon + 1) && !r.IsSpaced(colon) && !r.IsSpaced(colon + 1) && r.At(colon + 2) is "degree" or "degrees" or "support" or "tuition" or "basis" or "care" or "hons" or "honours" or "meeting" or "meetings" or "session" or "sessions";

    // "216 Squadron", "3 Commando Brigade"
    private static bool Troops(Reading r, int i)
    {
        for (var j = i; j < i + 4 && r.IsCapital(j); j++)
        {
            if (r.At(j) is "squadron" or "commando" or "regiment" or "brigade" or "battalion" or "division" or "corps" or "platoon" or "wing" or "para" or "rifles")
            {
                return true;
            }
        }
        return false;
    }

    // "10-point plan", "10-Year Health Plan", "Four-nation approach"
    public static bool Pointed(Scene s)
    {
        var r = s.Reading;
        var year = r.IsJoint(s.Draft.End) ? s.Draft.End + 1 : s.Draft.End;
        if (r.IsCapital(year) && r.Has(year, WordClass.TimeUnit) && r.IsCapital(year + 1) && r.TagOf(year + 1) == Tag.Nominal || (r.IsCapital(s.Draft.End) && Troops(r, s.Draft.End)))
        {
            return s.Draft.Form is NumeralForm.Digits or NumeralForm.Words;
        }
        return r.IsJoint(s.Draft.End) && (r.At(s.Draft.End + 1) is "point" or "points" or "pronged" or "nation" or "nations" or "star" or "party" or "way" or "sided" or "tier" or "part" or "fold" or "line" or "seater" or "wheel" or "wheeled" or "poster" or "stage" or "step" or "phase" or "strand" or "pillar" or "class" or "series" or "track" or "speed") && s.Draft.Form is not NumeralForm.Multiplier
            && !(r.Is(s.Draft.End + 1, "point") && !r.TagOf(s.Draft.End + 2).Equals(Tag.Nominal))
            || r.IsJoint(s.Draft.End) && s.Draft.Form == NumeralForm.Words && r.Letters(s.Draft.End + 1) is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal);
    }
}
