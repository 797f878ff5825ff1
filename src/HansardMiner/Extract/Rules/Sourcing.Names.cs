using System;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Where the name of a source begins and ends, and whether it is one.</summary>
internal static partial class Sourcing
{
    // The subject may hold phrases in commas: "the Otter Trust, a charity, found".
    private static (int First, int End)? Bounds(Scene s, int end)
    {
        var r = s.Reading;
        var low = Math.Max(r.Lo, end - 40);
        var first = end;
        var depth = 0;
        for (var i = end - 1; i >= low; i--)
        {
            if (r.IsMark(i, ';') || r.IsMark(i, ':') || r.IsMark(i, '—') || r.IsMark(i, '"') || r.IsMark(i, '“') || (r.At(i) is "because" or "although" or "whereas" or "while" or "but"))
            {
                break;
            }
            // "Does he share my concern that [the Minister has confirmed]": a clause of its own
            if (r.Is(i, "that") && r.TagOf(i) == Tag.Relative && (r.TagOf(i + 1) == Tag.Determiner || r.IsCapital(i + 1)) && HasSource(r, i + 1, end))
            {
                break;
            }
            if ((r.At(i) is "and") && r.IsMark(i - 1, ',') && HasSource(r, i + 1, end))
            {
                break;
            }
            if (r.IsMark(i, ',') && depth++ > 2)
            {
                break;
            }
            first = i;
        }
        // step over a leading time or place, a conjunction, an adverb
        for (var i = first; i < end;)
        {
            var time = Clauses.TimeAt(s, i);
            if (time > i)
            {
                i = time;
            }
            else if (r.Is(i, "my") && r.Is(i + 1, "lords"))
            {
                i += 2;
            }
            else if (r.TagOf(i) is Tag.Mark or Tag.Conjunction or Tag.Adverb || (r.At(i) is "finally" or "however" or "therefore" or "indeed" or "meanwhile" or "similarly" or "commenting" or "moreover" or "as" or "what"))
            {
                i++;
            }
            else if (r.TagOf(i) == Tag.Preposition)
            {
                i = Math.Max(i + 1, NounPhrases.End(r, NounPhrases.SkipDeterminers(r, i + 1)));
            }
            else
            {
                var stop = Stop(r, i, end);
                if (HasSource(r, i, stop))
                {
                    return (i, stop);
                }
                i = Next(r, stop, end);
            }
        }
        return null;
    }

    // where the subject proper ends: at a comma, a relative or the verb
    private static int Stop(Reading r, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (r.IsMark(i, ',') || (r.TagOf(i) == Tag.Past && r.Has(i, WordClass.Saying) && i > first) || r.TagOf(i) is Tag.Relative or Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Pronoun || r.IsMark(i, '('))
            {
                return i;
            }
        }
        return end;
    }

    private static int Next(Reading r, int stop, int end)
    {
        var i = stop + 1;
        while (i < end && r.TagOf(i) is not (Tag.Determiner or Tag.Nominal or Tag.Preposition))
        {
            i++;
        }
        return i;
    }

    private static (int First, int End)? Judge(Scene s, int first, int stop, bool said)
    {
        var r = s.Reading;
        if (stop - first > LongestName || first >= stop || r.TagOf(first - 1) is Tag.Modal or Tag.Auxiliary || r.TagOf(first) is Tag.Modal or Tag.Auxiliary or Tag.Pronoun)
        {
            return null;
        }
        if (!said && !(IsDocument(r, first, stop) && Finds(r, stop)))
        {
            return null;
        }
        for (var i = first; i < stop; i++)
        {
            if (!r.Has(i, WordClass.Figures))
            {
                continue;
            }
            // "figures collected by the CPS": the collector; "figures": nobody
            for (var j = i + 1; j < stop; j++)
            {
                if ((r.At(j) is "by" or "from"))
                {
                    return (j + 1, stop);
                }
            }
            // "current data", "the last published statistics" are named; "the figures" are those of before
            var modified = i > first && (r.TagOf(first) == Tag.Determiner ? i > first + 1 : true) && r.TagOf(i - 1) is Tag.Nominal or Tag.Past;
            return modified ? (first, stop) : null;
        }
        // "the survey", "the report": the one named before
        if (stop - first == 2 && (r.At(first) is "the" or "this" or "that") && r.Has(first + 1, WordClass.SourceNoun) && s.LastSource is not null && s.LastSource.Contains(r.At(first + 1), StringComparison.OrdinalIgnoreCase))
        {
            return (stop, stop);
        }
        return (first, stop);
    }

    // the verbs that need no "that" after a document or a body
    private static bool Finds(Reading r, int i)
    {
        for (var j = i; j < i + 6; j++)
        {
            if (r.At(j) is "found" or "finds" or "show" or "shows" or "showed" or "shown" or "estimates" or "estimated" or "estimate" or "reports" or "reported" or "suggest" or "suggests" or "suggested" or "says" or "said" or "forecasts" or "forecast" or "forecasting" or "predicts" or "predicted" or "calculated" or "reveal" or "reveals" or "revealed" or "indicate" or "indicates" or "put" or "puts")
            {
                return true;
            }
        }
        return false;
    }

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
            if (!r.IsCapital(i) && r.At(i) is "independent" or "mirror" or "observer" or "guardian" or "times" or "sun" or "mail" or "shelter" or "crisis" or "mind" or "economist" or "agency")
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
