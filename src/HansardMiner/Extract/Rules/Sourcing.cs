using System;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds to whom the speaker attributes a figure.</summary>
internal static class Sourcing
{
    private const int Reach = 70;
    private const int LongestName = 18;

    /// <summary>Gives the draft at hand its source.</summary>
    public static void Find(Scene s)
    {
        if (According(s) is { } named)
        {
            Give(s, named);
            return;
        }
        if (!Says(s, s.Draft.SpanFirst, false) && SaidAfter(s) is { } after)
        {
            Give(s, after);
        }
    }

    /// <summary>Gives a figure without a source the document or body that the sentence before reports.</summary>
    public static void Before(Scene s)
    {
        var r = s.Reading;
        if (s.Draft.Source is not null || s.Sentence == 0)
        {
            return;
        }
        if (s.SourceBefore is null)
        {
            s.SourceBefore = "";
            for (var i = r.Lo; i < r.Lo + 12 && r.In(i); i++)
            {
                if (r.At(i) is "i" or "we" or "my" or "our" or "you" or "but" or "government" or "minister")
                {
                    return;
                }
            }
            var last = s.LastSource;
            r.Enter(s.Sentence - 1);
            Tagger.Run(r);
            s.SourceBefore = Says(s, r.Hi, true) ? s.Draft.Source ?? "" : "";
            r.Enter(s.Sentence);
            (s.Draft.Source, s.LastSource) = (null, s.SourceBefore.Length > 0 ? s.SourceBefore : last);
        }
        s.Draft.Source = s.SourceBefore.Length > 0 ? s.SourceBefore : null;
    }

    private static void Give(Scene s, (int First, int End) range)
    {
        var source = s.Reading.Letters(range.First, range.End).ToString();
        s.Draft.Source = source;
        s.LastSource = source;
    }

    // "according to the ONS", "in research by The Guardian", "in the words of"
    private static (int First, int End)? According(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        for (var i = Math.Max(r.Lo, d.First - Reach); i < Math.Min(r.Hi, d.End + Reach); i++)
        {
            if (r.Is(i, "according") && r.Is(i + 1, "to") && Phrase(r, i + 2) is { } told && HasSource(r, told.First, told.End))
            {
                return told;
            }
            if (i < r.Lo + 4 && i < d.First && r.Has(i, WordClass.SourceNoun | WordClass.Figures) && (r.At(i + 1) is "by" or "from") && (i == r.Lo || (r.At(i - 1) is "in" or "new" or "recent")))
            {
                return Phrase(r, i + 2) is { } found && r.IsMark(Clauses.TimeAt(s, found.End), ',') ? found : null;
            }
        }
        return null;
    }

    private static (int First, int End)? Phrase(Reading r, int i)
    {
        var inner = NounPhrases.SkipDeterminers(r, i);
        var end = Clauses.Tails(r, inner, NounPhrases.End(r, inner));
        return end > inner ? (i, end) : null;
    }

    // "a study by Natural England found that …", "the NSPCC has reported that …"
    private static bool Says(Scene s, int from, bool shows)
    {
        var r = s.Reading;
        for (var i = from - 1; i > from - Reach && r.In(i); i--)
        {
            if (r.IsMark(i, ';') || r.IsMark(i, '”'))
            {
                return false;
            }
            if (shows && !(r.At(i) is "show" or "shows" or "showed" or "shown" or "found" or "reports" or "reported" or "reveal" or "reveals" or "revealed" or "estimates"))
            {
                continue;
            }
            var clear = r.Is(i, "clear") && (r.At(i - 1) is "made" or "makes");
            if (!clear && (!r.Has(i, WordClass.Saying) || r.TagOf(i) is not (Tag.Verb or Tag.Past or Tag.Gerund) && !(r.Has(i, WordClass.Verb | WordClass.Past) && r.Is(i + 1, "that"))))
            {
                continue;
            }
            if (SubjectOf(s, clear ? i - 1 : i) is { } subject)
            {
                if (subject.End > subject.First)
                {
                    Give(s, subject);
                }
                else
                {
                    s.Draft.Source = s.LastSource;
                }
                return true;
            }
        }
        return false;
    }

    private static (int First, int End)? SubjectOf(Scene s, int verb)
    {
        var r = s.Reading;
        var end = verb;
        while (r.TagOf(end - 1) is Tag.Auxiliary or Tag.Adverb || (r.At(end - 1) is "also" or "now" or "recently" or "been"))
        {
            end--;
        }
        var said = SaysThat(r, verb);
        if (r.TagOf(end - 1) == Tag.Relative && !r.Is(end - 1, "that"))
        {
            return said ? Antecedent(r, end - 1) : null;
        }
        if ((r.At(end - 1) is "they" or "it") && r.TagOf(verb) is Tag.Verb or Tag.Past && said && s.LastSource is not null && s.Sentence > 0)
        {
            return (end, end);
        }
        if (r.TagOf(end - 1) is Tag.Pronoun or Tag.Modal or Tag.Relative or Tag.None || (r.At(end - 1) is "to" or "not") || (end == verb && r.TagOf(verb) == Tag.Past && (r.At(verb + 1) is "by" or "to" or "from")))
        {
            return null;
        }
        return Bounds(s, end) is { } range ? Judge(s, range.First, range.End, said || r.Is(verb, "made") || r.Is(verb, "makes") || r.Is(range.First - 1, "as")) : null;
    }

    // "says that", "shows:", "found — these are important figures — that", ", the report said, "
    private static bool SaysThat(Reading r, int verb)
    {
        for (var i = verb + 1; i < verb + 14; i++)
        {
            if (r.Is(i, "that") || r.IsMark(i, ':') && i < verb + 4)
            {
                return true;
            }
            if (r.TagOf(i) is Tag.Verb or Tag.Auxiliary or Tag.Modal || r.IsMark(i, '.'))
            {
                return (r.At(verb) is "found" or "estimates" or "estimated" or "estimate" or "shows" or "show" or "showed" or "suggests" or "suggest" or "says" or "said" or "forecasts" or "predicts" or "predict" or "calculates" or "calculated") && i > verb + 1;
            }
        }
        return false;
    }

    // "the research institute, which said that": the noun before the relative
    private static (int First, int End)? Antecedent(Reading r, int relative)
    {
        var end = r.IsMark(relative - 1, ',') ? relative - 1 : relative;
        var first = NounPhrases.StartWithOf(r, end);
        if (first >= end || !HasSource(r, first, end))
        {
            return null;
        }
        return (r.TagOf(first - 1) == Tag.Determiner ? first - 1 : first, end);
    }

    // The subject may hold phrases in commas: "Natural England, the access quango, found".
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
            else if (r.TagOf(i) is Tag.Mark or Tag.Conjunction or Tag.Adverb || (r.At(i) is "finally" or "however" or "therefore" or "indeed" or "meanwhile" or "similarly" or "commenting" or "moreover" or "as"))
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
            if (r.IsMark(i, ',') || r.TagOf(i) is Tag.Relative or Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Pronoun || r.IsMark(i, '('))
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
            return r.IsCapital(i - 1) && i - 1 > r.Lo ? (first, stop) : null;
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

    // ", the Minister said", ", says the NAO"
    private static (int First, int End)? SaidAfter(Scene s)
    {
        var r = s.Reading;
        for (var i = Math.Max(s.Draft.SpanEnd, r.Hi - 10); i < r.Hi; i++)
        {
            if (!(r.At(i) is "says" or "said" or "reports" or "estimates" or "reported") || i + 2 < r.Hi)
            {
                continue;
            }
            for (var comma = i - 1; comma > i - 8; comma--)
            {
                if (r.IsMark(comma, ',') && comma + 1 < i && r.TagOf(comma + 1) is Tag.Determiner or Tag.Nominal && HasSource(r, comma + 1, i))
                {
                    return (comma + 1, i);
                }
            }
        }
        return null;
    }
}
