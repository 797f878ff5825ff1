using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Physical and technical measures.</summary>
internal static class Measures
{
    // "484 million litres", "six feet", "40,000 square miles of reef"
    public static bool WithUnit(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Unit is null)
        {
            return false;
        }
        d.Kind = ClaimKind.Measure;
        // the hour of "70 miles per hour" is no time of the figure
        if (d.UnitEnd > d.End + 1)
        {
            s.ForgetFrequencies(d.End, d.UnitEnd);
        }
        // "a 12-mile-long pier", "a 3 metre-high wall"
        if (r.IsJoint(d.SpanEnd) && r.At(d.SpanEnd + 1) is "long" or "wide" or "high" or "deep" or "tall" or "thick")
        {
            d.SpanEnd += 2;
        }
        if (r.Is(d.SpanEnd, "of") && d.Unit is not ("mile" or "km" or "yard" or "m"))
        {
            var noun = NounPhrases.SkipDeterminers(r, d.SpanEnd + 1);
            var end = NounPhrases.End(r, noun);
            d.SpanEnd = end > noun && end - noun <= 3 && noun == d.SpanEnd + 1 ? end : d.SpanEnd;
        }
        return true;
    }
}
