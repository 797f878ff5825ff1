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
        if (d.Currency is not null || d.Unit is not null || s.At + 1 >= s.Drafts.Count)
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
        return true;
    }
}
