using System;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Attributions without a subject that says: "according to", "in a study by", "X's estimate of", "reported by".</summary>
internal static partial class Sourcing
{
    // "according to the ONS", "according to analysis published by the Kite Institute"
    private static (int First, int End)? According(Scene s)
    {
        var r = s.Reading;
        for (var i = Math.Max(r.Lo, s.Draft.First - Reach); i < Math.Min(r.Hi, s.Draft.End + Reach); i++)
        {
            if (r.Is(i, "according") && r.Is(i + 1, "to") && Phrase(r, i + 2) is { } told && HasSource(r, told.First, told.End))
            {
                return told;
            }
        }
        return null;
    }

    // "In the Heron study, …", "Under the ferry board's projection, …", "In research by The Weekly Heron in May, …", "Figures from the Kite Trust, …"
    private static (int First, int End)? Opening(Scene s)
    {
        var r = s.Reading;
        if (r.At(r.Lo) is "in" or "under" or "on" or "from" && Phrase(r, r.Lo + 1) is { } paper && paper.End < s.Draft.First && r.IsMark(paper.End, ',') && r.Has(paper.End - 1, WordClass.SourceNoun) && paper.End - paper.First > 2)
        {
            return paper;
        }
        for (var i = r.Lo; i < r.Lo + 4 && i < s.Draft.First; i++)
        {
            if (r.Has(i, WordClass.SourceNoun | WordClass.Figures) && (r.At(i + 1) is "by" or "from") && (i == r.Lo || (r.At(i - 1) is "in" or "new" or "recent")))
            {
                return Phrase(r, i + 2) is { } found && r.IsMark(Clauses.TimeAt(s, found.End), ',') ? found : null;
            }
        }
        return null;
    }

    // "data for 2008 showing 400 herons"
    private static (int First, int End)? Shown(Scene s)
    {
        var r = s.Reading;
        for (var i = s.Draft.SpanFirst - 1; i > s.Draft.SpanFirst - 4; i--)
        {
            if (!(r.At(i) is "showing" or "suggesting" or "indicating"))
            {
                continue;
            }
            var end = i;
            foreach (var time in s.Times)
            {
                end = time.End == i ? time.First : end;
            }
            end -= r.TagOf(end - 1) == Tag.Preposition ? 1 : 0;
            var first = NounPhrases.Start(r, end);
            return first < end && r.Has(end - 1, WordClass.SourceNoun | WordClass.Figures) ? (first, end) : null;
        }
        return null;
    }

    // "the Treasury's assessment of a £7 million gap": whose it is
    private static string? Owner(Scene s)
    {
        var r = s.Reading;
        for (var i = s.Draft.SpanFirst - 1; i > s.Draft.SpanFirst - 5 && r.In(i); i--)
        {
            if (r.Is(i, "of") && r.At(i - 1) is "assessment" or "estimate" or "forecast" or "projection" or "prediction" or "calculation")
            {
                var owner = i - 2;
                owner -= r.TagOf(owner) == Tag.Nominal && !IsGenitive(r, owner) ? 1 : 0;
                var first = NounPhrases.Start(r, owner + 1);
                return IsGenitive(r, owner) && HasSource(r, first, owner + 1) ? r.Words(r.TagOf(first - 1) == Tag.Determiner ? first - 1 : first, owner + 1).TrimEnd('s').TrimEnd('\'', '’') : null;
            }
            if (r.TagOf(i) is not (Tag.Determiner or Tag.Nominal))
            {
                return null;
            }
        }
        return null;
    }

    private static bool IsGenitive(Reading r, int i) => r.IsWord(i) && r.Letters(i) is [.., '\'' or '’', 's'] or [.., 's', '\'' or '’'];

    // "40 huts have been reported by the councils", "forecast in the Red Book to be £7 million", "estimated by the board at £3 million"
    private static (int First, int End)? Agent(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        for (var i = Math.Max(r.Lo, d.SpanFirst - 12); i < Math.Min(r.Hi, d.SpanEnd + 16); i++)
        {
            if (i > d.SpanEnd && (r.IsMark(i, ';') || r.IsMark(i, '—') || r.TagOf(i) is Tag.Relative or Tag.Verb))
            {
                return null;
            }
            if (r.TagOf(i) == Tag.Past && r.At(i) is "reported" or "estimated" or "calculated" or "forecast" or "projected" or "predicted" or "quoted" or "cited" or "claimed"
                && (r.Is(i + 1, "by") || r.Is(i + 1, "in") && i < d.SpanFirst) && Phrase(r, i + 2) is { } by && HasSource(r, by.First, by.End)
                && (i > d.SpanEnd || by.End < d.SpanFirst && by.End > d.SpanFirst - 4) && (r.Is(i + 1, "by") || HasPaper(r, by.First, by.End) || r.At(by.End - 1) is "book" or "budget" or "statement"))
            {
                return by;
            }
        }
        return null;
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

    // a noun phrase with what hangs on it: "the study of rivers", "analysis published by the Kite Institute"; figures are whose they are
    private static (int First, int End)? Phrase(Reading r, int i)
    {
        var inner = NounPhrases.SkipDeterminers(r, i);
        var end = Clauses.Tails(r, inner, NounPhrases.End(r, inner));
        if (end <= inner)
        {
            return null;
        }
        var by = r.TagOf(end) == Tag.Past ? end + 1 : end;
        if (r.At(by) is "by" or "from" && r.Has(end - 1, WordClass.SourceNoun | WordClass.Figures))
        {
            var maker = NounPhrases.SkipDeterminers(r, by + 1);
            var last = Clauses.Tails(r, maker, NounPhrases.End(r, maker));
            if (last > maker && HasSource(r, maker, last))
            {
                return (by + 1, last);
            }
        }
        return (i, end);
    }
}
