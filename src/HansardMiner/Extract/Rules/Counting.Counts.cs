using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>What a bare number counts.</summary>
internal static partial class Counting
{
    // "the huts, of which we have two in London"; "160 staff on its books, of whom 80 work"
    public static bool OfWhichCount(Scene s, Sides at)
    {
        var r = s.Reading;
        for (var which = at.Before; which > at.Before - 5; which--)
        {
            if (r.At(which) is "which" or "whom" && r.Is(which - 1, "of") && r.IsMark(which - 2, ','))
            {
                if (Before(s) is { Kind: ClaimKind.Count, Counted: { } counted } whole && which - whole.SpanEnd < 9 && !Clauses.HasVerb(r, whole.SpanEnd, which))
                {
                    return Take(s.Draft, counted);
                }
                return Take(s.Draft, NounPhrases.Start(r, which - 2), which - 2);
            }
        }
        return false;
    }

    // "40 and 50 kites"
    public static bool SharedNoun(Scene s, Sides at) =>
        s.At + 1 < s.Drafts.Count && s.Drafts[s.At + 1] is { Rejected: false, Absorbed: false, Kind: ClaimKind.Count, CountedFirst: >= 0 } more && more.SpanFirst == s.Draft.SpanEnd + 1
        && (s.Reading.At(s.Draft.SpanEnd) is "and" or "or" || s.Reading.IsMark(s.Draft.SpanEnd, ',')) && Take(s.Draft, more.CountedFirst, more.CountedEnd);

    // "Of these, all have a mast and 40 have two": what the sentence before counted
    public static bool OfThese(Scene s, Sides at) => OfTheseThings(s)
        || s.Reading.Is(s.Reading.Lo, "of") && s.Reading.At(s.Reading.Lo + 1) is "these" or "those" or "them" or "which" or "whom" && s.LastFigure is { Kind: ClaimKind.Count, Counted: { } counted } && s.LastSentence >= s.Sentence - 1 && Take(s.Draft, counted);

    // "Of these inspections 12 were in Kent"
    private static bool OfTheseThings(Scene s)
    {
        var r = s.Reading;
        return r.Is(r.Lo, "of") && r.At(r.Lo + 1) is "these" or "those" && r.TagOf(r.Lo + 2) == Tag.Nominal && NounPhrases.End(r, r.Lo + 2) is var end && end <= s.Draft.SpanFirst
            && Tagger.IsPlural(r, end - 1) && Take(s.Draft, r.Lo + 2, end);
    }

    // "3 or 4% of pupils"
    public static bool OrShare(Scene s, Sides at) =>
        s.Reading.Is(s.Draft.SpanEnd, "or") && s.At + 1 < s.Drafts.Count && s.Drafts[s.At + 1] is { Rejected: false, Kind: ClaimKind.Percent } share && s.Reading.Is(share.UnitEnd, "of") && TakeWhole(s, share.UnitEnd + 1);

    // "a population of 2.1 million", "a workforce of 400": nouns that are a number of people
    public static bool HeadOfCount(Scene s, Sides at) =>
        s.Reading.Is(at.Before, "of") && s.Reading.At(at.Before - 1) is "population" or "populations" or "workforce" or "membership" or "turnout" or "readership" or "audience" or "audiences" or "electorate" or "caseload" or "backlog" or "staff" or "headcount" or "attendance" or "capacity" or "congregation" or "roll" or "fleet" or "circulation" && Head(s, at.Before);

    // "a father of two"
    public static bool NothingSaid(Scene s, Sides at) =>
        s.Reading.Is(at.Before, "of") && s.Reading.TagOf(at.Before - 1) == Tag.Nominal && !IsEmptyHead(s.Reading, at.Before - 1) && !(s.Reading.At(at.Before - 1) is "majority" or "group") && !s.Reading.Has(at.Before - 1, WordClass.Rise | WordClass.Fall);

    // "the number of applications rose to 5,000"
    public static bool SubjectOfCount(Scene s, Sides at)
    {
        var r = s.Reading;
        var (first, end) = Clauses.Subject(s, s.Draft.SpanFirst);
        var before = s.Draft.SpanFirst - 1;
        if (end == first || !((r.At(first) is "number" or "numbers" or "total" or "amount") || r.Has(first, WordClass.Rise | WordClass.Fall) || r.Is(before, "from") || r.Is(before, "to") || r.Has(before, WordClass.Level) || r.Is(before, "at") || s.LastCounted is null))
        {
            return false;
        }
        if (end == first + 1 && (r.At(first) is "number" or "numbers" or "total" or "figure" or "rate") || r.Is(end - 1, "rate") && end == first + 2)
        {
            s.Draft.Counted = s.LastCounted;
            return true;
        }
        // "the latest figure is 55"
        if (IsEmptyHead(r, end - 1) && end > first + 1 && IsVague(r, end - 2) && !r.Is(end, "of"))
        {
            s.Draft.Counted = s.LastCounted;
            return true;
        }
        var of = (r.At(first) is "number" or "numbers" or "total") && r.Is(first + 1, "of") ? NounPhrases.SkipDeterminers(r, first + 2) : first;
        var number = r.Is(first, "total") && r.Is(first + 1, "number") && r.Is(first + 2, "of") ? NounPhrases.SkipDeterminers(r, first + 3) : of;
        return Take(s.Draft, number < end ? number : first, end);
    }
}
