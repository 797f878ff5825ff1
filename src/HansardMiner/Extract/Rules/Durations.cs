using HansardMiner.Claims;
using HansardMiner.Figures;

namespace HansardMiner.Extract.Rules;

/// <summary>Lengths of time.</summary>
internal static class Durations
{
    // "12 months or more", "a 10-year pipeline", "within 28 days"
    public static bool Length(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Unit is not ("year" or "month" or "week" or "day" or "hour" or "minute" or "second" or "decade" or "century"))
        {
            return false;
        }
        d.Kind = ClaimKind.Duration;
        if (s.At > 0 && r.Is(d.SpanFirst, "over") && d.Bound == Bound.Over && s.Drafts[s.At - 1] is { Rejected: false, Currency: not null })
        {
            d.Bound = Bound.Exact;
            d.SpanFirst++;
        }
        if (r.Is(d.SpanFirst - 1, "every"))
        {
            d.SpanFirst--;
        }
        return true;
    }
}
