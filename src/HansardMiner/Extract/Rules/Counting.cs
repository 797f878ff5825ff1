using System;
using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds what is counted, shared, paid for, measured or changes, by the places that <see cref="CountedBook"/> lists.</summary>
internal static partial class Counting
{
    /// <summary>Finds the noun phrase of the draft at hand.</summary>
    public static void Find(Scene s)
    {
        var d = s.Draft;
        if (d.CountedFirst < 0)
        {
            var sides = Look(s);
            foreach (var rule in CountedBook.Of(d.Kind, d.Currency is not null))
            {
                if (rule.Take(s, sides) && !IsQuality(s.Reading, d))
                {
                    break;
                }
            }
        }
        if (d.Counted is null && d.CountedFirst >= 0 && d.CountedEnd > d.CountedFirst)
        {
            d.CountedEnd = WithoutTorso(s.Reading, d.CountedFirst, d.CountedEnd);
            d.Counted = Phrase(s.Reading, d.CountedFirst, d.CountedEnd);
        }
        if (d.Counted is not null && d.Kind is not (ClaimKind.Duration or ClaimKind.Age))
        {
            s.LastSubject = d.Counted;
            s.LastCounted = d.Kind is ClaimKind.Money or ClaimKind.Rate or ClaimKind.Measure || IsPeople(s.Reading, d) && s.LastCounted is not null ? s.LastCounted : d.Counted;
        }
    }

    // "able to be driven 9 miles", "remained high at 5%": an adjective by itself is nothing that can be counted, "the disabled" are people
    private static bool IsQuality(Reading r, Draft d)
    {
        var quality = d.Counted is null && d.CountedEnd == d.CountedFirst + 1 && r.Has(d.CountedFirst, WordClass.Adjective) && !r.Has(d.CountedFirst, WordClass.Noun | WordClass.Human) && !r.IsCapital(d.CountedFirst) && r.TagOf(d.CountedFirst - 1) != Tag.Determiner && d.CountedFirst < d.SpanFirst;
        if (quality)
        {
            d.CountedFirst = d.CountedEnd = -1;
        }
        return quality;
    }

    // "officers on a new ‘Look Twice’ course": a phrase that a quotation mark cut off has no noun behind its preposition
    private static int WithoutTorso(Reading r, int first, int end)
    {
        if (!(r.IsMark(end, '‘') || r.IsMark(end, '“') || r.IsMark(end, '"') || r.IsMark(end, '\'')) || !r.Has(end - 1, WordClass.Adjective) || r.Has(end - 1, WordClass.Human))
        {
            return end;
        }
        for (var i = end - 2; i > first && i > end - 4; i--)
        {
            if (r.TagOf(i) == Tag.Preposition)
            {
                return i;
            }
            if (r.TagOf(i) != Tag.Determiner)
            {
                break;
            }
        }
        return end;
    }

    /// <summary>The words of a range in lower case.</summary>
    public static string Phrase(Reading r, int first, int end)
    {
        var words = r.Letters(first, end);
        return r.Phrase(Places.Possessive(r, end - 1) ? words[..^2] : words);
    }

    // "300 Danes": a people in a list of the things counted
    private static bool IsPeople(Reading r, Draft d) =>
        d.CountedEnd == d.CountedFirst + 1 && d.CountedFirst == d.End && r.IsCapital(d.CountedFirst) && Tagger.IsPlural(r, d.CountedFirst) && r[d.CountedFirst].Word.Classes == WordClass.None && r.Letters(d.CountedFirst).ContainsAnyInRange('a', 'z');

    private static bool Take(Draft d, int first, int end)
    {
        if (end <= first)
        {
            return false;
        }
        d.CountedFirst = first;
        d.CountedEnd = end;
        return true;
    }

    private static bool Take(Draft d, string? counted)
    {
        d.Counted = counted;
        return counted is not null;
    }
}
