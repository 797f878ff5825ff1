using System;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds to whom the speaker attributes a figure.</summary>
internal static partial class Sourcing
{
    private const int Reach = 70;
    private const int MostTries = 4;
    private const int LongestName = 18;

    /// <summary>Gives the draft at hand its source.</summary>
    public static void Find(Scene s)
    {
        s.MayNameSource ??= Speaks(s.Reading);
        if (s.MayNameSource == false)
        {
            return;
        }
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

    private static bool Speaks(Reading r)
    {
        for (var i = r.Lo; i < r.Hi; i++)
        {
            if (r.Has(i, WordClass.Saying | WordClass.SourceNoun | WordClass.Figures) || r.At(i) is "according" or "clear" or "showing" or "suggesting" or "indicating")
            {
                return true;
            }
        }
        return false;
    }

    private static void Give(Scene s, (int First, int End) range)
    {
        var source = s.Reading.Words(range.First, range.End);
        s.Draft.Source = source;
        s.LastSource = source;
    }

    // "according to the ONS", "in research by The Weekly Heron", "in the words of"
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
            // "In the Heron study, …"
            if (i == r.Lo && r.Is(i, "in") && Phrase(r, i + 1) is { } paper && paper.End < d.First && r.IsMark(paper.End, ',') && r.Has(paper.End - 1, WordClass.SourceNoun) && paper.End - paper.First > 2)
            {
                return paper;
            }
            // "data for 2008 showing 400 herons"
            if (i < d.SpanFirst && i > d.SpanFirst - 4 && r.At(i) is "showing" or "suggesting" or "indicating" && Shown(s, i) is { } shown)
            {
                return shown;
            }
            if (i < r.Lo + 4 && i < d.First && r.Has(i, WordClass.SourceNoun | WordClass.Figures) && (r.At(i + 1) is "by" or "from") && (i == r.Lo || (r.At(i - 1) is "in" or "new" or "recent")))
            {
                return Phrase(r, i + 2) is { } found && r.IsMark(Clauses.TimeAt(s, found.End), ',') ? found : null;
            }
        }
        return null;
    }

    private static (int First, int End)? Shown(Scene s, int verb)
    {
        var r = s.Reading;
        var end = verb;
        foreach (var time in s.Times)
        {
            end = time.End == verb ? time.First : end;
        }
        end -= r.TagOf(end - 1) == Tag.Preposition ? 1 : 0;
        var first = NounPhrases.Start(r, end);
        return first < end && r.Has(end - 1, WordClass.SourceNoun | WordClass.Figures) ? (first, end) : null;
    }

    private static (int First, int End)? Phrase(Reading r, int i)
    {
        var inner = NounPhrases.SkipDeterminers(r, i);
        var end = Clauses.Tails(r, inner, NounPhrases.End(r, inner));
        return end > inner ? (i, end) : null;
    }

    // "a study by the Otter Trust found that …", "the Kite Federation has reported that …"
    private static bool Says(Scene s, int from, bool shows)
    {
        var r = s.Reading;
        var tries = 0;
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
            if (r.Is(i, "published") && r.Has(i + 1, WordClass.Preposition))
            {
                continue;
            }
            var clear = r.Is(i, "clear") && (r.At(i - 1) is "made" or "makes");
            if (!clear && (!r.Has(i, WordClass.Saying) || r.TagOf(i) is not (Tag.Verb or Tag.Past or Tag.Gerund) && !(r.Has(i, WordClass.Verb | WordClass.Past) && r.Is(i + 1, "that"))))
            {
                continue;
            }
            if (tries++ >= MostTries)
            {
                return false;
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
        if ((r.At(end - 1) is "they" or "it") && r.TagOf(verb) is Tag.Verb or Tag.Past && said && s.Sentence > 0 && (s.LastSource is not null || SubjectBefore(s)))
        {
            return (end, end);
        }
        if (r.TagOf(end - 1) is Tag.Pronoun or Tag.Modal or Tag.Relative or Tag.None || (r.At(end - 1) is "to" or "not") || (end == verb && r.TagOf(verb) == Tag.Past && (r.At(verb + 1) is "by" or "to" or "from")))
        {
            return null;
        }
        return Bounds(s, end) is { } range ? Judge(s, range.First, range.End, said || r.At(verb) is "estimating" or "forecasting" or "predicting" or "projecting" || r.Is(verb, "made") || r.Is(verb, "makes") || r.Is(range.First - 1, "as")) : null;
    }

    // "says that", "shows:", "found — these are important figures — that", ", the report said, "
    private static bool SaysThat(Reading r, int verb)
    {
        for (var i = verb + 1; i < verb + (r.TagOf(verb + 1) == Tag.Preposition ? 36 : 14); i++)
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
