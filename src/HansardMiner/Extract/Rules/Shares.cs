using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Percentages, percentage points, fractions, ratios and multiples.</summary>
internal static class Shares
{
    public static bool Points(Scene s) => s.Draft.Unit == "pp" && Settle(s, ClaimKind.Points);

    // "15.1%", "20 per cent. of its waters", "a 4.5% increase"
    public static bool Percentage(Scene s)
    {
        if (s.Draft.Unit != "%" || !Settle(s, ClaimKind.Percent))
        {
            return false;
        }
        Widen(s);
        return true;
    }

    // "one in four victims", "nine out of 10"
    public static bool OneIn(Scene s)
    {
        if (s.Draft.Form != NumeralForm.Ratio || !Settle(s, ClaimKind.Ratio))
        {
            return false;
        }
        var end = s.Reading.TagOf(s.Draft.End) == Tag.Gerund && s.Reading.TagOf(s.Draft.End + 1) != Tag.Nominal ? s.Draft.End : NounPhrases.End(s.Reading, s.Draft.End);
        s.Draft.SpanEnd = end > s.Draft.SpanEnd ? end : s.Draft.SpanEnd;
        return true;
    }

    // "half of all victims", "a third of the population", "two thirds"
    public static bool Fraction(Scene s)
    {
        if (s.Draft.Form != NumeralForm.Fraction || !Settle(s, ClaimKind.Ratio))
        {
            return false;
        }
        Widen(s);
        return true;
    }

    // "doubled", "three times as many people"
    public static bool Multiple(Scene s) => s.Draft.Form == NumeralForm.Multiplier && Settle(s, ClaimKind.Multiplier);

    private static bool Settle(Scene s, ClaimKind kind)
    {
        s.Draft.Kind = kind;
        return true;
    }

    // The span takes in the change ("a 15.1% rise") or a short whole ("76% of women").
    private static void Widen(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (r.Has(d.SpanEnd, WordClass.Rise | WordClass.Fall) && (r.Has(d.SpanEnd, WordClass.Noun) || (r.At(d.SpanEnd) is "higher" or "lower" or "up" or "down")))
        {
            d.SpanEnd++;
        }
        else if (r.Is(d.SpanEnd, "of"))
        {
            var noun = NounPhrases.SkipDeterminers(r, d.SpanEnd + 1);
            var end = NounPhrases.End(r, noun);
            d.SpanEnd = end > noun && end - noun <= 4 ? end : d.SpanEnd;
        }
    }
}
