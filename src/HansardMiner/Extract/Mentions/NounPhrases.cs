using System;
using HansardMiner.Text;

namespace HansardMiner.Extract.Mentions;

/// <summary>Finds where noun phrases begin and end, from the tags alone.</summary>
internal static class NounPhrases
{
    private const int Longest = 14;

    /// <summary>The end of the noun phrase (without determiner) that begins at <paramref name="first"/>; <paramref name="first"/> itself when none does.</summary>
    public static int End(Reading r, int first)
    {
        if (!r.In(first))
        {
            return first;
        }
        ref var end = ref r.Known(first).PhraseEnd;
        return end >= 0 ? end : end = FindEnd(r, first);
    }

    private static int FindEnd(Reading r, int first)
    {
        var end = first;
        var limit = Math.Min(r.Hi, first + Longest);
        for (var i = first; i < limit;)
        {
            if (IsQuote(r, i) && i == first && Closing(r, i) is var close && close > i && (r.TagOf(close + 1) == Tag.Nominal || close > i + 1 && r.TagOf(close - 1) == Tag.Nominal && r.IsCapital(i + 1)))
            {
                end = i = close + 1;
                if (r.TagOf(i) != Tag.Nominal)
                {
                    return end;
                }
            }
            else if (i > first && r.IsJoint(i) && r.IsWord(i + 1))
            {
                end = i + 2;
                i = end;
            }
            else if (IsPart(r, first, i))
            {
                end = ++i;
            }
            else if (JoinsMore(r, first, i))
            {
                i++;
            }
            else
            {
                break;
            }
        }
        return Trim(r, first, end);
    }

    /// <summary>The end of the phrase including one short "of …" or "for …" that belongs to it.</summary>
    public static int EndWithOf(Reading r, int first)
    {
        var end = End(r, first);
        return end > first ? EndOfTail(r, end) : end;
    }

    /// <summary>The end of the "of the …" that follows a phrase ending at <paramref name="end"/>.</summary>
    public static int EndOfTail(Reading r, int end)
    {
        if (!r.Is(end, "of"))
        {
            return end;
        }
        var inner = SkipDeterminers(r, end + 1);
        var tail = End(r, inner);
        return tail > inner ? tail : end;
    }

    /// <summary>Steps over "the", "all", "their", "these".</summary>
    public static int SkipDeterminers(Reading r, int i)
    {
        while (r.TagOf(i) == Tag.Determiner && !r.IsJoint(i + 1) || (r.Is(i, "that") && r.TagOf(i) != Tag.Relative))
        {
            i++;
        }
        return i;
    }

    /// <summary>The start of the noun phrase that ends at <paramref name="end"/>, without its determiner.</summary>
    public static int Start(Reading r, int end)
    {
        var start = end;
        var limit = Math.Max(r.Lo, end - Longest);
        for (var i = end - 1; i >= limit; i--)
        {
            if (r.TagOf(i) == Tag.Nominal || r.IsJoint(i) || (r.IsJoint(i + 1) && r.IsWord(i)))
            {
                start = r.IsJoint(i) ? start : i;
            }
            else if (i == end - 1 && r.TagOf(i) == Tag.Gerund && r.Is(end, "of") && r.TagOf(i - 1) is Tag.Nominal or Tag.Determiner && !Tagger.IsPlural(r, i - 1))
            {
                start = i;
            }
            else if (start < end && r.TagOf(i) is Tag.Past or Tag.Gerund && (r.TagOf(i - 1) == Tag.Determiner || r.TagOf(i) == Tag.Past && r.Has(i - 1, WordClass.Adjective) && r.TagOf(i - 2) == Tag.Determiner))
            {
                start = i;
            }
            else if (start < end && (r.Is(i, "and") || r.Is(i, "&")) && r.TagOf(i - 1) == Tag.Nominal && (r.IsCapital(i - 1) == r.IsCapital(i + 1)))
            {
                continue;
            }
            else
            {
                break;
            }
        }
        return start;
    }

    /// <summary>The start of the noun phrase that ends at <paramref name="end"/>, with the phrases it hangs on: "[support for pubs] worth".</summary>
    public static int StartWithOf(Reading r, int end) => StartWith(r, end, 2, false);

    /// <summary>The start of the noun phrase that ends at <paramref name="end"/>, with all the phrases it hangs on: "[spending on boats in harbour], which".</summary>
    public static int StartWithTails(Reading r, int end) => StartWith(r, end, 3, true);

    private static int StartWith(Reading r, int end, int rounds, bool any)
    {
        var start = Start(r, end);
        for (var round = 0; round < rounds && start < end; round++)
        {
            var before = start - 1;
            while (r.TagOf(before) == Tag.Determiner)
            {
                before--;
            }
            if (!(r.At(before) is "of" or "for" || any && r.At(before) is "on" or "in" or "to" or "with" or "from") || r.TagOf(before - 1) != Tag.Nominal)
            {
                break;
            }
            start = Start(r, before);
        }
        return start;
    }

    private static bool IsQuote(Reading r, int i) => r.IsMark(i, '"') || r.IsMark(i, '“') || r.IsMark(i, '‘');

    // the closing mark of a short title in quotes: "the 'Look Twice' campaign"
    private static int Closing(Reading r, int open)
    {
        for (var i = open + 1; i < open + 10; i++)
        {
            if (r.IsMark(i, '"') || r.IsMark(i, '”') || r.IsMark(i, '’'))
            {
                return i;
            }
        }
        return open;
    }

    private static bool IsPart(Reading r, int first, int i)
    {
        var tag = r.TagOf(i);
        if (i > first && (r.At(i) is "last" or "next" or "previous") && r.Has(i + 1, WordClass.TimeUnit | WordClass.Month))
        {
            return false;
        }
        if (i > first && r.Is(i, "own") && r.TagOf(i + 1) == Tag.Nominal)
        {
            return true;
        }
        if (tag == Tag.Nominal)
        {
            return !(i > first && Tagger.IsPlural(r, i - 1) && !r.IsCapital(i) && Ends(r, i));
        }
        if (tag is Tag.Past or Tag.Gerund)
        {
            return LeadsOn(r, first, i);
        }
        if (tag == Tag.Verb && i == first)
        {
            return true;
        }
        if (tag == Tag.Adverb)
        {
            return i == first && r.TagOf(i + 1) is Tag.Nominal or Tag.Past && !r.Has(i, WordClass.Adverb);
        }
        return i == first && r.IsWord(i) && r.IsJoint(i + 1) && tag is Tag.Determiner or Tag.Adverb or Tag.Number && r.IsJoint(i + 1);
    }

    // After a plural head, "available", "more", "last year" do not belong to the phrase.
    private static bool Ends(Reading r, int i) =>
        r.Has(i, WordClass.Adjective) && !(r.TagOf(i + 1) == Tag.Nominal) || (r.Has(i, WordClass.TimeUnit) && !r.Is(i + 1, "olds") && !(r.At(i - 1) is "police" or "staff")) || (r.At(i) is "last" or "next" or "previous" or "each" or "aged" or "available" or "likely" or "able" or "unable" or "alone" or "due");

    // "trained staff", "working people", "excluded pupils": a participle before the noun, not one after it ("kites flown").
    private static bool LeadsOn(Reading r, int first, int i)
    {
        if ((i > first && Tagger.IsPlural(r, i - 1)) || (r.At(i) is "received" or "died" or "came" or "went" or "took" or "said" or "voted" or "attended" or "remained" or "joined" or "wrote" or "responded" or "resulted" or "met" or "won" or "gave" or "began" or "failed" or "led" or "told" or "showed" or "occurred" or "happened" or "believed" or "stated" or "thought" or "felt" or "suffered" or "got" or "had" or "made" or "cost"))
        {
            return false;
        }
        for (var j = i + 1; j < i + 4; j++)
        {
            var tag = r.TagOf(j);
            if (tag == Tag.Nominal)
            {
                return i == first || Tagger.IsPlural(r, j) || r.Has(i - 1, WordClass.Adjective) || r.TagOf(i) == Tag.Gerund;
            }
            if (tag is not (Tag.Past or Tag.Gerund) && !r.IsJoint(j))
            {
                break;
            }
        }
        return r.TagOf(i) == Tag.Gerund && (i == first || (r.Has(i - 1, WordClass.Adjective) && r.TagOf(i + 1) is Tag.Mark or Tag.Conjunction or Tag.Preposition or Tag.None or Tag.Auxiliary or Tag.Modal));
    }

    // "good, sustainable jobs"; "stalking and harassment cases"; "police and crime commissioners"
    private static bool JoinsMore(Reading r, int first, int i)
    {
        if (i == first)
        {
            return false;
        }
        // "the Employers' Insurance cost"
        if ((r.IsMark(i, '’') || r.IsMark(i, '\'')) && !r.IsSpaced(i) && r.IsSpaced(i + 1) && Tagger.IsPlural(r, i - 1) && r.TagOf(i + 1) == Tag.Nominal)
        {
            return true;
        }
        // "the hon. Lady's council"
        if (r.IsMark(i, '.') && r.Is(i - 1, "hon") && r.IsCapital(i + 1))
        {
            return true;
        }
        // "Gypsy, Roma and Traveller pupils"
        if (r.IsMark(i, ',') && r.IsCapital(i - 1) && r.IsCapital(i + 1) && r.Is(i + 2, "and") && r.IsCapital(i + 3) && r.TagOf(i + 4) == Tag.Nominal && Tagger.IsPlural(r, i + 4))
        {
            return true;
        }
        if (r.IsMark(i, ','))
        {
            return (r.Has(i - 1, WordClass.Adjective) || r.IsJoint(i - 2)) && r.TagOf(i + 1) == Tag.Nominal && !r.IsCapital(i + 1) && !Tagger.IsPlural(r, i - 1) && (r.TagOf(i + 2) == Tag.Nominal || r.IsJoint(i + 2));
        }
        // "new, high-quality [and fully] accessible boats": adjectives in a row
        if (r.Is(i, "and") && Describes(r, i - 1) && (r.TagOf(i + 1) == Tag.Nominal && r.Has(i + 1, WordClass.Adjective) && r.TagOf(i + 2) == Tag.Nominal || r.TagOf(i + 1) == Tag.Adverb && r.TagOf(i + 2) is Tag.Nominal or Tag.Past && r.TagOf(i + 3) == Tag.Nominal)
            || r.TagOf(i) == Tag.Adverb && r.Is(i - 1, "and") && Describes(r, i - 2) && r.TagOf(i + 1) is Tag.Nominal or Tag.Past)
        {
            return true;
        }
        if (!r.Is(i, "and") && !r.IsMark(i, '&') && !r.IsMark(i, '/'))
        {
            return false;
        }
        if (r.TagOf(i + 1) is not (Tag.Nominal or Tag.Gerund) || (Tagger.IsPlural(r, i - 1) && !r.Is(i - 1, "police")))
        {
            return false;
        }
        for (var j = i + 1; j < i + 6 && r.TagOf(j) == Tag.Nominal; j++)
        {
            if (Tagger.IsPlural(r, j))
            {
                return true;
            }
        }
        // "the assessment and monitoring process": one determiner, one head
        return r.IsCapital(i - 1) && r.IsCapital(i + 1) || (r.TagOf(first - 1) == Tag.Determiner && i == first + 1 && r.Is(i, "and") && r.TagOf(i + 2) == Tag.Nominal && r.TagOf(i + 3) is Tag.Verb or Tag.Auxiliary or Tag.Past or Tag.Modal or Tag.Nominal);
    }

    // "accessible", "low-cost"
    private static bool Describes(Reading r, int i) => r.IsJoint(i - 1) || r.Has(i, WordClass.Adjective) && !r.Has(i, WordClass.Noun);

    private static int Trim(Reading r, int first, int end)
    {
        while (end > first && (r[end - 1].Kind == TokenKind.Mark || r.TagOf(end - 1) is Tag.Conjunction or Tag.Adverb || (r.TagOf(end - 1) is Tag.Past && end - 1 > first)))
        {
            end--;
        }
        return end;
    }
}
