using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>What a share is of.</summary>
internal static partial class Counting
{
    // "one in four victims"
    public static bool OneIn(Scene s, Sides at) =>
        s.Draft.Form == NumeralForm.Ratio && (ToOne(s) || TakePhrase(s, s.Reading.Is(PastOr(s, at), "of") ? PastOr(s, at) + 1 : PastOr(s, at)));

    // "two female herons to one male"
    private static bool ToOne(Scene s)
    {
        for (var to = s.Draft.First + 2; to < s.Draft.End; to++)
        {
            if (s.Reading.Is(to, "to") && s.Reading.TagOf(to - 1) == Tag.Nominal)
            {
                return Take(s.Draft, NounPhrases.Start(s.Reading, to), to);
            }
        }
        return false;
    }

    // "15% of women"
    public static bool ShareOf(Scene s, Sides at) =>
        s.Draft is { Change: null, Unit: "%" } && s.Reading.Is(PastOr(s, at), "of") && TakeWhole(s, PastOr(s, at) + 1);

    // "half the pupils"; "lost a third of its boats"
    public static bool FractionOf(Scene s, Sides at)
    {
        var r = s.Reading;
        var of = PastOr(s, at);
        return r.TagOf(of) == Tag.Determiner && s.Draft.Form == NumeralForm.Fraction && TakePhrase(s, of)
            || r.Is(of, "of") && r.At(at.Before) is "lost" or "lose" or "loses" or "losing" && TakeWhole(s, of + 1);
    }

    // "a third of the boats", with a change that is not the figure's
    public static bool WholeOf(Scene s, Sides at) => s.Reading.Is(PastOr(s, at), "of") && TakeWhole(s, PastOr(s, at) + 1);

    // "a 5% share", "the 10% staffing uplift"
    public static bool BareAfter(Scene s, Sides at) =>
        (s.Reading.TagOf(at.After) is Tag.Nominal || s.Reading.TagOf(at.After) == Tag.Gerund && s.Reading.TagOf(at.After + 1) == Tag.Nominal && s.Reading.TagOf(at.Before) == Tag.Determiner) && TakeBare(s, at.After);

    // "an interim target of 15%": of what was spoken of before
    public static bool Target(Scene s, Sides at)
    {
        var r = s.Reading;
        return r.Is(at.Before, "of") && (r.At(at.Before - 1) is "target" or "targets" or "rate" or "level" or "ambition" or "aim" or "goal" || IsEmptyHead(r, at.Before - 1))
            && s.LastSubject is not null && NounPhrases.StartWithOf(r, at.Before) >= at.Before - 3 && Take(s.Draft, s.LastSubject);
    }

    // "a majority of 60%"
    public static bool HeadOfShare(Scene s, Sides at) => s.Reading.Is(at.Before, "of") && Head(s, at.Before);

    // "VAT at 20%", "subject to duty at a rate of 5%"
    public static bool NounAt(Scene s, Sides at)
    {
        var r = s.Reading;
        var prep = at.Governor;
        // "with unemployment still high at 5%"
        var high = prep - 1;
        while (r.Is(prep, "at") && high > prep - 4 && (r.TagOf(high) == Tag.Adverb || r.Has(high, WordClass.Adjective) && !r.Has(high, WordClass.Noun)))
        {
            high--;
        }
        if (high < prep - 1)
        {
            return r.TagOf(high) == Tag.Nominal && Take(s.Draft, NounPhrases.StartWithOf(r, high + 1), high + 1);
        }
        return r.Is(prep, "at") && r.TagOf(prep - 1) == Tag.Nominal && !r.Has(prep - 1, WordClass.Place) && Clauses.TimeAt(s, prep - 1) == prep - 1 && Take(s.Draft, NounPhrases.StartWithOf(r, prep), prep);
    }

    // "areas with unemployment above 5%"
    public static bool NounBeforeBound(Scene s, Sides at)
    {
        var r = s.Reading;
        return s.Draft.SpanFirst < s.Draft.First && r.TagOf(at.Before) == Tag.Nominal && !r.Has(at.Before, WordClass.Adjective | WordClass.Place | WordClass.TimeUnit | WordClass.Body | WordClass.Person) && Clauses.TimeAt(s, at.Before) == at.Before && Take(s.Draft, NounPhrases.StartWithOf(r, at.Before + 1), at.Before + 1);
    }

    // "5% or less of the pupils": past the words that hedge the figure
    private static int PastOr(Scene s, Sides at)
    {
        var r = s.Reading;
        return at.Unit + (r.Is(at.Unit, "or") && r.At(at.Unit + 1) is "less" or "more" or "fewer" or "so" && r.Is(at.Unit + 2, "of") ? 2 : 0);
    }
}
