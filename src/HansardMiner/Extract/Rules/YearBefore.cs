using System;
using HansardMiner.Extract.Mentions;
using HansardMiner.Figures;

namespace HansardMiner.Extract.Rules;

/// <summary>
/// Reads the year that is counted from another year of the sentence: "2,860 in 2012, against 3,080 the year before". It is the year before that one,
/// never that year itself and never the year before the speech; where the sentence names no whole year, its days are not known.
/// </summary>
internal static class YearBefore
{
    private const int Reach = 3;

    /// <summary>The period, when such words follow the figure at hand; null otherwise.</summary>
    public static Period? Find(Scene s)
    {
        var r = s.Reading;
        if (s.Draft.Change is not null)
        {
            // "a rise of 12 per cent. on the year before": the rise is that of the later year
            return null;
        }
        for (var i = s.Draft.SpanEnd; i <= s.Draft.SpanEnd + Reach; i++)
        {
            if (End(r, i) is { } end)
            {
                if (r.At(i - 1) is "on" or "than" or "with" or "from" or "to")
                {
                    return null;
                }
                var step = r.At(i + 1) is "following" or "next" || r.Is(i + 2, "after") ? 1 : -1;
                var (from, to) = Base(s) is { } year ? (year.From!.Value.AddYears(step), year.To!.Value.AddDays(1).AddYears(step).AddDays(-1)) : ((DateOnly?)null, (DateOnly?)null);
                return new Period(r.Words(i, end), from, to);
            }
            if (i < s.Draft.SpanEnd + Reach && (r.TagOf(i) is Tag.Past or Tag.Relative or Tag.Number || r.IsNumber(i) || r.IsMark(i, ';')))
            {
                return null;
            }
        }
        return null;
    }

    // "the year before", "a year earlier", "the previous year", "the following year"; "the year before last" is counted from the speech
    private static int? End(Reading r, int i)
    {
        if (r.At(i) is "the" or "a" && r.Is(i + 1, "year") && r.At(i + 2) is "before" or "earlier" or "previously" or "after")
        {
            return r.TagOf(i + 3) is Tag.Nominal or Tag.Determiner or Tag.Number || r.At(i + 3) is "last" or "that" || r.IsNumber(i + 3) ? null : i + 3;
        }
        return r.Is(i, "the") && r.At(i + 1) is "previous" or "preceding" or "following" && r.Is(i + 2, "year") && !r.IsHyphen(i + 3) ? i + 3 : null;
    }

    // the last whole year, calendar or financial, that the sentence names before the figure
    private static TimeMention? Base(Scene s)
    {
        TimeMention? found = null;
        foreach (var time in s.Times)
        {
            if (time.End <= s.Draft.SpanFirst && time.Form == TimeForm.Span && time is { From: { } from, To: { } to } && from.AddYears(1).AddDays(-1) == to)
            {
                found = time;
            }
        }
        return found;
    }
}
