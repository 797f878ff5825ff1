using System;
using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;
using HansardMiner.Text;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds what is counted, shared, paid for, measured or changes.</summary>
internal static class Counting
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
                case ClaimKind.Age: Take(d, d.SpanEnd, NounPhrases.End(s.Reading, d.SpanEnd)); break;
                case ClaimKind.Measure: OfMeasure(s); break;
                case ClaimKind.Multiplier: OfMultiple(s); break;
                default: OfCount(s); break;
            }
        }
        if (d.Counted is null && d.CountedFirst >= 0 && d.CountedEnd > d.CountedFirst)
        {
            d.Counted = Phrase(s.Reading, d.CountedFirst, d.CountedEnd);
        }
        if (d.Counted is not null && d.Kind is ClaimKind.Count or ClaimKind.Percent or ClaimKind.Ratio)
        {
            s.LastCounted = d.Counted;
        }
    }

    /// <summary>The words of a range in lower case.</summary>
    public static string Phrase(Reading r, int first, int end) => Folding.Phrase(r.Letters(first, end));

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
        var first = NounPhrases.SkipDeterminers(r, at);
        if (Clauses.TimeAt(s, first) > first || r.Has(first, WordClass.Place) && NounPhrases.End(r, first) == first + 1)
        {
            return false;
        }
        var end = NounPhrases.End(r, first);
        return end > first && Take(s.Draft, first, Clauses.Tails(r, first, end) is var tail && tail - first <= 9 ? tail : end);
    }

    private static bool TakeSubject(Scene s)
    {
        var (first, end) = Clauses.Subject(s, s.Draft.SpanFirst);
        if (end > first)
        {
            return Take(s.Draft, first, end);
        }
        if (s.Reading.TagOf(first) == Tag.Pronoun && s.Reading.IsOneOf(first, ["it", "they", "this", "that"]) && s.LastCounted is not null)
        {
            s.Draft.Counted = s.LastCounted;
            return true;
        }
        return false;
    }

    private static void OfShare(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var at = Math.Max(d.UnitEnd, d.End);
        if (d.Form == NumeralForm.Ratio && (TakePhrase(s, r.Is(at, "of") ? at + 1 : at)))
        {
            return;
        }
        if (d.Change is not null)
        {
            for (var i = at; i < at + 5 && r.In(i); i++)
            {
                if (r.IsOneOf(i, ["in", "of", "to"]) && i > at && TakePhrase(s, i + 1))
                {
                    return;
                }
                if (r.TagOf(i) != Tag.Nominal && !r.IsJoint(i) && !r.IsOneOf(i, ["in", "of", "to"]))
                {
                    break;
                }
            }
            if (r.IsOneOf(at, ["more", "fewer", "less"]) && TakePhrase(s, at + 1) || r.TagOf(at) == Tag.Nominal && !r.Has(at, WordClass.Rise | WordClass.Fall) && TakeBare(s, at))
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
        if (r.TagOf(at) == Tag.Determiner && d.Form == NumeralForm.Fraction && TakePhrase(s, at) || r.TagOf(at) == Tag.Nominal && TakeBare(s, at))
        {
            return;
        }
        if (Carry(s) || (r.Is(d.SpanFirst - 1, "of") && Head(s, d.SpanFirst - 1)))
        {
            return;
        }
        if (!TakeSubject(s))
        {
            d.Counted = s.LastCounted;
        }
    }

    private static bool TakeBare(Scene s, int at)
    {
        var end = NounPhrases.End(s.Reading, at);
        while (end > at + 1 && s.Reading.Has(end - 1, WordClass.Rise | WordClass.Fall))
        {
            end--;
        }
        return Take(s.Draft, at, end);
    }

    // "of women murdered by …", "of those", "of them"
    private static bool TakeWhole(Scene s, int at)
    {
        var r = s.Reading;
        if (r.IsOneOf(at, ["those", "them", "these", "which", "whom", "us", "it"]) && r.TagOf(at + 1) is not Tag.Nominal)
        {
            s.Draft.Counted = s.LastCounted;
            return s.LastCounted is not null;
        }
        var first = NounPhrases.SkipDeterminers(r, at);
        while (r.TagOf(first) == Tag.Number && r.TagOf(first + 1) == Tag.Nominal)
        {
            first++;
        }
        var end = NounPhrases.End(r, first);
        return Take(s.Draft, first, Clauses.Tails(r, first, end) is var tail && tail - first <= 6 ? tail : end);
    }

    // a list: the noun of the figure before, when both are of one kind
    private static bool Carry(Scene s)
    {
        for (var i = s.At - 1; i >= 0 && s.Draft.SpanFirst - s.Drafts[i].SpanEnd < 30; i--)
        {
            if (s.Drafts[i] is { Rejected: false, Absorbed: false, Counted: { } counted } last && last.Kind == s.Draft.Kind)
            {
                s.Draft.Counted = counted;
                return true;
            }
        }
        return false;
    }

    // "a cost of £5 million", "a sentence of 12 months": the phrase before "of"
    private static bool Head(Scene s, int of)
    {
        var first = NounPhrases.Start(s.Reading, of);
        return Take(s.Draft, first, of);
    }

    private static void OfMoney(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var at = d.SpanEnd;
        var each = Clauses.TimeAt(s, at);
        at = each > at && s.Times.Exists(t => t.First == at && t.Form == TimeForm.Each) ? each : at;
        if (r.TagOf(at) == Tag.Nominal && at == d.SpanEnd && (r.Has(at, WordClass.Rise | WordClass.Fall) && r.IsOneOf(at + 1, ["in", "to"]) ? TakePhrase(s, at + 2) : TakeBare(s, at)))
        {
            return;
        }
        if (r.IsOneOf(at, ["of", "for", "in", "on", "into", "to", "towards"]) && !IsPlace(r, at + 1) && r.TagOf(at + 1) is not (Tag.Verb or Tag.Number) && (r.TagOf(at + 1) != Tag.Gerund || r.TagOf(at + 2) == Tag.Nominal) && TakePhrase(s, at + 1))
        {
            return;
        }
        if (r.Is(at, "to") && r.TagOf(at + 1) == Tag.Verb && TakePhrase(s, at + 2))
        {
            return;
        }
        var before = d.SpanFirst - 1;
        if (r.Is(before, "of") && Head(s, before))
        {
            var end = d.CountedEnd;
            if (r.Has(end - 1, WordClass.Spending) && end - d.CountedFirst == 1 && TakeSubject(s))
            {
                return;
            }
            return;
        }
        if (Direct(s, before) && TakeSubject(s))
        {
            return;
        }
        if (s.At > 0 && (r.IsOneOf(before, ["and", "or"]) || r.IsMark(before, ',')) && Carry(s))
        {
            return;
        }
        if (r.TagOf(before) == Tag.Nominal)
        {
            Take(d, NounPhrases.Start(r, before + 1), before + 1);
        }
    }

    // "the cost … was £15,000", "is worth nearly £10 billion", "rose to £585 million", "brings in £3 billion"
    private static bool Direct(Scene s, int before)
    {
        var r = s.Reading;
        return r.TagOf(before) is Tag.Auxiliary || r.IsOneOf(before, ["to", "at", "worth", "by", "from", "in", "only", "exactly", "is", "was", "cost", "costs", "costing", "totalled", "totalling", "reached", "averaged", "exceeded", "raised", "generated", "raise", "raises", "contributes", "contributed", "saved", "save", "saves", "earns", "earned", "generates", "now"]);
    }

    private static bool IsPlace(Reading r, int i) => r.Has(i, WordClass.Place) && r.IsCapital(i);

    private static void OfDuration(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (r.IsJoint(d.End) && r.TagOf(d.SpanEnd) is Tag.Nominal or Tag.Gerund && Take(d, d.SpanEnd, NounPhrases.End(r, d.SpanEnd)))
        {
            return;
        }
        if (r.Is(d.SpanEnd, "into"))
        {
            TakePhrase(s, d.SpanEnd + 1);
        }
        else if (r.Is(d.SpanFirst - 1, "of"))
        {
            Head(s, d.SpanFirst - 1);
        }
        else if (s.At > 0 && s.Drafts[s.At - 1] is { Rejected: false, Kind: ClaimKind.Duration, Counted: { } counted } && r.IsOneOf(d.SpanFirst - 1, ["and", "or"]))
        {
            d.Counted = counted;
        }
    }

    private static void OfMeasure(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var at = d.UnitEnd;
        if (r.Is(at, "of") && TakePhrase(s, at + 1) || (r.Is(d.SpanFirst - 1, "of") && Head(s, d.SpanFirst - 1)) || (r.IsJoint(d.End) && Take(d, d.SpanEnd, NounPhrases.End(r, d.SpanEnd))))
        {
            return;
        }
        TakeSubject(s);
    }

    private static void OfMultiple(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var at = r.Is(d.SpanEnd, "the") && r.IsOneOf(d.SpanEnd + 1, ["number", "amount", "rate", "level", "size", "cost", "price", "average"]) && r.Is(d.SpanEnd + 2, "of") ? d.SpanEnd + 3 : d.SpanEnd;
        if ((r.TagOf(at) == Tag.Nominal || r.TagOf(at) == Tag.Determiner) && TakePhrase(s, at))
        {
            return;
        }
        if (!TakeSubject(s))
        {
            d.Counted = s.LastCounted;
        }
    }

    private static void OfCount(Scene s)
    {
        if (Carry(s))
        {
            return;
        }
        var r = s.Reading;
        var (first, end) = Clauses.Subject(s, s.Draft.SpanFirst);
        if (end > first && (r.IsOneOf(first, ["number", "numbers", "total", "amount"]) || r.Has(first, WordClass.Rise | WordClass.Fall) || r.Is(s.Draft.SpanFirst - 1, "from") || r.Is(s.Draft.SpanFirst - 1, "to") || r.Has(s.Draft.SpanFirst - 1, WordClass.Level)))
        {
            var of = r.IsOneOf(first, ["number", "numbers", "total"]) && r.Is(first + 1, "of") ? NounPhrases.SkipDeterminers(r, first + 2) : first;
            var number = r.Is(first, "total") && r.Is(first + 1, "number") && r.Is(first + 2, "of") ? NounPhrases.SkipDeterminers(r, first + 3) : of;
            Take(s.Draft, number < end ? number : first, end);
            return;
        }
        s.Draft.Counted = s.LastCounted;
    }
}
