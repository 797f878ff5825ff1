using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>How much of the words is the phrase.</summary>
internal static partial class Counting
{
    private static bool TakePhrase(Scene s, int at)
    {
        var r = s.Reading;
        if (Clauses.TimeAt(s, at) > at)
        {
            return false;
        }
        var first = SkipToNoun(r, at);
        if (IsEmptyHead(r, first) && r.TagOf(first + 1) is not Tag.Nominal && !r.Is(first + 1, "of") || Clauses.TimeAt(s, first) > first || r.Has(first, WordClass.Place) && NounPhrases.End(r, first) == first + 1 || (r.At(first) is "first" or "last" or "next" || r.Has(first, WordClass.ReferenceNoun | WordClass.LawNoun)) && r.TagOf(first + 1) == Tag.Number || r.At(first) is "remainder" or "rest" or "duration" or "lifetime" or "whole" or "course" or "period" && r.Is(first + 1, "of") && r.Is(first - 1, "the"))
        {
            return false;
        }
        var end = NounPhrases.End(r, first);
        if (r.Has(end - 1, WordClass.TimeUnit) && end > first && end - first < 3)
        {
            return false;
        }
        // "dealing with complaints": what is done, with the thing it is done to
        if (end == first + 1 && r.TagOf(first) == Tag.Gerund && r.At(end) is "with" or "against" or "on" or "for" or "to" or "after" && NounPhrases.End(r, NounPhrases.SkipDeterminers(r, end + 1)) is var done && done > end + 1)
        {
            return Take(s.Draft, first, done);
        }
        var list = s.Draft.Kind == ClaimKind.Money ? EndOfList(r, end) : end;
        return end > first && Take(s.Draft, first, list > end ? list : Clauses.Tails(r, first, end) is var tail && tail - first <= 9 ? tail : end);
    }

    private static bool TakeBare(Scene s, int at)
    {
        var end = NounPhrases.End(s.Reading, at);
        if (Clauses.TimeAt(s, at) > at)
        {
            return false;
        }
        if (end == at + 1 && s.Reading.Has(at, WordClass.Past) && s.Reading.TagOf(end) is Tag.Preposition or Tag.Relative or Tag.Determiner or Tag.Pronoun or Tag.Adverb)
        {
            return false;
        }
        while (end > at && s.Reading.Has(end - 1, WordClass.Rise | WordClass.Fall))
        {
            end--;
        }
        // "a 5% chance of catching a cold"
        if (end > at && s.Reading.At(end - 1) is "chance" or "risk" or "probability" or "likelihood" && s.Reading.Is(end, "of"))
        {
            end = Clauses.Tails(s.Reading, at, end);
        }
        return end > at && s.Reading.Has(end - 1, WordClass.Adjective) && !s.Reading.Has(end - 1, WordClass.Noun) ? false : Take(s.Draft, at, end);
    }

    // "of women murdered by …", "of those", "of them"
    private static bool TakeWhole(Scene s, int at)
    {
        var r = s.Reading;
        if ((r.At(at) is "those" or "them" or "these" or "which" or "whom" or "us" or "it" or "that" or "this") && r.TagOf(at + 1) is not Tag.Nominal)
        {
            return r.Is(at, "those") && (r.TagOf(at + 1) != Tag.Relative || s.LastCounted is null) && EndOfThose(r, at) is var last && last > at + 1 ? Take(s.Draft, at, last) : Take(s.Draft, s.LastCounted);
        }
        // "of what is asked for", "of what they need"
        if (r.Is(at, "what") && EndOfClause(r, at) is var said && said > at + 1)
        {
            return Take(s.Draft, at, said);
        }
        var first = SkipToNoun(r, at);
        // "of that group", "of those figures"
        if (s.LastCounted is not null && r.At(at) is "that" or "this" or "those" or "these" && NounPhrases.End(r, first) == first + 1 && (r.Is(first, "group") || IsEmptyHead(r, first)))
        {
            return Take(s.Draft, s.LastCounted);
        }
        if (s.LastCounted is not null && (r.Is(first, "total") && first > at && r.TagOf(first + 1) != Tag.Nominal && !r.Is(first + 1, "of") || (r.TagOf(first) == Tag.Number && NounPhrases.End(r, first + 1) == first + 1 || r.TagOf(first + 1) == Tag.Verb && r.TagOf(first) == Tag.Number)))
        {
            return Take(s.Draft, s.LastCounted);
        }
        var end = NounPhrases.End(r, first);
        // "half of the country's 15% biofuel target"
        if (s.At + 1 < s.Drafts.Count && s.Drafts[s.At + 1] is { Rejected: false, Unit: "%" } inner && inner.First == end && r.TagOf(inner.UnitEnd) == Tag.Nominal)
        {
            return Take(s.Draft, inner.UnitEnd, NounPhrases.End(r, inner.UnitEnd));
        }
        // "of people with a boat"
        if (r.Is(end, "with") && NounPhrases.End(r, NounPhrases.SkipDeterminers(r, end + 1)) is var having && having > end + 1 && having - first <= 8)
        {
            return Take(s.Draft, first, having);
        }
        return Take(s.Draft, first, Clauses.Tails(r, first, end) is var tail && tail - first <= 6 ? tail : end);
    }

    // "those flown by hand", "those in the choir", "those who live by the quay"
    private static int EndOfThose(Reading r, int at)
    {
        if (r.TagOf(at + 1) is Tag.Past or Tag.Gerund)
        {
            return r.TagOf(at + 2) is Tag.Preposition || r.Is(at + 2, "to") ? at + 2 : NounPhrases.End(r, NounPhrases.SkipDeterminers(r, at + 2)) is var thing && thing > at + 2 && thing - at < 8 ? thing : r.TagOf(at + 2) is Tag.Past or Tag.Verb or Tag.Auxiliary or Tag.Modal ? at + 2 : at;
        }
        if (r.TagOf(at + 1) == Tag.Preposition)
        {
            return NounPhrases.End(r, NounPhrases.SkipDeterminers(r, at + 2)) is var last && last > at + 2 && last - at < 8 ? last : at;
        }
        return r.At(at + 1) is "who" or "that" or "which" ? EndOfClause(r, at + 1) : at;
    }

    // "who were in the market square [have]", "what they need [for]": the verb of a relative clause with the phrase it leads to
    private static int EndOfClause(Reading r, int relative)
    {
        var verb = relative + 1;
        while (verb < relative + 4 && r.TagOf(verb) is Tag.Pronoun or Tag.Adverb)
        {
            verb++;
        }
        if (r.TagOf(verb) is not (Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Past))
        {
            return relative;
        }
        while (verb < relative + 6 && r.TagOf(verb) is Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Past or Tag.Adverb or Tag.Gerund)
        {
            verb++;
        }
        var noun = NounPhrases.SkipDeterminers(r, r.TagOf(verb) == Tag.Preposition ? verb + 1 : verb);
        var end = NounPhrases.End(r, noun);
        return end > noun ? end : verb + (r.TagOf(verb) == Tag.Preposition && r.TagOf(verb + 1) is not Tag.Number ? 1 : 0);
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

    // "the 20 million children", "Wales's 3 million sheep", "a further 40 boats", "all those who"
    private static int SkipToNoun(Reading r, int at)
    {
        var first = NounPhrases.SkipDeterminers(r, at);
        if (r.TagOf(first) == Tag.Nominal && Places.Possessive(r, first) && r.TagOf(first + 1) is Tag.Number || r.At(first) is "further" or "additional" && r.TagOf(first + 1) is Tag.Number)
        {
            first++;
        }
        while (r.TagOf(first) == Tag.Number && r.TagOf(first + 1) is Tag.Nominal or Tag.Number)
        {
            first++;
        }
        return first;
    }

    // "a total of £5 million", "a value of", "the figure was": words that only say that a number comes
    private static bool IsEmptyHead(Reading r, int i) =>
        r.At(i) is "sum" or "sums" or "total" or "figure" or "figures" or "amount" or "amounts" or "value" or "average" or "mean" or "estimate" or "estimates" or "number" or "numbers" or "answer" or "minimum" or "maximum" or "top" or "equivalent" or "tune" or "basis";

    // "in real terms", "in the context of", "in the case of": nothing is paid for or changes there
    private static bool IsManner(Reading r, int i)
    {
        var at = NounPhrases.SkipDeterminers(r, i);
        if (NounPhrases.End(r, at) is var end && end > at && r.At(end - 1) is "prices" or "terms")
        {
            return true;
        }
        return (r.At(at) is "real" or "cash" or "nominal" or "absolute" or "monetary") && r.Is(at + 1, "terms")
            || r.At(at) is "real" or "latest" or "past" or "context" or "case" or "event" or "face" or "light" or "wake" or "absence" or "course" or "response" or "addition" or "order" or "total" or "part" or "return" or "line" or "full" or "cash" or "respect" or "each" or "one" or "accordance" or "relation" or "kind" or "advance" or "comparison" or "contrast" or "turn" or "practice" or "question" or "result" or "consequence" or "behalf";
    }

    private static bool IsPlace(Reading r, int i) =>
        Places.Name(r, NounPhrases.SkipDeterminers(r, i) is var name && r.At(name) is "whole" or "entire" or "rest" ? name + (r.Is(name + 1, "of") ? 3 : 1) : name, out var end) && (r.TagOf(end) != Tag.Nominal || r.Has(end, WordClass.TimeUnit)) || (r.TagOf(i) == Tag.Determiner && r.Has(i + 1, WordClass.PlaceNoun) && r.TagOf(i + 2) != Tag.Nominal);
}
