using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Numbers of things and people.</summary>
internal static class Counts
{
    // "thousands of affordable homes", "millions of fireworks"
    public static bool Vague(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Form != NumeralForm.Vague)
        {
            return false;
        }
        var at = r.Is(d.End, "of") ? d.End + 1 : d.End;
        Take(s, NounPhrases.SkipDeterminers(r, at), at > d.End);
        return true;
    }

    // "Some 438 cases", "12 African countries", "no fewer than seven pieces of legislation"
    public static bool Things(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.CountedFirst >= 0)
        {
            return true;
        }
        var noun = (r.At(d.SpanEnd) is "more" or "further" or "additional" or "other" or "such" or "new" or "or") ? d.SpanEnd : d.End;
        if (r.Is(noun, "or"))
        {
            noun = d.SpanEnd;
        }
        noun += (r.At(noun) is "more" or "further" or "other" or "such" or "fewer" or "less") ? 1 : 0;
        // "50,000 £1 shares"
        if (Numerals.IsCurrencySign(r, noun) && r.IsNumber(noun + 1) && r.TagOf(noun + 2) == Tag.Nominal && Tagger.IsPlural(r, NounPhrases.End(r, noun + 2) - 1))
        {
            return Take(s, noun + 2, false);
        }
        // "the two most important municipalities"
        noun += r.At(noun) is "most" or "least" or "very" && r.TagOf(noun + 1) == Tag.Nominal && r.TagOf(noun + 2) == Tag.Nominal ? 1 : 0;
        if (r.IsMark(noun, '+'))
        {
            noun++;
        }
        if (r.IsJoint(noun) && r.IsWord(noun + 1) && r.TagOf(noun + 1) == Tag.Nominal)
        {
            d.CountedFirst = noun + 1;
            d.CountedEnd = d.SpanEnd = noun + 2;
            return true;
        }
        if (r.Is(noun, "of") && (r.At(noun + 1) is "the" or "these" or "those" or "our" or "their" or "its" or "his" or "her" or "my" or "all"))
        {
            var inner = NounPhrases.SkipDeterminers(r, noun + 1);
            if (r.Is(inner, "total") && r.TagOf(inner + 1) != Tag.Nominal && !r.Is(inner + 1, "of") && (s.At > 0 || s.LastCounted is not null))
            {
                return true;
            }
            while (r.TagOf(inner) == Tag.Number && r.TagOf(inner + 1) is Tag.Nominal or Tag.Number)
            {
                inner++;
            }
            return Take(s, inner, false);
        }
        return Take(s, noun, true);
    }

    // "530 in Bedfordshire", "only six were deported"
    public static bool Carried(Scene s)
    {
        s.Draft.Kind = ClaimKind.Count;
        return true;
    }

    private static bool Take(Scene s, int noun, bool widens)
    {
        var r = s.Reading;
        var d = s.Draft;
        d.Kind = ClaimKind.Count;
        var end = NounPhrases.End(r, noun);
        if (end <= noun || r.Has(end - 1, WordClass.TimeUnit) && end == noun + 1)
        {
            return d.Form == NumeralForm.Vague;
        }
        // "552 awards (52 A, 157 B)": a letter names a class of them
        if (end == noun + 1 && r[noun].End - r[noun].Start == 1 && r.IsCapital(noun) && (s.At > 0 || s.LastCounted is not null))
        {
            return true;
        }
        // "7,000 Danish", "1,400 work for": the noun was named before
        var people = end == noun + 1 && r.IsCapital(noun) && !r.Has(noun, WordClass.Noun | WordClass.Plural) && !Tagger.IsPlural(r, noun) && (r[end - 1].Kind == Text.TokenKind.Word && r.Letters(noun) is [.., 'i', 's', 'h'] or [.., 'a', 'n'] or [.., 'e', 's', 'e'] or [.., 'i', 'c']);
        if ((people || noun == d.End && r.TagOf(noun) == Tag.Verb) && (s.At > 0 || s.LastCounted is not null))
        {
            return true;
        }
        // "five new 1,500-place prisons": the noun stands behind the second number
        if (r.TagOf(end) == Tag.Number && r.Has(end - 1, WordClass.Adjective))
        {
            var second = r.IsJoint(end + 1) ? end + 3 : end + 1;
            var last = NounPhrases.End(r, second);
            (noun, end) = last > second ? (second, last) : (noun, end);
        }
        var tail = r.Has(end - 1, WordClass.Partitive) || Tail(r, end) ? NounPhrases.EndOfTail(r, end) : end;
        tail = Pair(s, noun, tail);
        d.CountedFirst = noun;
        d.CountedEnd = tail;
        d.SpanEnd = widens && tail > d.SpanEnd ? tail : d.SpanEnd;
        // "20 people or fewer"
        if (d.Bound == Figures.Bound.Exact && r.Is(d.SpanEnd, "or") && r.At(d.SpanEnd + 1) is "more" or "fewer" or "less")
        {
            Hedges.ReadAfter(r, d);
        }
        return true;
    }

    // "4,000 children and young people": two plurals with one number, unless the second begins a clause of its own
    private static int Pair(Scene s, int noun, int end)
    {
        var r = s.Reading;
        if (!r.Is(end, "and") || !Tagger.IsPlural(r, end - 1) || r.Has(end - 1, WordClass.Scales | WordClass.TimeUnit) || r.IsCapital(end + 1) || r.TagOf(end + 1) != Tag.Nominal)
        {
            return end;
        }
        var last = NounPhrases.End(r, end + 1);
        if (last - end > 4 || !Tagger.IsPlural(r, last - 1) || last <= end + 1)
        {
            return end;
        }
        var leads = r.TagOf(last) is Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Past;
        return leads && Clauses.HasVerb(r, Clauses.Start(r, s.Draft.SpanFirst), s.Draft.SpanFirst) ? end : last;
    }

    // "copies of almanacs": a short "of" belongs to the noun
    private static bool Tail(Reading r, int end)
    {
        var tail = NounPhrases.EndOfTail(r, end);
        return tail > end && tail - end <= 3;
    }
}
