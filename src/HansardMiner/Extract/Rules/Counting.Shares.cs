using System;
using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>What a share is of, and what changes by it.</summary>
internal static partial class Counting
{
    private static void OfShare(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var at = Math.Max(d.UnitEnd, d.End);
        at += r.Is(at, "or") && r.At(at + 1) is "less" or "more" or "fewer" or "so" && r.Is(at + 2, "of") ? 2 : 0;
        if (d.Form == NumeralForm.Ratio && (TakePhrase(s, r.Is(at, "of") ? at + 1 : at)))
        {
            return;
        }
        if (d.Change is null && d.Unit == "%" && r.Is(at, "of") && TakeWhole(s, at + 1) || TakeObject(s))
        {
            return;
        }
        if (r.TagOf(at) == Tag.Determiner && d.Form == NumeralForm.Fraction && TakePhrase(s, at))
        {
            return;
        }
        if (r.Is(at, "of") && r.At(d.SpanFirst - 1) is "lost" or "lose" or "loses" or "losing" && TakeWhole(s, at + 1))
        {
            return;
        }
        if (d.Change is not null && r.Is(d.SpanFirst - 1, "of") && (Apposed(s) || ChangeIn(s)))
        {
            return;
        }
        if (d.Change is not null)
        {
            for (var i = at; i < at + 5 && r.In(i); i++)
            {
                if ((r.At(i) is "in" or "of" or "to") && (i > at || !r.Is(i, "of")) && !(r.Is(i, "in") && (IsPlace(r, i + 1) || IsManner(r, i + 1))) && TakePhrase(s, i + 1))
                {
                    return;
                }
                if (r.Is(i, "in") && IsManner(r, i + 1) || r.TagOf(i) != Tag.Nominal && !r.IsJoint(i) && !(r.At(i) is "in" or "of" or "to"))
                {
                    break;
                }
            }
            if ((r.At(at) is "more" or "fewer" or "less") && TakePhrase(s, at + 1) || r.TagOf(at) == Tag.Nominal && !r.Has(at, WordClass.Rise | WordClass.Fall) && TakeBare(s, at))
            {
                return;
            }
            if (TakeSubject(s))
            {
                return;
            }
        }
        if (r.Is(at, "of") && TakeWhole(s, at + 1))
        {
            return;
        }
        if (r.TagOf(at) == Tag.Nominal && TakeBare(s, at))
        {
            return;
        }
        // "an interim target of 15%": of what was spoken of before
        if (r.Is(d.SpanFirst - 1, "of") && r.At(d.SpanFirst - 2) is "target" or "figure" or "rate" or "level" or "total" && s.LastSubject is not null && NounPhrases.StartWithOf(r, d.SpanFirst - 1) >= d.SpanFirst - 3)
        {
            d.Counted = s.LastSubject;
            return;
        }
        if ((r.Is(d.SpanFirst - 1, "of") && Head(s, d.SpanFirst - 1)) || Carry(s))
        {
            return;
        }
        if (!TakeSubject(s))
        {
            d.Counted = s.LastCounted;
        }
    }

    // "repaired 400 boats, a rise of 8%": what rose is what was counted last
    private static bool Apposed(Scene s)
    {
        var r = s.Reading;
        var i = s.Draft.SpanFirst - 2;
        while (i > r.Lo && (r.TagOf(i) == Tag.Nominal || r.TagOf(i) == Tag.Determiner))
        {
            i--;
        }
        if (s.At == 0 || !(r.IsMark(i, ',') || r.IsMark(i, '—') || r.IsMark(i, '–') || r.IsMark(i, '(') || r.IsMark(i, '-')) || r.TagOf(Math.Max(s.Draft.UnitEnd, s.Draft.End)) is Tag.Nominal || r.At(Math.Max(s.Draft.UnitEnd, s.Draft.End)) is "in" && !IsPlace(r, Math.Max(s.Draft.UnitEnd, s.Draft.End) + 1))
        {
            return false;
        }
        for (var at = s.At - 1; at >= 0; at--)
        {
            if (s.Drafts[at] is { Rejected: false, Absorbed: false, Counted: { } counted, Kind: ClaimKind.Count or ClaimKind.Money or ClaimKind.Measure })
            {
                s.Draft.Counted = counted;
                return true;
            }
        }
        return false;
    }

    // "a reduction in the multiplier of 1.4%": what changes stands between the change and the figure
    private static bool ChangeIn(Scene s)
    {
        var r = s.Reading;
        var of = s.Draft.SpanFirst - 1;
        var first = NounPhrases.StartWithOf(r, of);
        var before = first - 1;
        while (r.TagOf(before) == Tag.Determiner)
        {
            before--;
        }
        return first < of && r.At(before) is "in" or "to" && r.Has(before - 1, WordClass.Rise | WordClass.Fall) && Take(s.Draft, first, of);
    }

    // "reduce energy demand by 25%", "cut the budget by £3 million": the object of the verb of change
    private static bool TakeObject(Scene s)
    {
        var r = s.Reading;
        var by = s.Draft.SpanFirst - 1;
        while (by > s.Draft.SpanFirst - 5 && !r.Is(by, "by") && s.Draft.Change is not null)
        {
            by--;
        }
        if (r.Is(by, "at") && r.At(by - 1) is not "capped" || r.At(by) is not ("by" or "to" or "from" or "at"))
        {
            for (var caps = by; caps > by - 7 && r.Is(by, "at") && r.In(caps); caps--)
            {
                if (r.At(caps) is "caps" or "capping" or "cap" && NounPhrases.End(r, SkipToNoun(r, caps + 1)) is var capped && capped > caps + 1 && capped <= by)
                {
                    return Take(s.Draft, SkipToNoun(r, caps + 1), capped);
                }
            }
            return false;
        }
        if (r.At(by - 1) is "compared" or "compares" or "comparing" or "according" or "up" or "as")
        {
            return false;
        }
        // "understating revenues by £3 billion": the object that stands before "by"
        var noun = NounPhrases.StartWithOf(r, by);
        var governor = noun - 1;
        while (r.TagOf(governor) == Tag.Determiner)
        {
            governor--;
        }
        // "and cut emissions by 43%"
        if (r.Is(by, "by") && noun + 1 < by && r.Has(noun, WordClass.Rise | WordClass.Fall) && r.Has(noun, WordClass.Verb | WordClass.Past) && r.TagOf(noun - 1) == Tag.Conjunction)
        {
            return Take(s.Draft, noun + 1, by);
        }
        if (r.Is(by, "by") && noun < by && s.Draft.Kind is ClaimKind.Money or ClaimKind.Percent && r.TagOf(governor) is Tag.Verb or Tag.Gerund && Clauses.TimeAt(s, noun) == noun)
        {
            return Take(s.Draft, noun, by);
        }
        for (var verb = by - 1; verb > by - 14 && r.In(verb) && r.TagOf(verb) != Tag.Relative && !r.IsMark(verb, ';'); verb--)
        {
            if ((r.Has(verb, WordClass.Rise | WordClass.Fall) || r.Is(by, "to") && r.At(verb) is "taking" or "bringing" or "raise" or "raised" or "raising" or "extend" or "extended" or "lower" or "lowered" or "limit" or "limited" && by - verb > 2) && r.TagOf(verb) is Tag.Verb or Tag.Past or Tag.Gerund)
            {
                var first = SkipToNoun(r, verb + 1);
                return first < by && Clauses.Tails(r, first, NounPhrases.End(r, first)) is var end && end > first && end <= by && !(r.At(first) is "up" or "down") && Clauses.TimeAt(s, first) == first && Take(s.Draft, first, end);
            }
        }
        return false;
    }

    private static bool TakeBare(Scene s, int at)
    {
        var end = NounPhrases.End(s.Reading, at);
        if (Clauses.TimeAt(s, at) > at)
        {
            return false;
        }
        if (end == at + 1 && s.Reading.Has(at, WordClass.Past) && s.Reading.TagOf(end) is Tag.Preposition)
        {
            return false;
        }
        while (end > at && s.Reading.Has(end - 1, WordClass.Rise | WordClass.Fall))
        {
            end--;
        }
        return end > at && s.Reading.Has(end - 1, WordClass.Adjective) && !s.Reading.Has(end - 1, WordClass.Noun) ? false : Take(s.Draft, at, end);
    }

    // "of women murdered by …", "of those", "of them"
    private static bool TakeWhole(Scene s, int at)
    {
        var r = s.Reading;
        if ((r.At(at) is "those" or "them" or "these" or "which" or "whom" or "us" or "it") && r.TagOf(at + 1) is not Tag.Nominal)
        {
            if (r.Is(at, "those") && r.TagOf(at + 1) is Tag.Past or Tag.Gerund && (r.TagOf(at + 2) is Tag.Preposition || r.Is(at + 2, "to")))
            {
                return Take(s.Draft, at, at + 2);
            }
            if (r.Is(at, "those") && r.TagOf(at + 1) == Tag.Preposition && NounPhrases.End(r, NounPhrases.SkipDeterminers(r, at + 2)) is var last && last > at + 2 && last - at < 8)
            {
                return Take(s.Draft, at, last);
            }
            s.Draft.Counted = s.LastCounted;
            return s.LastCounted is not null;
        }
        var first = SkipToNoun(r, at);
        if (s.LastCounted is not null && (r.Is(first, "total") && first > at && r.TagOf(first + 1) != Tag.Nominal && !r.Is(first + 1, "of") || (r.TagOf(first) == Tag.Number && NounPhrases.End(r, first + 1) == first + 1 || r.TagOf(first + 1) == Tag.Verb && r.TagOf(first) == Tag.Number)))
        {
            s.Draft.Counted = s.LastCounted;
            return true;
        }
        var end = NounPhrases.End(r, first);
        return Take(s.Draft, first, Clauses.Tails(r, first, end) is var tail && tail - first <= 6 ? tail : end);
    }
}
