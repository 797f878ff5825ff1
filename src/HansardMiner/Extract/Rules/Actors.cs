using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Who shall act: the subject of the verbs, or who stands behind "by".</summary>
internal static class Actors
{
    private const int Reach = 24;

    private const int FarSubject = 45;

    /// <summary>The first item of the subject that ends where the verbs begin.</summary>
    public static int Start(Scene s, int verb)
    {
        var r = s.Reading;
        var end = verb;
        while (r.TagOf(end - 1) == Tag.Adverb)
        {
            end--;
        }
        if ((r.TagOf(end - 1) == Tag.Pronoun || r.At(end - 1) is "that" or "this" or "these" or "those" or "it") && !(r.TagOf(end - 2) == Tag.Preposition && r.TagOf(end - 3) == Tag.Nominal && r.TagOf(end - 1) is Tag.Determiner or Tag.Relative && !r.At(end - 1).Equals("it", System.StringComparison.Ordinal)))
        {
            return end - 1;
        }
        var first = end;
        if (r.IsMark(end - 1, ')') && r.IsMark(end - 3, '('))
        {
            return Start(s, end - 3) is var full && full < end - 3 ? full : end;
        }
        if (r.Is(end - 1, "and"))
        {
            return end;
        }
        for (var i = end - 1; i >= r.Lo && i > end - Reach; i--)
        {
            var tag = r.TagOf(i);
            // "data for 2008 are planned", "figures for the 2008-09 academic year will be"
            if (TimeAround(s, i) is var time && time < i && r.TagOf(time - 1) == Tag.Nominal && r.TagOf(time) == Tag.Preposition || TimeAround(s, i) == i && r.TagOf(i) == Tag.Preposition && r.TagOf(i - 1) == Tag.Nominal && Clauses.TimeAt(s, i) > i)
            {
                first = i = TimeAround(s, i);
                continue;
            }
            // "I am sure the trust will", "the regulations the Government will bring"
            if (tag == Tag.Nominal && r.TagOf(i + 1) == Tag.Determiner && first == i + 1)
            {
                break;
            }
            // "respond to the Member and a copy will be placed"
            if (r.Is(i, "and") && r.At(i + 1) is "a" or "an" or "any")
            {
                break;
            }
            // "offenders accommodated in approved premises", "the newly formed task force"
            if (tag == Tag.Past && r.TagOf(first) == Tag.Preposition && r.TagOf(i - 1) == Tag.Nominal && !r.Has(i, WordClass.Saying) || tag == Tag.Adverb && r.TagOf(i + 1) is Tag.Past or Tag.Nominal && first == i + 1 && r.TagOf(i - 1) == Tag.Determiner)
            {
                first = i;
                continue;
            }
            if (Clauses.TimeAt(s, i) > i || r[i].Kind == Text.TokenKind.Mark && !r.IsJoint(i) && !r.IsMark(i, '’') || tag is Tag.Verb or Tag.Auxiliary or Tag.Modal or Tag.Relative or Tag.Pronoun or Tag.Adverb || tag == Tag.Past && r.TagOf(i + 1) != Tag.Nominal
                || tag == Tag.Conjunction && !(r.Is(i, "and") && r.TagOf(i - 1) == Tag.Nominal))
            {
                break;
            }
            first = i;
        }
        while (first < end && (r.TagOf(first) is Tag.Conjunction || r.TagOf(first) == Tag.Preposition && NounPhrases.End(r, NounPhrases.SkipDeterminers(r, first + 1)) is var past && past < end))
        {
            first = r.TagOf(first) == Tag.Conjunction ? first + 1 : NounPhrases.End(r, NounPhrases.SkipDeterminers(r, first + 1));
        }
        return r.TagOf(first) == Tag.Preposition ? end : first;
    }

    /// <summary>Who acts in "we are reading the answers and will publish them": the subject of the verbs before; null when that is nobody who could be held to it.</summary>
    public static (int First, int End)? Shared(Scene s, int verb)
    {
        var r = s.Reading;
        for (var i = verb - 2; i > verb - FarSubject && r.In(i); i--)
        {
            var tag = r.TagOf(i);
            if (r.IsMark(i, ';') || r.IsMark(i, ':') || r.IsMark(i, '—') || tag == Tag.Relative || r.At(i) is "if" or "whether" or "how" or "what")
            {
                return null;
            }
            if (r.At(i) is "i" or "we")
            {
                return (i, i + 1);
            }
            if (tag is Tag.Auxiliary or Tag.Modal && !(r.At(i - 1) is "and" or "i" or "we") && r.TagOf(i - 1) is not (Tag.Auxiliary or Tag.Modal))
            {
                var first = Start(s, i);
                return first < i && r.TagOf(i - 1) == Tag.Nominal && Promises.IsBody(s, i) ? (first, i) : null;
            }
            // "Ofgem sets out the rules and will act"
            if (tag == Tag.Verb && r.TagOf(i - 1) is Tag.Nominal or Tag.Adverb && Start(s, i) is var own && own < i && (own == r.Lo || r.TagOf(own - 1) is Tag.Mark or Tag.Conjunction) && Promises.IsBody(s, i))
            {
                return (own, r.TagOf(i - 1) == Tag.Adverb ? i - 1 : i);
            }
        }
        return null;
    }

    private static int TimeAround(Scene s, int i)
    {
        foreach (var time in s.Times)
        {
            if (time.First <= i && i < time.End)
            {
                return time.First;
            }
        }
        return i;
    }

    /// <summary>Who is named behind "by" after a participle, within the clause; empty when nobody is.</summary>
    public static (int First, int End) Agent(Reading r, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (!r.Is(i, "by") || r.TagOf(i + 1) is Tag.Gerund or Tag.Number || r.Has(i + 1, WordClass.Month))
            {
                continue;
            }
            var first = i + 1;
            var last = NounPhrases.End(r, NounPhrases.SkipDeterminers(r, first));
            last = Clauses.Tails(r, first, last);
            // "by the CPS and the Association of Chief Police Officers"
            if (r.Is(last, "and") && NounPhrases.SkipDeterminers(r, last + 1) is var other && NounPhrases.End(r, other) is var more && more > other && r.TagOf(more) is Tag.Mark or Tag.None or Tag.Preposition)
            {
                last = Clauses.Tails(r, other, more);
            }
            var named = last > first && (r.IsCapital(first) || r.TagOf(first) == Tag.Determiner && Named(r, first, last));
            return named ? (first, last) : (end, end);
        }
        return (end, end);
    }

    private static bool Named(Reading r, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (r.Has(i, WordClass.Body | WordClass.Person) || r.IsCapital(i))
            {
                return true;
            }
        }
        return false;
    }
}
