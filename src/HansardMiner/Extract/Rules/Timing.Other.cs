using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Times that are not the time of the figure: of a paper, an announcement, a law, what is compared with.</summary>
internal static partial class Timing
{
    // "published in May 2013", "On 28 September the Government announced", "in the 2011 census"
    private static bool IsOtherEvent(Scene s, TimeMention time)
    {
        var r = s.Reading;
        if (time.Form == TimeForm.Now && ((r.At(time.First - 1) is "i" or "me" or "us") || (r.TagOf(time.First - 1) == Tag.Modal && (r.At(time.First - 2) is "i" or "we")) || r.At(time.End) is "turn" or "move" or "want" or "wish"))
        {
            return true;
        }
        if (IsOfPaper(r, time) || time.Form == TimeForm.Now && r.TagOf(time.First - 1) == Tag.Modal)
        {
            return true;
        }
        if (time.Form != TimeForm.SoFar && r.TagOf(time.First - 1) is Tag.Past && (r.At(time.First - 1) is "published" or "launched" or "announced" or "introduced" or "created" or "passed" or "commissioned" or "established" or "released" or "issued" or "signed" or "built" or "set" or "enacted" or "agreed"))
        {
            return true;
        }
        // "Price Review 2024", "the Autumn Statement 2022": the year of a name
        if (time.End - time.First == 1 && r.IsNumber(time.First) && r.IsCapital(time.First - 1) && r.TagOf(time.First - 1) == Tag.Nominal && time.First - 1 > r.Lo && !r.Has(time.First - 1, WordClass.Month | WordClass.Season | WordClass.Weekday))
        {
            return true;
        }
        // "the scheme, ending as planned in March": when something else ends
        if (Ends(r, time.First))
        {
            return true;
        }
        if (IsBase(r, time) || IsAnnouncement(r, time))
        {
            return true;
        }
        if ((r.At(time.First - 1) is "than" or "with") || r.At(time.First - 2) is "than" or "compared" && !(time.First - 2 >= s.Draft.SpanFirst && time.First - 2 < s.Draft.SpanEnd) || time.Form is TimeForm.Day or TimeForm.Now && Told(r, time.First))
        {
            return true;
        }
        if (time.Form is TimeForm.Day or TimeForm.Span or TimeForm.Now && time.First <= r.Lo + 2)
        {
            for (var i = time.End; i < time.End + 16 && i < s.Draft.SpanFirst; i++)
            {
                if ((r.At(i) is "announced" or "published" or "launched" or "wrote" or "said" or "told" or "reported" or "introduced" or "unveiled" or "announce" or "announcing" or "publishing" or "launching" or "publish" or "publishes" or "laying" or "setting"))
                {
                    return true;
                }
            }
        }
        if (r.TagOf(time.End) == Tag.Nominal && Calendar.Year(r, time.End - 1) > 0 && r.TagOf(time.End - 2) == Tag.Determiner)
        {
            return true;
        }
        return time.First > r.Lo && r.TagOf(time.End) == Tag.Nominal && time.Form == TimeForm.Span && time.End - time.First == 1;
    }

    // "the answer of 13 February", "a letter dated 3 May", "the statement on 2 June": the day of a paper
    private static bool IsOfPaper(Reading r, TimeMention time)
    {
        if (time.Form != TimeForm.Day)
        {
            return false;
        }
        var at = r.Is(time.First, "on") || r.Is(time.First, "of") ? time.First - 1 : time.First - 2;
        return r.At(time.First - 1) is "dated" || r.IsMark(time.End, ',') && r.Is(time.End + 1, "official") || (r.At(at + 1) is "of" or "on") && (r.Has(at, WordClass.SourceNoun) || r.Has(at - 1, WordClass.ReferenceNoun) || r.At(at) is "statement" or "reply" or "response" or "speech" or "debate" or "release" or "announcement" or "minute" or "motion" or "resolution" or "notice" or "question");
    }

    private static bool Ends(Reading r, int i)
    {
        for (var j = i - 1; j > i - 4; j--)
        {
            if (r.At(j) is "ending" or "starting" or "beginning" or "closing" or "commencing" or "expiring" or "running" && r.TagOf(j) == Tag.Gerund)
            {
                return true;
            }
        }
        return false;
    }

    // "on 1990 levels", "below its 2006 level": what a target is measured against
    private static bool IsBase(Reading r, TimeMention time) => time.Form == TimeForm.Span && r.At(time.End) is "level" or "levels" or "baseline" or "baselines" or "prices" or "terms";

    // "the Department said in May 2013 that 40 kites …": the day of the saying is not the time of the figure
    private static bool IsAnnouncement(Reading r, TimeMention time) => r.Is(time.End, "that") && r.Has(time.First - 1, WordClass.Saying);

    // "as the Secretary of State announced yesterday"
    private static bool Told(Reading r, int i)
    {
        for (var j = i - 1; j > i - 6; j--)
        {
            if ((r.At(j) is "announced" or "said" or "told" or "heard" or "published" or "stated" or "explained" or "reported" or "mentioned" or "debated" or "raised"))
            {
                return true;
            }
        }
        return false;
    }

    private static bool YearsBefore(Scene s, int end)
    {
        foreach (var time in s.Times)
        {
            if (time.End <= end && time is { From: { } from, To: { } to } && to.Year > from.Year)
            {
                return true;
            }
        }
        return false;
    }
}
