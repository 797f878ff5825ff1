using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>What a sum is of or for.</summary>
internal static partial class Counting
{
    private static void OfMoney(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var before = d.SpanFirst - 1;
        var at = AfterFrequency(s);
        if (r.Is(before, "which") && r.Is(before - 1, "of") && Carry(s))
        {
            return;
        }
        if (TakeObject(s) || (r.At(before) is "with" or "to" && r.At(before - 1) is "compared" && Carry(s)))
        {
            return;
        }
        if (r.TagOf(at) == Tag.Nominal && !r.IsHyphen(at) && (r.Has(at, WordClass.Rise | WordClass.Fall) && (r.At(at + 1) is "in" or "to") ? TakePhrase(s, at + 2) : TakeBare(s, at)))
        {
            return;
        }
        if (r.TagOf(before) == Tag.Auxiliary || r.Is(before, "worth") && r.TagOf(before - 1) == Tag.Auxiliary)
        {
            if (TakeSubject(s))
            {
                return;
            }
        }
        if (!r.Is(before, "of") && r.Is(at, "per") && !r.Is(at + 1, "head") && at == d.SpanEnd && r.TagOf(at + 1) == Tag.Nominal && !r.Has(at + 1, WordClass.TimeUnit | WordClass.Measure) && Take(d, at + 1, NounPhrases.End(r, at + 1)))
        {
            return;
        }
        if (r.At(before) is "totalling" or "worth" && r.TagOf(before - 1) == Tag.Nominal && BeforeAmount(s, before))
        {
            return;
        }
        if (AfterAmount(s, at) || BeforeAmount(s, before))
        {
            return;
        }
        if (Copula(r, before) && TakeSubject(s))
        {
            return;
        }
        if (d.Kind != ClaimKind.Rate && Spent(s, at) || (r.IsMark(before, '(') && r.TagOf(before - 1) == Tag.Nominal && Head(s, before)))
        {
            return;
        }
        if (s.At > 0 && ((r.At(before) is "and" or "or" or "then") || r.IsMark(before, ',')) && Carry(s))
        {
            return;
        }
        if (r.TagOf(before) == Tag.Nominal && !r.Has(before, WordClass.Adjective) && !r.IsHyphen(before - 1))
        {
            TakeBefore(s, before + 1);
        }
    }

    // "£3 billion awarded to 200 projects": the things may be counted themselves
    private static bool Several(Reading r, int i)
    {
        var noun = Numerals.Parse(r, i, out var count);
        return count > 1 && noun > i && !r.Has(noun, WordClass.TimeUnit | WordClass.Measure | WordClass.Scales) && NounPhrases.End(r, noun) is var end && end > noun && Tagger.IsPlural(r, end - 1) && !r.Has(end - 1, WordClass.Body | WordClass.Person);
    }

    // Times, lengths of time and places that stand between a sum and what it is for: "£5 million over two years in Wales [for schools]".
    private static int AfterFrequency(Scene s)
    {
        var r = s.Reading;
        var at = s.Draft.SpanEnd;
        for (var round = 0; round < 3; round++)
        {
            var next = PastTime(s, at);
            next = next == at && Places.Phrase(r, at, out var place) && r.TagOf(place) is not Tag.Nominal && (r.At(place) is "for" or "to" or "on" or "through" || PastTime(s, place) > place) ? place : next;
            if (next == at)
            {
                break;
            }
            at = next;
        }
        return at;
    }

    private static int PastTime(Scene s, int at)
    {
        var r = s.Reading;
        foreach (ref readonly var time in s.TimesFrom(at))
        {
            if (time.First > at + 1)
            {
                break;
            }
            if (time.First == at || time.First == at + 1 && r.TagOf(at) == Tag.Preposition)
            {
                return time.End;
            }
        }
        if (r.At(at) is "of")
        {
            return at;
        }
        var number = r.At(at) is "over" or "for" or "in" or "across" ? at + 1 : at;
        number += number > at && r.TagOf(number) == Tag.Determiner ? 1 : 0;
        return number > at && Numerals.Parse(r, number, out _) is var unit && unit > number && r.Has(unit, WordClass.TimeUnit) && !r.IsHyphen(unit + 1) ? unit + 1 : at;
    }

    // "the budget, £5 million": the noun before the sum, unless it is who is given the sum, or a phrase that opens the sentence
    private static void TakeBefore(Scene s, int end)
    {
        var r = s.Reading;
        var first = NounPhrases.Start(r, end);
        var at = first - 1;
        while (at > first - 14 && (r.TagOf(at) is Tag.Determiner or Tag.Nominal or Tag.Number || r.IsMark(at, ',') || r.Is(at, "and") || r.Is(at, "of") && r.TagOf(at - 1) == Tag.Number || r.Is(at, "one")))
        {
            at--;
        }
        if (r.At(at) is "cost" or "costs" or "costing" && Clauses.Subject(s, at + 1) is var payer && payer.End > payer.First && Take(s.Draft, payer.First, payer.End))
        {
            return;
        }
        if (r.TagOf(at) is Tag.Verb or Tag.Past or Tag.Gerund && r.At(at) is "give" or "gives" or "gave" or "given" or "giving" or "award" or "awarded" or "awarding" or "pay" or "pays" or "paid" or "paying" or "offer" or "offered" or "offering" or "grant" or "granted" or "granting" or "allocate" or "allocated" or "send" or "sent" or "lend" or "lent" or "save" or "saved" or "saves" or "saving" or "cost" or "costs" or "costing" or "charge" or "charged" or "owe" or "owes" or "owed" or "fined" or "earn" or "earned" || r.TagOf(first - 1) == Tag.Preposition && first - 1 <= r.Lo + 1)
        {
            return;
        }
        Take(s.Draft, first, end);
    }

    // "£600,000 to fund the study", "£40 million for schools", "£42.5 million put into the third sector", "£5 million that we committed to research"
    private static bool AfterAmount(Scene s, int at)
    {
        var r = s.Reading;
        var of = r.Is(s.Draft.SpanFirst - 1, "of");
        at += r.At(at) is "available" or "more" or "extra" ? 1 : 0;
        if (r.IsJoint(at) && r.Is(at + 1, "worth") && r.Is(at + 2, "of") || r.Is(at, "worth") && r.Is(at + 1, "of"))
        {
            return TakePhrase(s, r.Is(at, "worth") ? at + 2 : at + 3);
        }
        if (r.TagOf(at) == Tag.Past && (r.At(at + 1) is "into" or "in" or "to" or "for" or "on" or "by") && !r.Is(at + 1, "by"))
        {
            at++;
        }
        if (r.TagOf(at) == Tag.Relative)
        {
            for (var i = at + 1; i < at + 8; i++)
            {
                if (r.TagOf(i) is Tag.Past or Tag.Verb && (r.At(i + 1) is "into" or "in" or "to" or "for" or "on"))
                {
                    at = i + 1;
                    break;
                }
            }
        }
        if ((r.At(at) is "for" or "in" or "on" or "into" or "towards" or "through" or "via") || r.Is(at, "of") || (r.Is(at, "to") && !of))
        {
            if (r.Is(at, "in") && (IsManner(r, at + 1) || r.Is(at + 1, "real")))
            {
                return false;
            }
            if (!IsPlace(r, at + 1) && r.TagOf(at + 1) is not (Tag.Verb or Tag.Pronoun) && (r.TagOf(at + 1) != Tag.Number || !r.Is(at, "for") && Several(r, at + 1)) && (r.TagOf(at + 1) != Tag.Gerund || r.TagOf(at + 2) is not Tag.Determiner) && TakePhrase(s, at + 1))
            {
                return true;
            }
            if (r.TagOf(at + 1) == Tag.Gerund && TakePhrase(s, at + 2))
            {
                return true;
            }
        }
        // "£20 million to ensure that training continues", "£7 million to make sure that more support is there"
        if (r.Is(at, "to") && (r.Is(at + 1, "ensure") || r.Is(at + 1, "make") && r.Is(at + 2, "sure")))
        {
            var sure = r.Is(at + 1, "ensure") ? at + 2 : at + 3;
            sure += r.Is(sure, "that") ? 1 : 0;
            return TakePhrase(s, r.Is(sure, "more") ? sure + 1 : sure);
        }
        return r.Is(at, "to") && r.TagOf(at + 1) == Tag.Verb && (TakePhrase(s, at + 2) || ((r.At(at + 2) is "in" or "with" or "for" or "to") && TakePhrase(s, at + 3)));
    }

    // "£4 million will be spent on schools", "£40 million is available through the scheme", "£600 boosting posts"
    private static bool Spent(Scene s, int at)
    {
        var r = s.Reading;
        if (r.TagOf(at) == Tag.Gerund)
        {
            return TakePhrase(s, at + 1);
        }
        if (r.TagOf(at) is not (Tag.Auxiliary or Tag.Modal))
        {
            return false;
        }
        for (var i = at + 1; i < at + 9 && r.TagOf(i) is not (Tag.Mark or Tag.Relative or Tag.None); i++)
        {
            // "was promised to their council to pay for repairs": past who is given it
            if (r.Is(i, "to") && NounPhrases.End(r, NounPhrases.SkipDeterminers(r, i + 1)) is var given && given > i + 1 && r.Has(given - 1, WordClass.Body | WordClass.Person) && (r.Is(given, "for") || r.Is(given, "to") && r.TagOf(given + 1) == Tag.Verb))
            {
                i = given - 1;
                continue;
            }
            if (r.At(i) is "for" or "on" or "to" or "in" or "into" or "through" or "towards")
            {
                return (!IsPlace(r, i + 1) && r.TagOf(i + 1) != Tag.Verb && TakePhrase(s, i + 1)) || (r.TagOf(i + 1) == Tag.Verb && TakePhrase(s, r.At(i + 2) is "for" or "to" or "in" ? i + 3 : i + 2));
            }
        }
        return false;
    }

    // "at a cost of £50 million", "support for pubs worth £40 million", "maximum amounts to £950", "spending at £141 million"
    private static bool BeforeAmount(Scene s, int before)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (r.Is(before, "of") && r.At(before - 1) is "figure" or "sum" or "figures" or "sums")
        {
            return true;
        }
        if (r.Is(before, "of") && Head(s, before))
        {
            return !(r.Has(d.CountedEnd - 1, WordClass.Spending) && d.CountedEnd - d.CountedFirst == 1 && TakeSubject(s)) || d.CountedFirst >= 0;
        }
        return (r.At(before) is "worth" or "at" or "to" or "totalling" or "costing") && r.TagOf(before - 1) == Tag.Nominal && Clauses.TimeAt(s, before - 1) == before - 1 && !r.Has(before - 1, WordClass.Place | WordClass.Adjective) && Head(s, before);
    }

    // "the cost … was £15,000", "rose to £585 million", "brings in £3 billion", "his robe was an eye-watering £300"
    private static bool Copula(Reading r, int before)
    {
        var at = before;
        while (at > before - 4 && (r.TagOf(at) is Tag.Determiner or Tag.Adverb || r.Has(at, WordClass.Adjective) || r.IsHyphen(at) || r.IsHyphen(at - 1) || r.IsHyphen(at + 1)))
        {
            at--;
        }
        return r.TagOf(at) is Tag.Auxiliary || (r.At(at) is "to" or "at" or "worth" or "by" or "from" or "in" or "lies" or "lie" or "ranges" or "ranged" or "varies" or "stands" or "stood" or "remains" or "remained" or "averages" or "totals" or "exceeds" or "exceed" or "cost" or "costs" or "costing" or "totalled" or "totalling" or "reached" or "averaged" or "exceeded" or "raised" or "generated" or "raise" or "raises" or "contributes" or "contributed" or "saved" or "save" or "saves" or "earns" or "earned" or "generates");
    }

    // "in real terms", "in the context of", "in the case of": nothing is paid for or changes there
    private static bool IsManner(Reading r, int i)
    {
        var at = NounPhrases.SkipDeterminers(r, i);
        if (NounPhrases.End(r, at) is var end && end > at && r.At(end - 1) is "prices" or "terms")
        {
            return true;
        }
        return (r.At(at) is "real" or "cash" or "nominal" or "absolute" or "monetary") && r.Is(at + 1, "terms")
            || r.At(at) is "latest" or "past" or "context" or "case" or "event" or "face" or "light" or "wake" or "absence" or "course" or "response" or "addition" or "order" or "total" or "part" or "return" or "line" or "full" or "cash" or "respect" or "each" or "one" or "accordance" or "relation" or "kind" or "advance" or "comparison" or "contrast" or "turn" or "practice" or "question";
    }

    private static bool IsPlace(Reading r, int i) =>
        Places.Name(r, NounPhrases.SkipDeterminers(r, i) is var name && r.At(name) is "whole" or "entire" or "rest" ? name + (r.Is(name + 1, "of") ? 3 : 1) : name, out var end) && (r.TagOf(end) != Tag.Nominal || r.Has(end, WordClass.TimeUnit)) || (r.TagOf(i) == Tag.Determiner && r.Has(i + 1, WordClass.PlaceNoun) && r.TagOf(i + 2) != Tag.Nominal);
}
