using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds to whom the speaker attributes a figure.</summary>
internal static partial class Sourcing
{
    private const int Reach = 70;
    private const int MostTries = 4;
    private const int LongestName = 18;

    /// <summary>Gives the draft at hand its source.</summary>
    public static void Find(Scene s)
    {
        s.MayNameSource ??= MayName(s.Reading);
        if (s.MayNameSource == false)
        {
            return;
        }
        if ((According(s) ?? Opening(s) ?? Shown(s)) is { } named)
        {
            Give(s, named);
        }
        else if (Owner(s) is { } owner)
        {
            s.Draft.Source = s.LastSource = owner;
        }
        else if (!Says(s, s.Draft.SpanFirst, false) && (SaidAfter(s) ?? Agent(s)) is { } after)
        {
            Give(s, after);
        }
    }

    private static bool MayName(Reading r)
    {
        for (var i = r.Lo; i < r.Hi; i++)
        {
            if (r.Has(i, WordClass.Saying | WordClass.SourceNoun | WordClass.Figures) || r.At(i) is "according" or "clear" or "surveyed" or "polled" or "interviewed" or "showing" or "suggesting" or "indicating")
            {
                return true;
            }
        }
        return false;
    }

    private static void Give(Scene s, (int First, int End) range)
    {
        var source = s.Reading.Words(range.First, range.End);
        s.Draft.Source = source;
        s.LastSource = source;
    }

    // "a study by the Otter Trust found that …", "the Kite Federation has reported that …"
    private static bool Says(Scene s, int from, bool shows)
    {
        var r = s.Reading;
        var tries = 0;
        for (var i = from - 1; i > from - Reach && r.In(i); i--)
        {
            if (r.IsMark(i, ';') || r.IsMark(i, '”') || !shows && (r.Is(i, "whereas") || r.Is(i, "yet") && r.IsMark(i - 1, ',')) || IsAfterthought(r, i, from))
            {
                return false;
            }
            if (shows && !(r.At(i) is "show" or "shows" or "showed" or "shown" or "found" or "reports" or "reported" or "reveal" or "reveals" or "revealed" or "estimates" or "advised"))
            {
                continue;
            }
            if (r.Is(i, "published") && r.Has(i + 1, WordClass.Preposition))
            {
                continue;
            }
            var clear = r.Is(i, "clear") && (r.At(i - 1) is "made" or "makes");
            if (!clear && !IsSaying(r, i) && !IsInquiry(s, i))
            {
                continue;
            }
            if (IsGrounds(r, i, from))
            {
                continue;
            }
            if (tries++ >= MostTries)
            {
                return false;
            }
            if (SubjectOf(s, clear ? i - 1 : i) is { } subject)
            {
                if (subject.End > subject.First)
                {
                    Give(s, subject);
                }
                else
                {
                    s.Draft.Source = s.LastSource;
                }
                return true;
            }
        }
        return false;
    }

    // "Given that the clerk said he was ill, when will the 40 lamps be lit?": what is said ends with the comma
    private static bool IsGrounds(Reading r, int verb, int from)
    {
        if (!(r.At(r.Lo) is "given" or "although" or "while" or "since" or "because" or "considering" or "though"))
        {
            return false;
        }
        for (var i = verb + 1; i < from; i++)
        {
            if (r.IsMark(i, ',') && (Clauses.HasVerb(r, i, from) || Clauses.HasVerb(r, from, from + 8)))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsSaying(Reading r, int i) => (r.Has(i, WordClass.Saying) || r.Is(i, "lists")) && (r.TagOf(i) is Tag.Verb or Tag.Past or Tag.Gerund || r.Has(i, WordClass.Verb | WordClass.Past) && (r.Is(i + 1, "that") || r.TagOf(i + 1) == Tag.Pronoun && r.Is(i + 2, "that")));

    // "the survey found that 40 boats sail—it often is so": what follows a dash with a subject of its own is the speaker's
    private static bool IsAfterthought(Reading r, int i, int from)
    {
        if (!r.IsMark(i, '—') || !(r.At(i + 1) is "it" or "i" or "we"))
        {
            return false;
        }
        for (var j = i + 1; j < from; j++)
        {
            if (r.IsMark(j, '—'))
            {
                return false;
            }
        }
        return true;
    }

    // "The audit office [carried] out a review of 52 cases", "the Kite Trust [surveyed] 300 anglers"
    private static bool IsInquiry(Scene s, int i)
    {
        var r = s.Reading;
        if (r.TagOf(i) is not (Tag.Past or Tag.Verb) || i < s.Draft.SpanFirst - 10 || i >= s.Draft.SpanFirst)
        {
            return false;
        }
        if (r.At(i) is "surveyed" or "polled" or "interviewed")
        {
            return true;
        }
        if (!(r.At(i) is "carried" && r.Is(i + 1, "out") || r.At(i) is "conducted" or "undertook"))
        {
            return false;
        }
        for (var j = i + 1; j < s.Draft.SpanFirst; j++)
        {
            if (r.Has(j, WordClass.SourceNoun) && r.At(j + 1) is "of" or "among" or "with" && j + 3 >= s.Draft.SpanFirst)
            {
                return true;
            }
        }
        return false;
    }

    private static (int First, int End)? SubjectOf(Scene s, int verb)
    {
        var r = s.Reading;
        var end = verb;
        while (r.TagOf(end - 1) is Tag.Auxiliary or Tag.Adverb || (r.At(end - 1) is "also" or "now" or "recently" or "been"))
        {
            // "is estimated to", "has been reported": said by somebody else
            if (r.TagOf(verb) == Tag.Past && r.At(end - 1) is "is" or "are" or "was" or "were" or "been" or "being")
            {
                return null;
            }
            end--;
        }
        var said = SaysThat(r, verb) || IsInquiry(s, verb);
        if (r.TagOf(end - 1) == Tag.Relative && !r.Is(end - 1, "that"))
        {
            return said || Finds(r, verb) ? Antecedent(s, end - 1) : null;
        }
        if ((r.At(end - 1) is "they" or "it") && r.TagOf(verb) is Tag.Verb or Tag.Past && s.Sentence > 0)
        {
            return said && s.LastSource is not null || (said || r.At(verb) is "identified" or "identifies" or "found" or "estimated" or "revealed" or "records" or "lists") && SubjectBefore(s) ? (end, end) : null;
        }
        var finite = r.TagOf(verb) == Tag.Past && r.Is(end - 1, "to") && end == verb;
        if (r.TagOf(end - 1) is Tag.Pronoun or Tag.Modal or Tag.Relative or Tag.None || r.Is(end - 1, "to") && !finite || r.Is(end - 1, "not") || (end == verb && r.TagOf(verb) == Tag.Past && (r.At(verb + 1) is "by" or "to" or "from")))
        {
            return null;
        }
        if (Bounds(s, end) is not { } range || r.Is(range.First - 1, "what"))
        {
            return null;
        }
        var states = said || r.At(verb) is "estimating" or "forecasting" or "predicting" or "projecting" or "stating" or "made" or "makes" || r.Is(range.First - 1, "as");
        return Judge(s, range.First, range.End, verb, states);
    }

    // "says that", "shows:", "found — these are important figures — that", ", the report said, "
    private static bool SaysThat(Reading r, int verb)
    {
        for (var i = verb + 1; i < verb + (r.TagOf(verb + 1) == Tag.Preposition ? 36 : 14); i++)
        {
            if (r.Is(i, "that") || r.IsMark(i, ':') && i < verb + 4)
            {
                return true;
            }
            if (r.TagOf(i) is Tag.Verb or Tag.Auxiliary or Tag.Modal || r.IsMark(i, '.') && i == r.Hi - 1)
            {
                return (r.At(verb) is "found" or "estimates" or "estimated" or "estimate" or "shows" or "show" or "showed" or "suggests" or "suggest" or "says" or "said" or "forecasts" or "predicts" or "predict" or "calculates" or "calculated") && i > verb + 1;
            }
        }
        return false;
    }
}
