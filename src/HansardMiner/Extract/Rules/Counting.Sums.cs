using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>What a sum is of or for, where it is said before the sum.</summary>
internal static partial class Counting
{
    // "£5 million compared with £4 million"
    public static bool Compared(Scene s, Sides at) =>
        s.Reading.At(at.Before) is "with" or "to" && s.Reading.At(at.Before - 1) is "compared" && !s.Reading.Is(at.After, "for") && Carry(s);

    // "the bridge was £5 million", "the ferry is worth £5 million"
    public static bool Predicate(Scene s, Sides at)
    {
        var r = s.Reading;
        var verb = at.Governor;
        verb -= r.At(verb) is "as" or "at" && r.At(verb - 1) is "shown" or "recorded" or "given" or "put" or "set" or "valued" or "quoted" or "reported" or "stated" or "assessed" or "priced" or "costed" or "estimated" or "calculated" && r.TagOf(verb - 2) == Tag.Auxiliary ? 2 : 0;
        return (r.TagOf(verb) == Tag.Auxiliary && r.At(verb) is not ("has" or "have" or "had" or "having") || r.Is(verb, "worth") && r.TagOf(verb - 1) == Tag.Auxiliary) && TakeSubject(s, s.Draft.SpanFirst);
    }

    // "support totalling £5 million", "measures worth £5 million"
    public static bool WorthBefore(Scene s, Sides at) =>
        s.Reading.At(at.Governor) is "totalling" or "worth" && s.Reading.TagOf(at.Governor - 1) == Tag.Nominal && Head(s, at.Governor);

    // "benefits of £2 billion for the region": the noun is what the sum is, and no outlay for something else
    public static bool HeadOfGain(Scene s, Sides at) =>
        s.Reading.Is(at.Before, "of") && s.Reading.At(at.Before - 1) is "benefit" or "benefits" or "saving" or "savings" or "efficiencies" or "loss" or "losses" or "profit" or "profits" or "surplus" or "deficit" or "shortfall" or "gap" or "revenue" or "revenues" or "income" or "turnover" or "earnings" or "receipts" or "debt" or "debts" or "arrears" or "fine" or "fines" or "penalty" or "penalties" or "fee" or "fees" or "cost" or "costs" or "price" or "value" or "damage" or "output" or "rate" or "rates"
        && !IsEmptyHead(s.Reading, at.Before - 1) && NounPhrases.Start(s.Reading, at.Before) < at.Before - 1 && Head(s, at.Before);

    // "at a cost of £50 million", "maximum amounts to £950", "spending at £141 million"
    public static bool HeadOfSum(Scene s, Sides at)
    {
        var r = s.Reading;
        var before = at.Before;
        if (r.Is(before, "of"))
        {
            if (IsEmptyHead(r, before - 1))
            {
                return Valued(s, before) || NounPhrases.Start(r, before) is var named && named < before - 1 && !IsVague(r, before - 2) && Take(s.Draft, named, r.Is(before - 1, "figure") ? before - 1 : before);
            }
            if (Head(s, before))
            {
                // "put at a cost of £5 million": of what is said there
                return !(r.At(s.Draft.CountedFirst) is "cost" or "costs" or "price" or "budget" or "bill" && s.Draft.CountedEnd - s.Draft.CountedFirst == 1 && TakeSubject(s, s.Draft.SpanFirst)) || s.Draft.CountedFirst >= 0;
            }
        }
        var to = at.Governor;
        return (r.At(to) is "worth" or "at" or "to" or "totalling" or "costing") && r.TagOf(to - 1) == Tag.Nominal && Clauses.TimeAt(s, to - 1) == to - 1 && !r.Has(to - 1, WordClass.Place | WordClass.Adjective) && Head(s, to);
    }

    // "purchases with a value of £5", "bids to a value of £5 million"
    private static bool Valued(Scene s, int of)
    {
        var r = s.Reading;
        var with = of - 2;
        while (r.TagOf(with) == Tag.Determiner || r.TagOf(with) == Tag.Nominal && IsVague(r, with))
        {
            with--;
        }
        with -= r.IsMark(with - 1, ',') && r.Is(with, "to") ? 1 : 0;
        return (r.At(with) is "with" or "to" || r.IsMark(with, ',')) && r.TagOf(with - 1) == Tag.Nominal && Take(s.Draft, NounPhrases.StartWithOf(r, with), with);
    }

    // "the pier, valued at £5 million", "repairs, costing about £3 million"
    public static bool Valuation(Scene s, Sides at)
    {
        var r = s.Reading;
        var verb = r.At(at.Governor) is "at" or "to" ? at.Governor - 1 : at.Governor;
        if (!(r.At(verb) is "valued" or "estimated" or "costed" or "priced" or "costing" or "totalling" or "worth" or "averaging" or "amounting" or "exceeding" or "generating" or "raising"))
        {
            return false;
        }
        var end = verb;
        while (r.TagOf(end - 1) == Tag.Adverb)
        {
            end--;
        }
        end -= r.IsMark(end - 1, ',') ? 1 : 0;
        return r.TagOf(end - 1) == Tag.Nominal && Clauses.TimeAt(s, end - 1) == end - 1 && Take(s.Draft, NounPhrases.StartWithTails(r, end), end);
    }

    // "a cost of £5 million", "a sentence of 12 months": the phrase before "of"
    private static bool Head(Scene s, int of)
    {
        var r = s.Reading;
        // "an award in 2014 of £5 million", "a rateable value (RV) of £5,000"
        of = PlaceBefore(r, BracketBefore(r, TimeBefore(s, of)));
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
        return !IsBareChange(r, first, of) && Take(s.Draft, first, of);
    }

    // "a real cut of £5 million": says nothing of what is cut, unlike "a tax cut"
    private static bool IsBareChange(Reading r, int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            if (!(r.Has(i, WordClass.Adjective) || r.Letters(i) is [.., 'e', 's', 't']) || r.Has(i, WordClass.Body | WordClass.Person))
            {
                return false;
            }
        }
        return end > first && r.Has(end - 1, WordClass.Rise | WordClass.Fall);
    }

    // "a turnover [in Wales] of £5 million"
    private static int PlaceBefore(Reading r, int end)
    {
        for (var i = end - 2; i > end - 6 && r.In(i - 1); i--)
        {
            if (r.At(i) is "in" or "across" or "throughout" && r.TagOf(i - 1) == Tag.Nominal && Places.Phrase(r, i, out var past) && past == end)
            {
                return i;
            }
        }
        return end;
    }

    private static int BracketBefore(Reading r, int end)
    {
        for (var i = end - 2; r.IsMark(end - 1, ')') && i > end - 6; i--)
        {
            if (r.IsMark(i, '('))
            {
                return i;
            }
        }
        return end;
    }

    private static int TimeBefore(Scene s, int end)
    {
        foreach (var time in s.Times)
        {
            if (time.End == end && s.Reading.TagOf(time.First - 1) == Tag.Nominal)
            {
                return time.First;
            }
        }
        return end;
    }

    // "the cost … stands at £15,000", "rose to £585 million", "brings in £3 billion", "his robe was an eye-watering £300"
    public static bool Stated(Scene s, Sides side)
    {
        var r = s.Reading;
        var at = side.Governor;
        while (at > side.Before - 8 && (r.TagOf(at) is Tag.Determiner or Tag.Adverb || r.Has(at, WordClass.Adjective) || r.IsHyphen(at) || r.IsHyphen(at - 1) || r.IsHyphen(at + 1)))
        {
            at--;
        }
        var part = r.Is(at, "up") && r.At(at - 1) is "make" or "makes" or "made" or "making" || r.Is(at, "for") && r.At(at - 1) is "account" or "accounts" or "accounted";
        return (part || r.TagOf(at) is Tag.Auxiliary && r.At(at) is not ("has" or "have" or "had" or "having") || (r.At(at) is "to" or "at" or "worth" or "by" or "from" or "in" or "lies" or "lie" or "ranges" or "ranged" or "varies" or "stands" or "stood" or "remains" or "remained" or "averages" or "totals" or "exceeds" or "exceed" or "cost" or "costs" or "costing" or "totalled" or "totalling" or "reached" or "averaged" or "exceeded" or "raised" or "generated" or "raise" or "raises" or "contributes" or "contributed" or "saved" or "save" or "saves" or "earns" or "earned" or "generates" or "delivered"))
            && TakeSubject(s, s.Draft.SpanFirst);
    }

    // "the pier (£5 million)"
    public static bool Bracketed(Scene s, Sides at) =>
        s.Reading.IsMark(at.Governor, '(') && s.Reading.TagOf(at.Governor - 1) == Tag.Nominal && Head(s, at.Governor);

    // "£5 million and £3 million", "£5 million, £3 million", "£5 million to Rye and Deal £3 million"
    public static bool ListedSum(Scene s, Sides at)
    {
        var r = s.Reading;
        var link = at.Governor;
        while (link > at.Governor - 5 && r.IsCapital(link) && r.TagOf(link) == Tag.Nominal)
        {
            link--;
        }
        return s.At > 0 && ((r.At(link) is "and" or "or" or "then") || r.IsMark(link, ',') && (link == at.Governor || r.Has(link + 1, WordClass.Place))) && Carry(s);
    }

    // "the budget, £5 million": the noun before the sum, unless it is who is given the sum, or a phrase that opens the sentence
    public static bool NounBefore(Scene s, Sides side)
    {
        var r = s.Reading;
        // "Energy efficiency measures: £22 million": the head of an item of a list
        if (r.IsMark(side.Governor, ':') && NounPhrases.StartWithTails(r, side.Governor) is var head && head < side.Governor && (head == r.Lo || head == r.Lo + 1 && r.TagOf(r.Lo) is Tag.Determiner or Tag.Mark) && Clauses.TimeAt(s, head) == head)
        {
            return Take(s.Draft, head, side.Governor);
        }
        var before = side.Before;
        if (r.TagOf(before) != Tag.Nominal || r.Has(before, WordClass.Adjective) || r.IsHyphen(before - 1))
        {
            return false;
        }
        var first = NounPhrases.Start(r, before + 1);
        var at = first - 1;
        while (at > first - 14 && (r.TagOf(at) is Tag.Determiner or Tag.Nominal or Tag.Number || r.IsMark(at, ',') || r.Is(at, "and") || r.Is(at, "of") && r.TagOf(at - 1) == Tag.Number || r.Is(at, "one")))
        {
            at--;
        }
        if (r.At(at) is "cost" or "costs" or "costing" && Clauses.Subject(s, at + 1) is var payer && payer.End > payer.First && Take(s.Draft, payer.First, payer.End))
        {
            return true;
        }
        if (IsGiving(r, at) || r.TagOf(first - 1) == Tag.Preposition && first - 1 <= r.Lo + 1)
        {
            return false;
        }
        return Take(s.Draft, first, before + 1);
    }

    // a verb whose first object is who gets or pays the sum
    private static bool IsGiving(Reading r, int i) =>
        r.TagOf(i) is Tag.Verb or Tag.Past or Tag.Gerund && r.At(i) is "give" or "gives" or "gave" or "given" or "giving" or "award" or "awarded" or "awarding" or "pay" or "pays" or "paid" or "paying" or "offer" or "offered" or "offering" or "grant" or "granted" or "granting" or "allocate" or "allocated" or "send" or "sent" or "lend" or "lent" or "save" or "saved" or "saves" or "saving" or "cost" or "costs" or "costing" or "charge" or "charged" or "owe" or "owes" or "owed" or "fined" or "earn" or "earned";
}
