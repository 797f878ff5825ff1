using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>What the subject of the clause says is counted.</summary>
internal static partial class Counting
{
    // "unemployment stands at 5%", "the fleet has doubled"
    public static bool Subject(Scene s, Sides at) => TakeSubject(s, s.Draft.Form == NumeralForm.Multiplier ? s.Draft.End : s.Draft.SpanFirst);

    // "claret is 13%, [port] is 20%": a figure of a list with a subject of its own
    public static bool OwnSubject(Scene s, Sides at) =>
        s.Reading.TagOf(at.Governor) == Tag.Auxiliary && Before(s) is { } last && Clauses.Subject(s, s.Draft.SpanFirst) is var own && own.End > own.First && own.First >= last.SpanEnd && TakeSubject(s, s.Draft.SpanFirst);

    // "unemployment was at a low level—5%"
    public static bool SubjectBeforeDash(Scene s, Sides at) =>
        (s.Reading.IsMark(at.Governor, '—') || s.Reading.IsMark(at.Governor, '–') || s.Reading.IsMark(at.Governor, '(') || s.Reading.IsMark(at.Governor, ',')) && TakeSubject(s, at.Governor);

    private static bool TakeSubject(Scene s, int at)
    {
        var r = s.Reading;
        var (first, end) = Clauses.Subject(s, at);
        if (end == first)
        {
            return r.TagOf(first) is Tag.Pronoun or Tag.Determiner && r.At(first) is "it" or "they" or "this" or "that" or "these" && (Take(s.Draft, s.LastSubject) || Antecedent(s, first));
        }
        // "the most likely estimate was £850 million": of what was spoken of before
        if (end - first < 4 && IsEmptyHead(r, end - 1))
        {
            // "the autism spend figure was £2 million", "its rateable value is £2,000"
            if (end - first > 1 && r.IsWord(end - 2) && !IsVague(r, end - 2))
            {
                return Take(s.Draft, first, r.At(end - 1) is "value" or "amount" or "average" or "number" or "numbers" ? end : end - 1);
            }
            s.Draft.Counted = s.LastSubject;
            return true;
        }
        // "the increase in cases was 5%"
        if (r.Is(end, "in") && r.Has(end - 1, WordClass.Rise | WordClass.Fall) && !IsPlace(r, end + 1) && SkipToNoun(r, end + 1) is var thing && NounPhrases.End(r, thing) is var last && last > thing && Clauses.TimeAt(s, thing) == thing)
        {
            return Take(s.Draft, thing, last);
        }
        (first, end) = Reduced(r, first, end);
        return Take(s.Draft, first, end);
    }

    // "sales rose, but since then they have stood at": the subject of the clause before
    private static bool Antecedent(Scene s, int pronoun)
    {
        var r = s.Reading;
        var (first, end) = Clauses.Subject(s, pronoun);
        return end > first && r.At(pronoun) is "they" or "it" && Tagger.IsPlural(r, first) == r.Is(pronoun, "they") && !r.Has(end - 1, WordClass.Body | WordClass.Person) && Take(s.Draft, first, end);
    }

    // "the latest figure", "the total amount"
    private static bool IsVague(Reading r, int i) =>
        r.At(i) is "likely" or "latest" or "same" or "similar" or "total" or "overall" or "final" or "actual" or "exact" or "precise" or "current" or "average" or "annual" or "aggregate" or "combined" or "estimated" or "original" or "new" or "old" or "first" or "second" or "other" or "only" or "true" or "real" or "right" or "correct" or "higher" or "lower" or "large" or "small" or "full" or "best" or "central" or "initial" or "previous" or "next" or "last" or "most" or "whole";

    // "the overall increase in cases" → "cases"; "the total number of boats" → "boats": what is counted, not that it is
    private static (int First, int End) Reduced(Reading r, int first, int end)
    {
        first += end - first > 1 && r.At(first) is "average" or "mean" && r.TagOf(first + 1) == Tag.Nominal && !r.Has(end - 1, WordClass.Rise | WordClass.Fall) ? 1 : 0;
        for (var i = first; i < first + 4 && i + 2 < end; i++)
        {
            if ((r.At(i) is "number" or "numbers" or "proportion" or "percentage" or "share" or "value" or "amount") && r.Is(i + 1, "of") || r.Has(i, WordClass.Rise | WordClass.Fall) && r.Has(i, WordClass.Noun) && r.Is(i + 1, "in"))
            {
                var noun = SkipToNoun(r, i + 2);
                return noun < end ? (noun, end) : (first, end);
            }
            if (r.TagOf(i) != Tag.Past && (!r.Has(i, WordClass.Adjective) || r.TagOf(i) != Tag.Nominal))
            {
                break;
            }
        }
        return (first, end);
    }
}
