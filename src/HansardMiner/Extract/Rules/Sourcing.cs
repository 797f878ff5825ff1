using System;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds to whom the speaker attributes a figure.</summary>
internal static class Sourcing
{
    private const int Reach = 60;
    private const int LongestName = 16;

    /// <summary>Gives the draft at hand its source.</summary>
    public static void Find(Scene s)
    {
        var r = s.Reading;
        var range = According(s) ?? Says(s) ?? SaidAfter(s);
        if (range is not { } found)
        {
            return;
        }
        if (found.End <= found.First)
        {
            s.Draft.Source = s.LastSource;
            return;
        }
        s.Draft.Source = r.Letters(found.First, found.End).ToString();
        s.LastSource = s.Draft.Source;
    }

    // "according to the ONS", "in research by The Guardian"
    private static (int First, int End)? According(Scene s)
    {
        var r = s.Reading;
        for (var i = r.Lo; i < Math.Min(r.Hi, r.Lo + 200); i++)
        {
            if (r.Is(i, "according") && r.Is(i + 1, "to") && Math.Abs(i - s.Draft.First) < Reach)
            {
                return Phrase(r, i + 2);
            }
            if (i < r.Lo + 4 && r.Has(i, WordClass.SourceNoun) && r.IsOneOf(i + 1, ["by", "from"]) && (i == r.Lo || r.Is(i - 1, "in")) && i < s.Draft.First)
            {
                return Phrase(r, i + 2);
            }
        }
        return null;
    }

    private static (int First, int End)? Phrase(Reading r, int i)
    {
        var first = i;
        var inner = NounPhrases.SkipDeterminers(r, i);
        var end = Clauses.Tails(r, inner, NounPhrases.End(r, inner));
        return end > first ? (first, end) : null;
    }

    // "a study by Natural England found that …", "the NSPCC has reported that …"
    private static (int First, int End)? Says(Scene s)
    {
        var r = s.Reading;
        for (var i = s.Draft.SpanFirst - 1; i > s.Draft.SpanFirst - Reach && r.In(i); i--)
        {
            if (!r.Has(i, WordClass.Saying) || r.TagOf(i) is not (Tag.Verb or Tag.Past or Tag.Gerund) && !IsSayingNoun(r, i))
            {
                continue;
            }
            if (SubjectOf(s, i) is { } subject)
            {
                return subject;
            }
        }
        return null;
    }

    private static bool IsSayingNoun(Reading r, int i) => r.Has(i, WordClass.Verb) && r.IsOneOf(i + 1, ["that", "how"]) && r.TagOf(i - 1) == Tag.Nominal;

    private static (int First, int End)? SubjectOf(Scene s, int verb)
    {
        var r = s.Reading;
        var end = verb;
        while (r.TagOf(end - 1) is Tag.Auxiliary or Tag.Adverb || r.IsOneOf(end - 1, ["also", "now", "recently", "helpfully"]) || (r.TagOf(end - 1) == Tag.Past && r.Is(end - 1, "been")))
        {
            end--;
        }
        if (end == verb && r.TagOf(verb) == Tag.Past && r.TagOf(verb + 1) == Tag.Preposition && !r.IsOneOf(verb + 1, ["in", "that"]))
        {
            return null;
        }
        if (r.TagOf(end - 1) is Tag.Pronoun or Tag.Modal or Tag.Relative or Tag.None || r.Is(end - 1, "to"))
        {
            return null;
        }
        var first = end;
        var start = Math.Max(Clauses.Start(r, end), end - LongestName - 20);
        var stop = end;
        // an apposition between commas stands before the verb: "Natural England, the access quango, found"
        for (var i = start; i < end; i++)
        {
            if (Clauses.TimeAt(s, i) is var time && time > i && i == start)
            {
                i = time - 1;
                first = start = time;
                continue;
            }
            if (r.IsMark(i, ','))
            {
                if (first < end && HasSource(r, first, i))
                {
                    stop = i;
                    break;
                }
                first = i + 1;
                continue;
            }
            if (r.TagOf(i) == Tag.Conjunction && !HasSource(r, first == end ? start : first, i))
            {
                first = i + 1;
                continue;
            }
            first = first == end ? i : first;
        }
        while (first < stop && (r.TagOf(first) is Tag.Adverb or Tag.Preposition or Tag.Mark or Tag.Conjunction))
        {
            first++;
        }
        if (first >= stop || stop - first > LongestName || r.TagOf(first) == Tag.Pronoun)
        {
            return null;
        }
        return Judge(r, first, stop);
    }

    private static (int First, int End)? Judge(Reading r, int first, int stop)
    {
        if (!HasSource(r, first, stop))
        {
            return null;
        }
        for (var i = first; i < stop; i++)
        {
            if (r.Has(i, WordClass.Figures))
            {
                // "figures collected by the CPS": the collector; "figures": nobody
                for (var j = i + 1; j < stop; j++)
                {
                    if (r.IsOneOf(j, ["by", "from"]))
                    {
                        return (j + 1, stop);
                    }
                }
                return null;
            }
        }
        return (first, stop);
    }

    private static bool HasSource(Reading r, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (r.Has(i, WordClass.SourceNoun | WordClass.Figures | WordClass.Body | WordClass.Person) && !r.IsOneOf(i, ["it", "sun", "times", "member", "members", "crisis", "who", "groups", "group"]) || (r.IsCapital(i) && i > r.Lo && r.TagOf(i) == Tag.Nominal))
            {
                return true;
            }
        }
        return false;
    }

    // ", the Minister said", ", says the NAO"
    private static (int First, int End)? SaidAfter(Scene s)
    {
        var r = s.Reading;
        for (var i = s.Draft.SpanEnd; i < Math.Min(r.Hi, s.Draft.SpanEnd + 30); i++)
        {
            if (r.IsOneOf(i, ["says", "said", "reports", "estimates", "found", "reported"]) && r.IsMark(r.Hi - 1, '.') && i >= r.Hi - 10)
            {
                for (var comma = i - 1; comma > i - 8; comma--)
                {
                    if (r.IsMark(comma, ',') && comma + 1 < i && r.TagOf(comma + 1) is Tag.Determiner or Tag.Nominal && HasSource(r, comma + 1, i) && i + 2 >= r.Hi)
                    {
                        return (comma + 1, i);
                    }
                }
            }
        }
        return null;
    }
}
