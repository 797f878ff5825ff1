using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Figures that lie ahead because their time does, or because the verb behind them says so.</summary>
internal static partial class Moods
{
    private static ClaimStatus? Ahead(Scene s, int start, Governor governor)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Kind is ClaimKind.Age)
        {
            return r.TagOf(d.SpanEnd) == Tag.Modal && !(r.At(d.SpanEnd) is "may" or "can" or "will" or "shall") ? ClaimStatus.Hypothetical : null;
        }
        var verb = -1;
        if (governor.At < 0)
        {
            var from = SubjectFrom(s, start);
            verb = MainVerb(r, from < 0 ? d.SpanEnd : from);
            if (from < 0 && verb >= 0 && !HasGerund(r, start, d.SpanFirst))
            {
                return null;
            }
            if (verb >= 0 && AheadOf(r, verb) is { } said)
            {
                return said == ClaimStatus.Hypothetical && IsBackshift(s, verb, start) ? ClaimStatus.Plan : said;
            }
        }
        var settled = IsGiving(r, governor) || governor.Tense == Tense.Past && !HasDeadline(s) || governor.Tense == Tense.Allocated && !NamesTimeAhead(s, governor.At) || governor.Tense == Tense.None && verb >= 0 && IsPastAt(r, verb);
        return !settled && LiesAhead(s, governor) ? Can(r, d, start) ? ClaimStatus.Hypothetical : ClaimStatus.Plan : null;
    }

    // a time ahead in this sentence, not one that the sentence before left
    private static bool NamesTime(Scene s)
    {
        foreach (var time in s.Times)
        {
            if ((time.To ?? time.From) > s.Said && time.Form != TimeForm.Same)
            {
                return true;
            }
        }
        return false;
    }

    // "have given councils £3 million by 2030": the day by which it shall be so follows the figure
    private static bool HasDeadline(Scene s)
    {
        foreach (var time in s.Times)
        {
            if (time.To > s.Said && time.Form == TimeForm.Open && s.Reading.Is(time.First, "by") && time.First >= s.Draft.SpanEnd && time.First < s.Draft.SpanEnd + 10 && !Clauses.HasVerb(s.Reading, s.Draft.SpanEnd, time.First))
            {
                return true;
            }
        }
        return false;
    }

    // "we have allocated £2 million for 2027-28": the time is said of what was allotted, or opens the sentence
    private static bool NamesTimeAhead(Scene s, int verb)
    {
        foreach (var time in s.Times)
        {
            if (time.To > s.Said && (time.First > verb || time.First <= s.Reading.Lo + 1))
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasGerund(Reading r, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (r.TagOf(i) == Tag.Gerund && r.TagOf(i - 1) is Tag.Preposition)
            {
                return true;
            }
        }
        return false;
    }

    // "is providing £4 million for 2015-16", "are offering": the money is there, whenever it will be spent
    private static bool IsGiving(Reading r, Governor governor)
    {
        if (governor.Tense != Tense.Present)
        {
            return false;
        }
        var verb = r.TagOf(governor.At + 1) is Tag.Adverb or Tag.Pronoun ? governor.At + 2 : governor.At + 1;
        return r.At(verb) is "providing" or "investing" or "giving" or "spending" or "offering" or "funding" or "making";
    }

    private static bool IsPastAt(Reading r, int verb) => r.TagOf(verb) == Tag.Past || r.At(verb) is "was" or "were" or "had" || r.At(verb) is "has" or "have" && IsPerfect(r, verb);

    // "the scheme can support 40 jobs by 2050"
    private static bool Can(Reading r, Draft d, int start)
    {
        for (var i = d.SpanFirst - 1; i >= start && i > d.SpanFirst - 12; i--)
        {
            if (r.Is(i, "can"))
            {
                return true;
            }
        }
        return false;
    }

    private static bool LiesAhead(Scene s, Governor governor)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Period is { } period && (period.Words.StartsWith("as of", System.StringComparison.OrdinalIgnoreCase) || period.Words.StartsWith("as at", System.StringComparison.OrdinalIgnoreCase) || period.Words.StartsWith("since", System.StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }
        if (d.Period is not null && !NamesTime(s))
        {
            return false;
        }
        if (d.Period is { From: null, To: { } to } && s.Said is { } said && to > said || d.Period is { From: { } from, To: var end } && s.Said is { } day && (from > day || (from == day && end > day && governor.Tense != Tense.Present && !UnderWay(r, d.SpanFirst))))
        {
            return true;
        }
        return d.Period is null && d.Kind is not ClaimKind.Duration && LooksAhead(s);
    }

    // Where to look for the verb behind the figure: it opens the subject ("40 huts will …", "an extra 40 huts will …", "a total of 40 huts will …")
    // or the phrase before it ("For a further £1 million, we could …"); −1 when it merely stands inside ("homes with over 3 rooms will …").
    private static int SubjectFrom(Scene s, int start)
    {
        var r = s.Reading;
        var i = s.Draft.SpanFirst - 1;
        for (var steps = 0; i >= start && steps < 8; i--, steps++)
        {
            var tag = r.TagOf(i);
            if (tag == Tag.Preposition && !r.Is(i, "of"))
            {
                return Fronted(s, i);
            }
            if (tag is not (Tag.Determiner or Tag.Nominal or Tag.Adverb or Tag.Number) && !r.Is(i, "of") && !r.IsMark(i, '%'))
            {
                break;
            }
            if (r.Is(i, "of") && IsOwned(r, NounPhrases.Start(r, i) - 1))
            {
                return -1;
            }
        }
        return s.Draft.SpanEnd;
    }

    // the phrase opens the clause and ends with a comma before the subject
    private static int Fronted(Scene s, int preposition)
    {
        var r = s.Reading;
        for (var i = preposition - 1; i >= r.Lo && i > preposition - 3; i--)
        {
            if (r.TagOf(i) is not (Tag.Conjunction or Tag.Adverb or Tag.Mark))
            {
                return -1;
            }
        }
        for (var i = s.Draft.SpanEnd; i < s.Draft.SpanEnd + 8; i++)
        {
            if (r.IsMark(i, ','))
            {
                return i + 1;
            }
        }
        return -1;
    }
}
