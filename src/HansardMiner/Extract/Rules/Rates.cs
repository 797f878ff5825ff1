using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>So many of something for so many of something else.</summary>
internal static class Rates
{
    // "5.3 deaths per 100,000 people", "12 per 1,000 live births"
    public static bool PerSoMany(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Currency is not null || d.Unit is not null)
        {
            return false;
        }
        if (Base(s) is { } known)
        {
            d.Kind = ClaimKind.Rate;
            d.Unit = known;
            return true;
        }
        if (s.At + 1 >= s.Drafts.Count)
        {
            return false;
        }
        var next = s.Drafts[s.At + 1];
        var per = next.First - 1;
        if (next.Settled || per - d.End > 5 || next.Value < 10 || !(r.Is(per, "per") || ((r.At(per) is "every" or "each") && (r.At(per - 1) is "for" or "in"))))
        {
            return false;
        }
        for (var i = d.End; i < per; i++)
        {
            if (r.TagOf(i) is Tag.Mark or Tag.Verb or Tag.Auxiliary)
            {
                return false;
            }
        }
        // "5.3 deaths per 100,000 people": the deaths are counted; "8 per 1,000 births": the births
        if (NounPhrases.End(r, d.End) is var end && end > d.End && end <= per)
        {
            (d.CountedFirst, d.CountedEnd) = (d.End, end);
        }
        d.Kind = ClaimKind.Rate;
        d.Unit = string.Concat("per ", r.Letters(next.First, next.End));
        next.Absorbed = true;
        d.SpanEnd = next.SpanEnd;
        s.LastBase = (d.Unit, s.Sentence);
        return true;
    }

    // "fell from 400 cases per 100,000 to 140", "they were at 58.5 and 56.4": a level beside a rate has its base
    private static string? Base(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var (unit, sentence) = s.LastBase;
        if (unit is null || s.Sentence - sentence > 1 || d.Form != NumeralForm.Digits || d.Scale > 1 || NounPhrases.End(r, d.End) > d.End && !r.Has(d.End, WordClass.Adverb) || r.Is(d.End, "per") || r.IsHyphen(d.End))
        {
            return null;
        }
        var before = r.At(d.SpanFirst - 1);
        var level = before is "to" or "at" or "from" || (before is "is" or "was" or "of" or "with" && decimal.Truncate(d.Value) != d.Value);
        var joined = before is "and" && s.At > 0 && s.Drafts[s.At - 1] is { Rejected: false, Kind: ClaimKind.Rate } last && last.Unit == unit && last.SpanEnd == d.SpanFirst - 1;
        return level && (sentence == s.Sentence || decimal.Truncate(d.Value) != d.Value) || joined ? unit : null;
    }
}
