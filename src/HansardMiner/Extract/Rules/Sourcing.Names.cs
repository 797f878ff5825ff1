using System;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Where the name of a source begins and ends, and whether it is one.</summary>
internal static partial class Sourcing
{
    private static (int First, int End)? Judge(Scene s, int first, int stop, int verb, bool said)
    {
        var r = s.Reading;
        if (stop - first > LongestName || r.TagOf(first - 1) is Tag.Modal or Tag.Auxiliary || r.TagOf(first) is Tag.Modal or Tag.Auxiliary or Tag.Pronoun)
        {
            return null;
        }
        if (!said && !(IsDocument(r, first, stop) && (Finds(r, verb) || r.At(verb) is "identifies" or "identified" or "lists" && HasPaper(r, first, stop))))
        {
            return null;
        }
        // "its work", "their report", "the survey": whose, or the one named before
        if (r.At(first) is "its" or "their" && (r.Has(stop - 1, WordClass.SourceNoun | WordClass.Figures) || r.Is(stop - 1, "work")))
        {
            return s.LastSource is not null || s.Sentence > 0 && SubjectBefore(s) ? (stop, stop) : null;
        }
        var again = stop - first == 2 && (r.At(first) is "the" or "this" or "that") && r.Has(first + 1, WordClass.SourceNoun) && s.LastSource is not null;
        if (again && (s.LastSource!.Contains(r.At(first + 1), StringComparison.OrdinalIgnoreCase) || r.Is(first + 1, "survey") && s.LastFigure?.Source is not null && s.LastSentence == s.Sentence - 1))
        {
            return (stop, stop);
        }
        for (var i = first; i < stop; i++)
        {
            if (r.Has(i, WordClass.Figures))
            {
                return Maker(r, i, stop) ?? Publisher(s, first) ?? (IsNamed(r, first, i) ? (first, stop) : null);
            }
        }
        return Publisher(s, first) ?? (first, stop);
    }

    // "figures collected by the CPS": the collector
    private static (int First, int End)? Maker(Reading r, int figures, int stop)
    {
        for (var j = figures + 1; j < stop; j++)
        {
            if (r.At(j) is "by" or "from" && HasSource(r, j + 1, stop))
            {
                return (j + 1, stop);
            }
        }
        return null;
    }

    // "population figures", "police data" are named; "the figures" are those of before, "the latest figures" nobody's
    private static bool IsNamed(Reading r, int first, int figures)
    {
        for (var i = first; i < figures; i++)
        {
            if (r.TagOf(i) is Tag.Nominal or Tag.Past && !(r.At(i) is "latest" or "recent" or "most" or "provisional" or "current" or "new" or "last" or "available" or "published" or "own" or "following" or "same" or "updated" or "final" or "further" or "more"))
            {
                return true;
            }
        }
        return false;
    }

    // "The Kite Trust published a report which stated", "Amnesty has produced figures stating": who made the paper that is new here
    private static (int First, int End)? Publisher(Scene s, int first)
    {
        var r = s.Reading;
        if (r.At(first) is "the" or "this" or "that" or "these")
        {
            return null;
        }
        for (var i = first - 1; i > first - 16 && r.In(i); i--)
        {
            if (r.TagOf(i) is Tag.Past or Tag.Verb && r.At(i) is "published" or "produced" or "released" or "issued" or "commissioned" or "conducted" or "compiled" or "publishes" or "carried" or "undertaken")
            {
                var end = i;
                while (r.TagOf(end - 1) is Tag.Auxiliary or Tag.Adverb)
                {
                    end--;
                }
                return Bounds(s, end);
            }
            if (r.TagOf(i) is Tag.Verb or Tag.Auxiliary or Tag.Modal or Tag.Relative || r.IsMark(i, ';'))
            {
                return null;
            }
        }
        return null;
    }

    // "the research institute, which said that": the noun before the relative, or who published it
    private static (int First, int End)? Antecedent(Scene s, int relative)
    {
        var r = s.Reading;
        var end = r.IsMark(relative - 1, ',') ? relative - 1 : relative;
        var first = NounPhrases.StartWithOf(r, end);
        if (first >= end || !HasSource(r, first, end))
        {
            return null;
        }
        first = r.TagOf(first - 1) == Tag.Determiner ? first - 1 : first;
        return r.IsCapital(end - 1) && !HasPaper(r, first, end) ? (first, end) : Publisher(s, first) ?? (first, end);
    }

    private static bool HasPaper(Reading r, int first, int stop)
    {
        for (var i = first; i < stop; i++)
        {
            if (r.Has(i, WordClass.SourceNoun))
            {
                return true;
            }
        }
        return false;
    }

    // the verbs that need no "that" after a document or a body
    private static bool Finds(Reading r, int verb) =>
        r.At(verb) is "found" or "finds" or "show" or "shows" or "showed" or "shown" or "estimates" or "estimated" or "estimate" or "reports" or "reported" or "suggest" or "suggests" or "suggested" or "says" or "said" or "forecasts" or "forecast" or "forecasting"
            or "predicts" or "predicted" or "calculated" or "reveal" or "reveals" or "revealed" or "indicate" or "indicates" or "put" or "puts";

    private static bool IsDocument(Reading r, int first, int stop)
    {
        for (var i = first; i < stop; i++)
        {
            if (r.Has(i, WordClass.SourceNoun | WordClass.Body))
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasSource(Reading r, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!r.IsCapital(i) && r.At(i) is "independent" or "mirror" or "observer" or "guardian" or "times" or "sun" or "mail" or "shelter" or "crisis" or "mind" or "economist" || r.Is(i, "agency") && i + 1 < end && r.TagOf(i + 1) == Tag.Nominal)
            {
                continue;
            }
            if (r.Has(i, WordClass.SourceNoun | WordClass.Figures | WordClass.Body | WordClass.Person) && !(r.At(i) is "it" or "sun" or "times" or "members" or "crisis" or "who" or "groups" or "group" or "mail" or "us"))
            {
                return true;
            }
            if (r.IsCapital(i) && r.TagOf(i) == Tag.Nominal && (i > r.Lo || (r[i].End - r[i].Start > 2 && char.IsUpper(r.Letters(i)[1]))) && !r.Has(i, WordClass.Month | WordClass.Weekday))
            {
                return true;
            }
        }
        return false;
    }
}
