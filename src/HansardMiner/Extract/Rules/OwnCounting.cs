using System;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Counts of the speaker's own reasons, points and arguments, which state nothing about the world.</summary>
internal static class OwnCounting
{
    private const int Reach = 4;

    // "two reasons", "three brief points", "There are two stark facts", "I shall cite two, one of which …"
    public static bool Holds(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Form != NumeralForm.Words || d.Value is < 1 or > 10 || d.Scale > 1 || (r.At(d.First - 1) is "than" or "least" or "after") || (r.Is(d.End, "or") && r.Is(d.End + 1, "more")))
        {
            return false;
        }
        if (r.At(d.First - 1) is "cite" or "mention" or "name" or "quote" or "list" or "give" or "raise" && r.TagOf(d.End) is Tag.Mark or Tag.None && Speaks(r))
        {
            return true;
        }
        // "six or seven different ways"
        var end = r.At(d.End) is "or" or "to" && r.Has(d.End + 1, WordClass.Number) ? d.End + 2 : d.End;
        return Noun(r, end) is var noun && noun > 0 && !Recorded(r, d.First) && (r.Has(noun, WordClass.Own) ? !IsOfTheWorld(r, d.First, noun) : Presented(r, d.First));
    }

    // the noun that is the speaker's own, after adjectives at the most; 0 when another noun comes first
    private static int Noun(Reading r, int first)
    {
        for (var i = first; i < first + Reach; i++)
        {
            if (r.Has(i, WordClass.Own | WordClass.Argument) && Tagger.IsPlural(r, i))
            {
                return i;
            }
            if (r.At(i) is "pieces" or "bits" && r.Is(i + 1, "of") && r.At(i + 2) is "evidence" or "advice" or "information" or "news" or "context" or "background")
            {
                return i;
            }
            var described = i > first && r.At(i - 1) is "but" or "and" or "very" && r.TagOf(i) is Tag.Nominal or Tag.Past && !Tagger.IsPlural(r, i);
            if (!described && !r.Has(i, WordClass.Adjective | WordClass.Own) && r.TagOf(i) is not (Tag.Adverb or Tag.Conjunction))
            {
                return 0;
            }
        }
        return 0;
    }

    // "four areas across Scotland" and "those two areas", once places are named, count the world; "two areas I want to mention" does not
    private static bool IsOfTheWorld(Reading r, int first, int noun)
    {
        if (!r.Is(noun, "areas"))
        {
            return false;
        }
        var across = r.At(first - 1) is "in" or "across" or "into" && !Speaks(r);
        return across || (r.At(noun + 1) is "across" or "in" or "of" && Places.Phrase(r, noun + 1, out _)) || (r.At(first - 1) is "these" or "those" or "both" && NamesPlace(r, first));
    }

    // "the report records two areas of concern", "a page which refers to four points", "its five key themes": another's count
    private static bool Recorded(Reading r, int first)
    {
        var at = first - 1;
        at -= r.At(at) is "to" or "out" or "up" ? 1 : 0;
        return r.At(first - 1) is "its" or "their" || r.At(at) is "records" or "recorded" or "lists" or "listed" or "identifies" or "identified" or "contains" or "contained" or "includes" or "included" or "comprises" or "comprised" or "refers" or "referred" or "covers" or "sets";
    }

    // An argument is counted where it is presented: "there are two", "those are two", "it has two", "I have two", "my two".
    private static bool Presented(Reading r, int first)
    {
        var at = first - 1;
        at -= r.TagOf(at) == Tag.Adverb ? 1 : 0;
        return r.At(at) is "are" or "were" or "have" or "has" or "had" or "my" or "make" or "see" or "draw" || (r.TagOf(at) == Tag.Verb && r.At(at - 1) is "i" or "we");
    }

    private static bool NamesPlace(Reading r, int before)
    {
        for (var i = Math.Max(r.Lo, before - 40); i < before; i++)
        {
            if (r.IsCapital(i) && r.Has(i, WordClass.Place | WordClass.PlacePart))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Speaks(Reading r)
    {
        for (var i = r.Lo; i < r.Hi; i++)
        {
            if (r.At(i) is "i" or "we" or "me" or "my" or "us")
            {
                return true;
            }
        }
        return false;
    }
}
