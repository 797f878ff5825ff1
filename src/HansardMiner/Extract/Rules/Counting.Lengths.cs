using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>What lasts so long.</summary>
internal static partial class Counting
{
    // "a 10-year plan", "a 40 day period", "12 months' imprisonment"
    public static bool LongThing(Scene s, Sides at)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (r.IsJoint(d.End) && r.IsWord(d.SpanEnd))
        {
            return TakeLength(s, d.SpanEnd);
        }
        // "a 3-year £98 million programme"
        if (r.IsJoint(d.End) && s.At + 1 < s.Drafts.Count && s.Drafts[s.At + 1] is { Rejected: false, Currency: not null } sum && (sum.SpanFirst == d.SpanEnd || r.IsMark(d.SpanEnd, ',') && sum.SpanFirst == d.SpanEnd + 1) && r.TagOf(sum.SpanEnd) == Tag.Nominal)
        {
            return TakeLength(s, sum.SpanEnd);
        }
        // "5 days unpaid leave"
        if (Tagger.IsPlural(r, d.SpanEnd - 1) && r.TagOf(d.SpanEnd) == Tag.Nominal && r.TagOf(at.Before) != Tag.Preposition && !r.IsCapital(d.SpanEnd) && NounPhrases.End(r, d.SpanEnd) is var thing && r.Has(thing - 1, WordClass.Noun) && !r.Has(thing - 1, WordClass.TimeUnit | WordClass.Plural) && !Tagger.IsPlural(r, thing - 1) && r.TagOf(thing) is not (Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Past))
        {
            return Take(d, d.SpanEnd, thing);
        }
        var owner = r.IsMark(d.SpanEnd, '’') || r.IsMark(d.SpanEnd, '\'');
        var noun = owner ? d.SpanEnd + 1 : d.SpanEnd;
        return (owner || Places.Possessive(r, d.SpanEnd - 1) || d.Value != 1 && !Tagger.IsPlural(r, d.SpanEnd - 1)) && r.TagOf(noun) == Tag.Nominal && !r.Has(noun, WordClass.Adjective) | r.TagOf(noun + 1) == Tag.Nominal && Clauses.TimeAt(s, noun) == noun && TakeLength(s, noun);
    }

    // "a 28-day period [of detention]": a period is named by what fills it
    private static bool TakeLength(Scene s, int first)
    {
        var r = s.Reading;
        var end = NounPhrases.End(r, first);
        // "a 15-minute limit on speeches": what is limited
        if (end > first && r.At(end - 1) is "limit" or "limits" && r.At(end) is "on" or "for" && NounPhrases.SkipDeterminers(r, end + 1) is var limited && NounPhrases.End(r, limited) is var last && last > limited)
        {
            return Take(s.Draft, limited, last);
        }
        return Take(s.Draft, first, end > first && r.At(end - 1) is "period" or "term" or "spell" or "stretch" or "course" ? NounPhrases.EndOfTail(r, end) : end);
    }

    // "extend the notice from 21 days to 28 days", "cut the wait by three weeks"
    public static bool LengthOfChange(Scene s, Sides at) => s.Reading.At(at.Governor) is "from" or "to" or "by" && ObjectAfterVerb(s, at.Governor);

    // "six years into his term", "six months through the year"
    public static bool Into(Scene s, Sides at) => s.Reading.At(at.Unit) is "into" or "through" && TakePhrase(s, at.Unit + 1);

    // "a sentence of 12 months"
    public static bool HeadOfLength(Scene s, Sides at)
    {
        var r = s.Reading;
        return r.Is(at.Before, "of") && !IsEmptyHead(r, at.Before - 1) && (r.At(at.Before - 1) is "term" or "terms" or "period" or "periods" ? Take(s.Draft, NounPhrases.Start(r, at.Before), at.Before) : Head(s, at.Before));
    }

    // "four months of detention", but not "within 28 days of the test" or "years of age"
    public static bool LengthOf(Scene s, Sides at)
    {
        var r = s.Reading;
        return r.Is(at.Unit, "of") && !(r.At(at.Before) is "within" or "every") && !(r.At(s.Draft.SpanFirst) is "within" or "every") && r.TagOf(at.Unit + 1) is Tag.Nominal or Tag.Past && Clauses.TimeAt(s, at.Unit + 1) == at.Unit + 1 && TakeLength(s, at.Unit + 1);
    }

    // "the sentence is five years", "the debate may continue for three hours", "limited to 90 minutes"
    public static bool Lasting(Scene s, Sides at)
    {
        var r = s.Reading;
        var verb = at.Governor;
        var fits = r.At(verb) is "last" or "lasts" or "lasted" or "lasting" or "averages" or "averaged" or "exceed" or "exceeds" or "exceeded" or "remains" or "remained" or "is" or "was" or "were" or "are" or "be" or "been" && !Elapsed(r, s.Draft)
            || r.Is(verb, "to") && r.At(verb - 1) is "limited" or "reduced" or "extended" or "cut" or "increased" or "restricted" or "shortened" or "lengthened" or "fallen" or "risen" or "amounts" or "amounted"
            || r.Is(verb, "for") && (r.At(verb - 1) is "is" or "are" or "was" or "were" or "be" || LastsFor(r, verb));
        if (!fits)
        {
            return false;
        }
        var (first, end) = Clauses.Subject(s, s.Draft.SpanFirst);
        if (end == first)
        {
            return r.At(first) is "it" or "this" or "that" && s.LastFigure is { Kind: ClaimKind.Duration } last && s.LastSentence == s.Sentence - 1 && Take(s.Draft, last.Counted);
        }
        return !r.Has(end - 1, WordClass.Person | WordClass.Body | WordClass.TimeUnit) && !IsEmptyHead(r, end - 1) && Reduced(r, first, end) is var named && Take(s.Draft, named.First, named.End);
    }

    // "it is six years since", "three weeks to go"
    private static bool Elapsed(Reading r, Draft d) =>
        r.At(d.SpanEnd) is "since" or "to" or "until" or "before" or "after" or "from" or "ago" or "away" or "old" or "late" or "later" or "too" or "behind" or "on" or "now" or "and";

    // "continue for", "has run, with breaks, for", "be ongoing for"
    private static bool LastsFor(Reading r, int prep)
    {
        for (var i = prep - 1; i > prep - 6 && r.In(i); i--)
        {
            if (r.At(i) is "last" or "lasts" or "lasted" or "continue" or "continues" or "continued" or "run" or "runs" or "ran" or "proceed" or "proceeds" or "proceeded" or "ongoing" or "valid" or "adjourned" or "suspended" or "extended" && r.TagOf(i) != Tag.Number)
            {
                return true;
            }
            if (r.TagOf(i) == Tag.Nominal && i < prep - 3)
            {
                return false;
            }
        }
        return false;
    }

    // "six and 12 months"
    public static bool ListedLength(Scene s, Sides at) =>
        Before(s) is { Kind: ClaimKind.Duration, Counted: { } counted } && (s.Reading.At(at.Before) is "and" or "or" or "than") && Take(s.Draft, counted);
}
