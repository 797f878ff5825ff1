using System;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Words that show in which mood a figure stands: conditions, estimates, what is seen to be so, what lies ahead.</summary>
internal static partial class Moods
{
    // "If he looks at France, prices are …", "If I understand him correctly, …": no condition of the figure
    private static bool IsLook(Reading r, int i)
    {
        for (var j = i + 1; r.Is(i, "if") && j < i + 5 && r.In(j); j++)
        {
            if (r.At(j) is "look" or "looks" or "understand" or "remember" or "recall" or "read" or "reads" or "turns")
            {
                return true;
            }
        }
        return false;
    }

    // "the risk falls to 15 per cent. if one parent is in work", "you pay more if you earn over £50,000": no "would", no "will", so a rule as it stands
    private static bool IsRule(Scene s, int i)
    {
        var r = s.Reading;
        if (!r.Is(i, "if") || s.Draft.Bound == Figures.Bound.Exact)
        {
            return false;
        }
        for (var j = Math.Max(r.Lo, i - 30); j < Math.Min(r.Hi, i + 40); j++)
        {
            if (r.TagOf(j) == Tag.Modal && !r.Is(j, "can") || r.At(j) is "were" or "was" or "had" || r.TagOf(j) == Tag.Past && j > i && r.TagOf(j - 1) is Tag.Pronoun or Tag.Nominal)
            {
                return false;
            }
        }
        return true;
    }

    // "If he looks at the figures, he will see that …": what is seen is so
    private static bool IsTold(Reading r, int start)
    {
        for (var i = start - 1; i > start - 4 && r.In(i); i--)
        {
            if (r.Is(i, "that") && r.Has(i - 1, WordClass.Knowing) && r.TagOf(i - 2) is Tag.Modal or Tag.Adverb)
            {
                return true;
            }
        }
        return false;
    }

    // "we estimate that they should see an average fall of £950": what is reckoned with, not asked for
    private static bool Estimates(Reading r, int i)
    {
        for (var j = i - 1; j > i - 6 && r.In(j); j--)
        {
            if (r.At(j) is "estimate" or "estimates" or "estimated" or "expect" or "expects" or "expected" or "forecast" or "forecasts" or "predict" or "believe" or "anticipate")
            {
                return true;
            }
        }
        return false;
    }

    // "if she will make an assessment": a question that asks for an act
    private static bool Asks(Reading r, int i) => (r.At(i - 2) is "if" or "whether") && r.TagOf(i - 1) is Tag.Pronoun || r.Is(i - 1, "what");

    private static bool Knows(Reading r, int i)
    {
        for (var j = i + 1; j < i + 4; j++)
        {
            if (r.Has(j, WordClass.Knowing) && !r.Is(j, "be"))
            {
                return !(r.At(j) is "see" or "find" or "hear" or "agree" or "discover" or "learn" or "join" or "notice" or "observe")
                    || r.TagOf(j + 1) is Tag.Relative or Tag.Conjunction || r.IsMark(j + 1, ',') || r.At(j + 1) is "from" or "that" or "what" or "with";
            }
            if (r.TagOf(j) is not (Tag.Adverb or Tag.Pronoun) && !r.Is(j, "be") && !r.Is(j, "no"))
            {
                return false;
            }
        }
        return false;
    }

    // "I would add that", "we would like to thank the 40 wardens": what is said, not supposed
    private static bool IsSpeech(Reading r, int modal)
    {
        if (!(r.At(modal - 1) is "i" or "we"))
        {
            return false;
        }
        var i = r.TagOf(modal + 1) == Tag.Adverb ? modal + 2 : modal + 1;
        return r.Has(r.Is(i, "like") && r.Is(i + 1, "to") ? i + 2 : i, WordClass.Speaking);
    }

    // "stated that 40 families would be worse off", "announced that £2 million would be released": foretold then
    private static bool IsBackshift(Scene s, int modal, int start)
    {
        var r = s.Reading;
        var that = start - 1;
        while (that > start - 8 && r.In(that) && !r.Is(that, "that"))
        {
            that--;
        }
        if (!r.Is(modal, "would") || r.Is(modal + 1, "have") || !r.Is(that, "that") || r.TagOf(that + 1) is Tag.Gerund or Tag.Pronoun || Clauses.HasVerb(r, that + 1, start))
        {
            return false;
        }
        for (var i = that - 1; i > that - 7 && r.In(i); i--)
        {
            if (r.TagOf(i) == Tag.Past || r.TagOf(i) is Tag.Auxiliary && r.Is(i, "was"))
            {
                return r.At(i) is "said" or "stated" or "announced" or "promised" or "confirmed" or "warned" or "agreed" or "decided" or "pledged" or "advised" or "predicted" or "forecast" or "assured" or "was" or "indicated" or "declared";
            }
        }
        return false;
    }

    // "the £12 million scheme, creating 500 jobs by 2030", "under the proposals, 40 huts …"
    private static bool LooksAhead(Scene s)
    {
        var r = s.Reading;
        if (r.Is(r.Lo, "under") && (r.At(r.Lo + 2) is "plans" or "proposals" or "plan" or "proposal"))
        {
            return true;
        }
        foreach (var time in s.Times)
        {
            if (s.Said is { } said && time.To > said && (time.From is null || time.From >= said) && time.First >= s.Draft.SpanEnd && time.First < Clauses.End(s.Reading, s.Draft.SpanEnd) && time.Form == TimeForm.Open && !OtherFigure(s, time.First))
            {
                return true;
            }
        }
        return false;
    }

    private static bool OtherFigure(Scene s, int before)
    {
        for (var i = s.At + 1; i < s.Drafts.Count && s.Drafts[i].First < before; i++)
        {
            if (!s.Drafts[i].Rejected && !s.Drafts[i].Absorbed && Phrases.Hedges.Before(s.Reading, s.Drafts[i].SpanFirst, out _) is var first && (s.Reading.Is(first - 1, "to") || s.Reading.Is(s.Drafts[i].SpanFirst - 1, "to")))
            {
                return true;
            }
        }
        return false;
    }

    // "we are providing £7 million over the next three years": the programme runs
    private static bool UnderWay(Reading r, int i)
    {
        for (var j = i - 1; j > i - 8 && r.In(j); j--)
        {
            if (r.TagOf(j) == Tag.Gerund)
            {
                return r.At(j - 1) is "is" or "are" or "am" || (r.TagOf(j - 1) == Tag.Adverb && r.At(j - 2) is "is" or "are" or "am");
            }
        }
        return false;
    }
}
