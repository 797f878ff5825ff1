using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Who shall act: the subject of the verbs, or who stands behind "by".</summary>
internal static class Actors
{
    private const int Reach = 24;

    /// <summary>The first item of the subject that ends where the verbs begin.</summary>
    public static int Start(Scene s, int verb)
    {
        var r = s.Reading;
        var end = verb;
        while (r.TagOf(end - 1) == Tag.Adverb)
        {
            end--;
        }
        if (r.TagOf(end - 1) == Tag.Pronoun || r.At(end - 1) is "that" or "this" or "these" or "those" or "it")
        {
            return end - 1;
        }
        var first = end;
        for (var i = end - 1; i >= r.Lo && i > end - Reach; i--)
        {
            var tag = r.TagOf(i);
            // "data for 2008 are planned"
            if (i == end - 1 && TimeBefore(s, end) is var time && time < end && r.TagOf(time - 1) == Tag.Nominal && r.TagOf(time) == Tag.Preposition)
            {
                first = i = time;
                continue;
            }
            // "respond to the Member and a copy will be placed"
            if (r.Is(i, "and") && r.At(i + 1) is "a" or "an" or "any")
            {
                break;
            }
            // "offenders accommodated in approved premises", "the newly formed task force"
            if (tag == Tag.Past && r.TagOf(first) == Tag.Preposition && r.TagOf(i - 1) == Tag.Nominal && !r.Has(i, WordClass.Saying) || tag == Tag.Adverb && r.TagOf(i + 1) == Tag.Past && first == i + 1 && r.TagOf(i - 1) == Tag.Determiner)
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

    private static int TimeBefore(Scene s, int end)
    {
        foreach (var time in s.Times)
        {
            if (time.End == end)
            {
                return time.First;
            }
        }
        return end;
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
