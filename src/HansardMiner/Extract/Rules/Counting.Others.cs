using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;
using HansardMiner.Text;

namespace HansardMiner.Extract.Rules;

/// <summary>What is so old, measures so much or is so many times as much.</summary>
internal static partial class Counting
{
    // "13-year-old child"
    public static bool OldOne(Scene s, Sides at)
    {
        var r = s.Reading;
        var d = s.Draft;
        return d.SpanEnd > d.UnitEnd && r.IsMark(d.SpanEnd, '+') || Take(d, d.SpanEnd, r.TagOf(d.SpanEnd) == Tag.Verb ? d.SpanEnd : EndAtOwner(r, d.SpanEnd));
    }

    // "apprentices aged 16 to 21", "children under the age of 18"
    public static bool Aged(Scene s, Sides at)
    {
        var r = s.Reading;
        var d = s.Draft;
        for (var aged = d.First - 1; aged >= d.First - 7 && r.In(aged) && (aged >= d.First - 4 || r.TagOf(aged + 1) is not Tag.Nominal); aged--)
        {
            // "claimants of the allowance in Rye were aged between (a) 18 and 24"
            if (r.Is(aged, "aged") && r.TagOf(aged - 1) == Tag.Auxiliary && Clauses.Subject(s, aged + 1) is var subject && subject.End > subject.First)
            {
                subject = Reduced(r, subject.First, subject.End);
                return Take(d, subject.First, subject.End);
            }
            var noun = r.TagOf(aged - 1) == Tag.Auxiliary || r.IsMark(aged - 1, ',') ? aged - 1 : aged;
            if (r.Is(aged, "aged") && r.TagOf(noun - 1) == Tag.Nominal)
            {
                var first = NounPhrases.Start(r, noun);
                return Take(d, r.Is(first - 1, "of") && Tagger.IsPlural(r, first - 2) && !r.Has(first - 2, WordClass.Figures | WordClass.Scales) ? NounPhrases.StartWithOf(r, noun) : first, noun);
            }
        }
        var under = d.SpanFirst - 1;
        under -= r.At(under) is "of" ? 1 : 0;
        under -= r.At(under) is "age" ? 1 : 0;
        under -= r.TagOf(under) == Tag.Determiner ? 1 : 0;
        under += r.At(under) is "under" or "over" or "above" or "below" ? 0 : 1;
        return r.TagOf(under - 1) == Tag.Nominal && (r.Has(under - 1, WordClass.Human) || Tagger.IsPlural(r, under - 1)) && Take(d, NounPhrases.Start(r, under), under);
    }

    // "aged (a) 18 to 24, (b) 25 to 49"
    public static bool ListedAge(Scene s, Sides at) =>
        Before(s) is { Kind: ClaimKind.Age, Counted: { } counted } last && s.Draft.SpanFirst - last.SpanEnd < 6 && s.Reading.TagOf(s.Draft.SpanEnd) != Tag.Nominal && Take(s.Draft, counted);

    // "the child was 12 years old"
    public static bool OldSubject(Scene s, Sides at) =>
        s.Reading.At(at.Governor) is "is" or "was" or "are" or "were" && Clauses.Subject(s, s.Draft.SpanFirst) is var (first, end) && end > first && s.Reading.Has(end - 1, WordClass.Human) && Take(s.Draft, first, end);

    // "five-year-old [son]'s class": the one who is so old
    private static int EndAtOwner(Reading r, int first)
    {
        var end = NounPhrases.End(r, first);
        for (var i = first; i < end; i++)
        {
            if (r.Letters(i) is { Length: > 3 } word && word[^1] == 's' && Folding.IsApostrophe(word[^2]))
            {
                return i + 1;
            }
        }
        return end;
    }

    // "3 tonnes of copper"
    public static bool MeasureOf(Scene s, Sides at) =>
        s.Draft.Unit is not ("mile" or "km" or "yard" or "m") && s.Reading.Is(at.Unit, "of") && TakePhrase(s, at.Unit + 1);

    // "a depth of 3 metres"
    public static bool HeadOfMeasure(Scene s, Sides at) => s.Reading.Is(at.Before, "of") && Head(s, at.Before);

    // "a 3-mile pipe", "250 millilitre glasses", "waters between 6 and 12 miles"
    public static bool MeasuredThing(Scene s, Sides at)
    {
        var r = s.Reading;
        var d = s.Draft;
        // "33 per 100,000 head": of whom there are so many, not what is counted
        if (d.Kind == ClaimKind.Rate && r.At(at.After) is "head" or "heads" or "population" or "people" or "persons" or "residents" or "inhabitants")
        {
            return false;
        }
        if ((r.IsJoint(d.End) || d.SpanEnd > d.UnitEnd && r.IsJoint(d.UnitEnd)) && Take(d, d.SpanEnd, NounPhrases.End(r, d.SpanEnd)))
        {
            return true;
        }
        return r.TagOf(at.After) == Tag.Nominal && TakeBare(s, at.After)
            || d.SpanFirst < d.First && r.TagOf(at.Before) == Tag.Nominal && Tagger.IsPlural(r, at.Before) && !r.Has(at.Before, WordClass.Verb) && Take(d, NounPhrases.Start(r, d.SpanFirst), d.SpanFirst);
    }

    // "cut emissions by 3 tonnes": for a level, only where it comes from or goes to
    public static bool MeasureOfChange(Scene s, Sides at) => s.Reading.At(at.Before) is "from" or "to" && ObjectOfChange(s, at);

    // "output stands at 3 MW"
    public static bool MeasuredSubject(Scene s, Sides at)
    {
        var r = s.Reading;
        return (r.TagOf(at.Governor) is Tag.Auxiliary or Tag.Verb or Tag.Past || r.At(at.Before) is "at" or "to" or "by" or "from") && TakeSubject(s, s.Draft.SpanFirst);
    }

    // "filled the hall three times over"
    public static bool TimesOver(Scene s, Sides at)
    {
        var r = s.Reading;
        var end = r.Is(at.Before, "of") ? at.Before : at.Before + 1;
        return (r.Is(s.Draft.SpanEnd - 1, "over") || r.Is(s.Draft.SpanEnd, "over")) && r.TagOf(end - 1) == Tag.Nominal && Take(s.Draft, NounPhrases.StartWithOf(r, end), end);
    }

    // "We were at 491 per 100,000"
    public static bool LastRate(Scene s, Sides at) =>
        s.Draft is { Kind: ClaimKind.Rate, Currency: null } && s.Draft.Unit is { } unit && unit.StartsWith("per 1", System.StringComparison.Ordinal) && Take(s.Draft, s.LastCounted);

    // "twice the rate of theft"
    public static bool TimesThing(Scene s, Sides side)
    {
        var r = s.Reading;
        var d = s.Draft;
        var at = r.Is(d.SpanEnd, "the") && (r.At(d.SpanEnd + 1) is "number" or "amount" or "rate" or "level" or "size" or "cost" or "price" or "average") && r.Is(d.SpanEnd + 2, "of") ? d.SpanEnd + 3 : d.SpanEnd;
        return (r.TagOf(at) == Tag.Nominal || r.TagOf(at) == Tag.Determiner) && TakePhrase(s, at);
    }
}
