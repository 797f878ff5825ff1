using System.Collections.Generic;
using HansardMiner.Extract.Mentions;
using HansardMiner.Figures;
using HansardMiner.Text;

namespace HansardMiner.Extract.Rules;

/// <summary>Pairs a list of figures with a list of years, places or things: "40 and 50 in 2011 and 2012 respectively".</summary>
internal static class Respectively
{
    private const int Most = 6;

    /// <summary>Gives each figure of a list its own member of the other list, where the sentence says "respectively".</summary>
    public static void Pair(Scene s)
    {
        var r = s.Reading;
        for (var i = r.Lo; i < r.Hi; i++)
        {
            if (r.Is(i, "respectively") && Figures(s, i) is { } list)
            {
                _ = Years(s, list) || Places(s, list, i) || Things(s, list);
                return;
            }
        }
    }

    // the last figures before the word that stand in one list
    private static (int First, int Count)? Figures(Scene s, int word)
    {
        var last = -1;
        for (var i = 0; i < s.Drafts.Count && s.Drafts[i].First < word; i++)
        {
            last = s.Drafts[i] is { Rejected: false, Absorbed: false } ? i : last;
        }
        if (last < 1)
        {
            return null;
        }
        var first = last;
        while (first > 0 && s.Drafts[first - 1] is { Rejected: false, Absorbed: false } before && before.Kind == s.Drafts[last].Kind && s.Drafts[first].SpanFirst - before.SpanEnd <= 2 && last - first < Most - 1)
        {
            first--;
        }
        return last > first ? (first, last - first + 1) : null;
    }

    private static bool Years(Scene s, (int First, int Count) list)
    {
        for (var i = 0; i + list.Count <= s.Times.Count; i++)
        {
            var isList = true;
            for (var j = i + 1; j < i + list.Count; j++)
            {
                isList &= s.Times[j].First - s.Times[j - 1].End <= 2 && s.Times[j].Form == s.Times[i].Form;
            }
            if (isList && (i + list.Count == s.Times.Count || s.Times[i + list.Count].First - s.Times[i + list.Count - 1].End > 2) && s.Times[i].Form is TimeForm.Span or TimeForm.Day)
            {
                for (var j = 0; j < list.Count; j++)
                {
                    var time = s.Times[i + j];
                    s.Drafts[list.First + j].Period = new Period(s.Reading.Letters(time.First, time.End).ToString(), time.From, time.To);
                }
                return true;
            }
        }
        return false;
    }

    // "in Kent and Devon respectively"
    private static bool Places(Scene s, (int First, int Count) list, int word)
    {
        var r = s.Reading;
        for (var i = s.Drafts[list.First + list.Count - 1].SpanEnd; i < word; i++)
        {
            if (!(r.At(i) is "in" or "for" or "to" or "from"))
            {
                continue;
            }
            var names = new List<string>();
            for (var at = i + 1; at < word;)
            {
                at += r.IsMark(at, ',') || r.Is(at, "and") || r.Is(at, "the") || r.At(at) is "in" or "for" ? 1 : 0;
                var end = at;
                while (r.IsCapital(end))
                {
                    end++;
                }
                if (end == at)
                {
                    break;
                }
                names.Add(r.Letters(at, end).ToString());
                at = end;
            }
            if (names.Count == list.Count)
            {
                for (var j = 0; j < names.Count; j++)
                {
                    s.Drafts[list.First + j].Where = names[j];
                }
                return true;
            }
        }
        return false;
    }

    // "Boys and girls scored 40 and 50 respectively": the subjects of the clause
    private static bool Things(Scene s, (int First, int Count) list)
    {
        var r = s.Reading;
        if (s.Drafts[list.First].CountedFirst == s.Drafts[list.First].End)
        {
            return false;
        }
        for (var i = Clauses.Start(r, s.Drafts[list.First].SpanFirst); i < s.Drafts[list.First].SpanFirst; i++)
        {
            var things = new List<string>();
            var at = i;
            for (var end = NounPhrase(r, at); end > at && things.Count < Most; end = NounPhrase(r, at))
            {
                things.Add(Folding.Phrase(r.Letters(NounPhrases.SkipDeterminers(r, at), end)));
                if (!r.IsMark(end, ',') && !r.Is(end, "and"))
                {
                    break;
                }
                at = end + (r.IsMark(end, ',') && r.Is(end + 1, "and") ? 2 : 1);
            }
            if (things.Count == list.Count)
            {
                for (var j = 0; j < things.Count; j++)
                {
                    s.Drafts[list.First + j].Counted = things[j];
                    s.Drafts[list.First + j].CountedFirst = -1;
                }
                return true;
            }
        }
        return false;
    }

    // one member of the list: a noun phrase without "and"
    private static int NounPhrase(Reading r, int i)
    {
        var first = NounPhrases.SkipDeterminers(r, i);
        var end = first;
        while (r.TagOf(end) == Tag.Nominal || end > first && r.IsJoint(end))
        {
            end++;
        }
        return end > first ? end : i;
    }
}
