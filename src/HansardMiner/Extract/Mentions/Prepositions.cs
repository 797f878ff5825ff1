using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>Joins a time expression with the preposition before it, which may open it at one end: "since 2003", "by 2030", "since its launch in 2013".</summary>
internal static class Prepositions
{
    private const int Reach = 9;

    /// <summary>The expression with its preposition.</summary>
    public static TimeMention Extend(Reading r, TimeMention m, DateOnly? said)
    {
        if (m.Form == TimeForm.Now)
        {
            return ExtendNow(r, m, said);
        }
        if (m.Form is TimeForm.SoFar or TimeForm.Each || (r.At(m.First) is "between" or "from"))
        {
            return m;
        }
        var at = m.First - 1;
        while ((r.At(at) is "the" or "year" or "years" or "financial" or "calendar" or "academic" or "period" or "a" or "just" or "first" or "tax") || r.Has(at, WordClass.Weekday) && m.Form == TimeForm.Day)
        {
            at--;
        }
        return Governed(r, m, at, said) ?? Joined(r, m, at, said);
    }

    // "until now", "up to now": all up to the day of speech; "as of now": on it
    private static TimeMention ExtendNow(Reading r, TimeMention m, DateOnly? said)
    {
        var at = m.First - 1;
        return r.At(at) is "until" or "till" ? new TimeMention(r.Is(at - 1, "up") ? at - 1 : at, m.End, null, said, TimeForm.SoFar)
            : r.Is(at, "to") && r.Is(at - 1, "up") ? new TimeMention(at - 1, m.End, null, said, TimeForm.SoFar)
            : r.Is(at, "of") && r.Is(at - 1, "as") ? m with { First = at - 1 } : m;
    }

    private static TimeMention Joined(Reading r, TimeMention m, int at, DateOnly? said)
    {
        var word = r.In(at) ? r[at].Word.Text : "";
        switch (word)
        {
            case "since" when m.Form != TimeForm.Same:
                return new TimeMention(at, m.End, m.From, said, TimeForm.Open);
            case "from" when m.Form != TimeForm.Same && (r.At(m.End) is "onwards" or "onward" or "on"):
                return new TimeMention(at, m.End + 1, m.From, null, TimeForm.Open);
            case "from" when m.Form == TimeForm.Span && m.From is { } begins && (said is not { } day || begins > day || Opens(r, at)):
                return new TimeMention(at, m.End, m.From, null, TimeForm.Open);
            case "from" when m.Form == TimeForm.Day && m.From == m.To:
                return new TimeMention(at, m.End, m.From, null, TimeForm.Open);
            case "by" or "until" or "till" when m.Form is TimeForm.Span or TimeForm.Day or TimeForm.Open:
                return new TimeMention(word != "by" && r.Is(at - 1, "up") ? at - 1 : at, m.End, null, m.To, TimeForm.Open);
            case "to" or "including" when UpTo(r, at) is var up && up < at:
                return new TimeMention(up, m.End, null, m.To, TimeForm.Open);
            case "to" when r.Is(at - 1, "prior"):
                return new TimeMention(at - 1, m.End, null, m.From?.AddDays(-1), TimeForm.Open);
            case "to" when r.Has(at - 1, WordClass.TimeUnit) && m.Form is TimeForm.Span or TimeForm.Day && !r.IsNumber(at - 2):
            case "to" when m.Form == TimeForm.Day && r.Is(m.First, "end"):
                return new TimeMention(at, m.End, null, m.To, TimeForm.Open);
            case "than" when r.Is(at - 1, "later") && r.Is(at - 2, "no"):
                return new TimeMention(at - 2, m.End, null, m.To, TimeForm.Open);
            case "before":
                return new TimeMention(at, m.End, null, m.From?.AddDays(-1), TimeForm.Open);
            case "after" or "following" when m.Form is TimeForm.Span or TimeForm.Day:
                return new TimeMention(at, m.End, m.To?.AddDays(1), null, TimeForm.Open);
            case "of" or "at" or "on" when r.Is(at - 1, "as"):
                // whether all up to it or on it, the figure's verb says
                return new TimeMention(at - 1, m.End, m.From, m.To, TimeForm.Open);
            case "in" or "on" or "at" or "during" or "for" or "over" or "within" or "throughout" or "of" or "across" or "around":
                return m with { First = word == "of" ? m.First : at };
            default:
                return m;
        }
    }

    // "rises to 10,000 a year from April 2015": it goes on; "the figures from 2010" are of 2010
    private static bool Opens(Reading r, int from) =>
        r.Is(from - 1, "effect") || r.Has(from - 1, WordClass.TimeUnit) || r.IsMark(from - 1, ',') || from == r.Lo;

    // "up to March", "up to and including March"
    private static int UpTo(Reading r, int at)
    {
        var to = r.Is(at, "including") && r.Is(at - 1, "and") ? at - 2 : at;
        return r.Is(to, "to") && r.Is(to - 1, "up") ? to - 1 : at;
    }

    // "since its publication in 2017", "since they were introduced in May 2013", "by the end of the Parliament in 2020": the event's time, opened by the word before the event
    private static TimeMention? Governed(Reading r, TimeMention m, int at, DateOnly? said)
    {
        var ago = m.Form == TimeForm.Away && m.From is not null && r.Is(m.End - 1, "ago");
        if (!ago && (!(r.At(at) is "in" or "on") || m.Form is not (TimeForm.Span or TimeForm.Day)) || r.Is(m.End, "when") || r.IsMark(m.End, ',') && r.Is(m.End + 1, "when"))
        {
            return null;
        }
        var verb = false;
        for (var i = ago ? at : at - 1; i > at - Reach && r.IsWord(i) && r.TagOf(i) is not (Tag.Number or Tag.Modal or Tag.Relative); i--)
        {
            switch (r.At(i))
            {
                case "since":
                    return new TimeMention(i, m.End, m.From, said, TimeForm.Open);
                case "by" or "until" when !verb && r.At(i + 1) is "the" or "its" or "their" && r.At(i + 2) is "end" or "start" or "beginning" or "close":
                    return new TimeMention(i, m.End, null, r.Is(i + 2, "start") || r.Is(i + 2, "beginning") ? m.From : m.To, TimeForm.Open);
                case "has" or "have" or "is" or "are" or "and" or "but":
                    return null;
                default:
                    verb |= r.TagOf(i) is Tag.Past or Tag.Auxiliary or Tag.Verb;
                    break;
            }
        }
        return null;
    }
}
