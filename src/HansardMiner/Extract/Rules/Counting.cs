using System;
using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;
using HansardMiner.Text;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds what is counted, shared, paid for, measured or changes.</summary>
internal static partial class Counting
{
    /// <summary>Finds the noun phrase of the draft at hand.</summary>
    public static void Find(Scene s)
    {
        var d = s.Draft;
        if (d.CountedFirst < 0)
        {
            switch (d.Kind)
            {
                case ClaimKind.Money or ClaimKind.Rate: OfMoney(s); break;
                case ClaimKind.Percent or ClaimKind.Points or ClaimKind.Ratio: OfShare(s); break;
                case ClaimKind.Duration: OfDuration(s); break;
                case ClaimKind.Age: OfAge(s); break;
                case ClaimKind.Measure: OfMeasure(s); break;
                case ClaimKind.Multiplier: OfMultiple(s); break;
                default: OfCount(s); break;
            }
        }
        if (d.Counted is null && d.CountedFirst >= 0 && d.CountedEnd > d.CountedFirst)
        {
            d.Counted = Phrase(s.Reading, d.CountedFirst, d.CountedEnd);
        }
        if (d.Counted is not null && d.Kind is not (ClaimKind.Duration or ClaimKind.Age))
        {
            s.LastSubject = d.Counted;
            s.LastCounted = d.Kind is ClaimKind.Money or ClaimKind.Rate or ClaimKind.Measure || IsPeople(s.Reading, d) && s.LastCounted is not null ? s.LastCounted : d.Counted;
        }
    }

    // "300 Danes": a people in a list of the things counted
    private static bool IsPeople(Reading r, Draft d) =>
        d.CountedEnd == d.CountedFirst + 1 && d.CountedFirst == d.End && r.IsCapital(d.CountedFirst) && Tagger.IsPlural(r, d.CountedFirst) && r[d.CountedFirst].Word.Classes == WordClass.None && r.Letters(d.CountedFirst).ContainsAnyInRange('a', 'z');

    // "7,000 Danish, 300 from Norway": the thing without the people named first ("swedish boats" → "boats")
    private static string WithoutPeople(Scene s, string counted)
    {
        var space = counted.IndexOf(' ', StringComparison.Ordinal);
        var r = s.Reading;
        if (space < 0 || !(r.Is(s.Draft.End, "from") || r.IsCapital(s.Draft.End)))
        {
            return counted;
        }
        for (var i = s.Draft.First - 1; i > s.Draft.First - 60 && r.In(i); i--)
        {
            if (r.IsCapital(i) && r[i].Kind == TokenKind.Word && Folding.Phrase(r.Letters(i)) is var word && word.Length == space && counted.StartsWith(word, StringComparison.Ordinal))
            {
                return counted[(space + 1)..];
            }
        }
        return counted;
    }

    /// <summary>The words of a range in lower case.</summary>
    public static string Phrase(Reading r, int first, int end)
    {
        var words = r.Letters(first, end);
        return r.Phrase(Places.Possessive(r, end - 1) ? words[..^2] : words);
    }

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

    private static bool TakePhrase(Scene s, int at)
    {
        var r = s.Reading;
        if (Clauses.TimeAt(s, at) > at)
        {
            return false;
        }
        var first = SkipToNoun(r, at);
        if ((r.At(first) is "average" or "top" or "total") && r.TagOf(first + 1) is not Tag.Nominal ||Clauses.TimeAt(s, first) > first || r.Has(first, WordClass.Place) && NounPhrases.End(r, first) == first + 1)
        {
            return false;
        }
        var end = NounPhrases.End(r, first);
        if (r.Has(end - 1, WordClass.TimeUnit) && end > first && end - first < 3)
        {
            return false;
        }
        var list = s.Draft.Kind == ClaimKind.Money ? EndOfList(r, end) : end;
        return end > first && Take(s.Draft, first, list > end ? list : Clauses.Tails(r, first, end) is var tail && tail - first <= 9 ? tail : end);
    }

    // "rent, rates and repairs": nouns in a row that end with "and" and one more
    private static int EndOfList(Reading r, int end)
    {
        for (var at = end; at < end + 14 && (r.IsMark(at, ',') || r.Is(at, "and"));)
        {
            var last = r.Is(at, "and");
            var next = NounPhrases.End(r, at + 1);
            if (next == at + 1 || r.TagOf(at + 1) != Tag.Nominal || next - at > 4)
            {
                return end;
            }
            if (last)
            {
                return at > end && r.TagOf(next) is not (Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Past) ? next : end;
            }
            at = next;
        }
        return end;
    }

    // "the 20 million children", "Wales's 3 million sheep", "all those who"
    private static int SkipToNoun(Reading r, int at)
    {
        var first = NounPhrases.SkipDeterminers(r, at);
        if (r.TagOf(first) == Tag.Nominal && Places.Possessive(r, first) && r.TagOf(first + 1) is Tag.Number)
        {
            first++;
        }
        while (r.TagOf(first) == Tag.Number && r.TagOf(first + 1) is Tag.Nominal or Tag.Number)
        {
            first++;
        }
        return first;
    }

    private static bool TakeSubject(Scene s)
    {
        return TakeSubject(s, s.Draft.Form == NumeralForm.Multiplier ? s.Draft.End : s.Draft.SpanFirst);
    }

    private static bool TakeSubject(Scene s, int at)
    {
        var (first, end) = Clauses.Subject(s, at);
        // "the most likely estimate was £850 million": of what was spoken of before
        if (end > first && end - first < 4 && s.LastSubject is not null && s.Reading.At(end - 1) is "estimate" or "figure" or "figures" or "total" or "sum" or "amount" or "number" or "answer")
        {
            // "the autism spend figure was £2 million"
            if (end - first > 1 && !s.Reading.Has(end - 2, WordClass.Adjective) && s.Reading.At(end - 2) is not ("likely" or "latest" or "same" or "similar") && s.Reading[end - 2].Kind == TokenKind.Word)
            {
                return Take(s.Draft, first, end - 1);
            }
            s.Draft.Counted = s.LastSubject;
            return true;
        }
        if (end > first)
        {
            return Take(s.Draft, first, end);
        }
        if (s.Reading.TagOf(first) == Tag.Pronoun && (s.Reading.At(first) is "it" or "they" or "this" or "that") && s.LastSubject is not null)
        {
            s.Draft.Counted = s.LastSubject;
            return true;
        }
        return false;
    }

    // a list: the noun of the figure before, when both are of one kind
    private static bool Carry(Scene s)
    {
        for (var i = s.At - 1; i >= 0 && s.Draft.SpanFirst - s.Drafts[i].SpanEnd < 30; i--)
        {
            if (s.Drafts[i] is { Rejected: false, Absorbed: false, Counted: { } counted } last && last.Kind == s.Draft.Kind && !(IsPeople(s.Reading, last) && s.LastCounted is not null))
            {
                s.Draft.Counted = WithoutPeople(s, counted);
                return true;
            }
        }
        return false;
    }

    // "a cost of £5 million", "a sentence of 12 months": the phrase before "of"
    private static bool Head(Scene s, int of)
    {
        var r = s.Reading;
        var first = NounPhrases.StartWithOf(r, of);
        var by = first - 1;
        while (r.TagOf(by) == Tag.Determiner)
        {
            by--;
        }
        // "funding announced by the Minister of £10 million": the sum is not of the Minister
        if (r.Is(by, "by") && r.TagOf(by - 1) == Tag.Past && r.TagOf(by - 2) == Tag.Nominal)
        {
            return Take(s.Draft, NounPhrases.StartWithOf(r, by - 1), by - 1);
        }
        return !(of == first + 1 && r.Has(first, WordClass.Rise | WordClass.Fall)) && Take(s.Draft, first, of);
    }

    private static void OfCount(Scene s)
    {
        if (TakeObject(s))
        {
            return;
        }
        var r = s.Reading;
        // "the huts, of which we have two in London"
        for (var which = s.Draft.SpanFirst - 1; which > s.Draft.SpanFirst - 6; which--)
        {
            if (r.At(which) is "which" or "whom" && r.Is(which - 1, "of") && r.IsMark(which - 2, ',') && NounPhrases.Start(r, which - 2) is var whole && whole < which - 2)
            {
                Take(s.Draft, whole, which - 2);
                return;
            }
        }
        // "40 and 50 kites"
        if (s.At + 1 < s.Drafts.Count && s.Drafts[s.At + 1] is { Rejected: false, Absorbed: false, Kind: ClaimKind.Count, CountedFirst: >= 0 } more && more.SpanFirst == s.Draft.SpanEnd + 1 && (r.At(s.Draft.SpanEnd) is "and" or "or" || r.IsMark(s.Draft.SpanEnd, ',')) && Take(s.Draft, more.CountedFirst, more.CountedEnd))
        {
            return;
        }
        if (Carry(s))
        {
            return;
        }
        if (r.Is(s.Draft.SpanEnd, "or") && s.At + 1 < s.Drafts.Count && s.Drafts[s.At + 1] is { Rejected: false, Kind: ClaimKind.Percent } share && r.Is(share.UnitEnd, "of") && TakeWhole(s, share.UnitEnd + 1))
        {
            return;
        }
        // "a father of two": nothing says of what
        if (r.Is(s.Draft.SpanFirst - 1, "of") && r.TagOf(s.Draft.SpanFirst - 2) == Tag.Nominal && !(r.At(s.Draft.SpanFirst - 2) is "total" or "number" or "majority" or "maximum" or "minimum" or "average" or "group"))
        {
            return;
        }
        var (first, end) = Clauses.Subject(s, s.Draft.SpanFirst);
        if (end > first && ((r.At(first) is "number" or "numbers" or "total" or "amount") || r.Has(first, WordClass.Rise | WordClass.Fall) || r.Is(s.Draft.SpanFirst - 1, "from") || r.Is(s.Draft.SpanFirst - 1, "to") || r.Has(s.Draft.SpanFirst - 1, WordClass.Level) || r.Is(s.Draft.SpanFirst - 1, "at") || s.LastCounted is null))
        {
            if (end == first + 1 && (r.At(first) is "number" or "numbers" or "total" or "figure" or "rate") || r.Is(end - 1, "rate") && end == first + 2)
            {
                s.Draft.Counted = s.LastCounted;
                return;
            }
            var of = (r.At(first) is "number" or "numbers" or "total") && r.Is(first + 1, "of") ? NounPhrases.SkipDeterminers(r, first + 2) : first;
            var number = r.Is(first, "total") && r.Is(first + 1, "number") && r.Is(first + 2, "of") ? NounPhrases.SkipDeterminers(r, first + 3) : of;
            Take(s.Draft, number < end ? number : first, end);
            return;
        }
        s.Draft.Counted = s.LastCounted;
    }
}
