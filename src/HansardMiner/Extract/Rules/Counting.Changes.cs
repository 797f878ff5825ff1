using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>What changes by a figure.</summary>
internal static partial class Counting
{
    // "repaired 400 boats, a rise of 8%": what rose is what was counted last
    public static bool Apposed(Scene s, Sides at)
    {
        var r = s.Reading;
        if (s.Draft.Change is null)
        {
            return false;
        }
        // "repaired 400 boats, which is an 8% rise"
        if (r.At(at.Governor) is "is" or "was" or "represents" or "represented" or "marks" && r.Is(at.Governor - 1, "which") && r.IsMark(at.Governor - 2, ',') && Carried(s))
        {
            return true;
        }
        if (!r.Is(at.Before, "of"))
        {
            return false;
        }
        var i = at.Before - 1;
        while (i > r.Lo && (r.TagOf(i) == Tag.Nominal || r.TagOf(i) == Tag.Determiner))
        {
            i--;
        }
        if (s.At == 0 || !(r.IsMark(i, ',') || r.IsMark(i, '—') || r.IsMark(i, '–') || r.IsMark(i, '(') || r.IsMark(i, '-')) || r.TagOf(at.Unit) is Tag.Nominal || r.At(at.Unit) is "in" && !IsPlace(r, at.Unit + 1))
        {
            return false;
        }
        return Carried(s);
    }

    // what the last amount in the sentence counts
    private static bool Carried(Scene s)
    {
        for (var k = s.At - 1; k >= 0 && k > s.At - 6; k--)
        {
            if (s.Drafts[k] is { Rejected: false, Absorbed: false, Counted: { } counted, Kind: ClaimKind.Count or ClaimKind.Money or ClaimKind.Measure })
            {
                return Take(s.Draft, counted);
            }
        }
        return false;
    }

    // "a reduction in the multiplier of 1.4%", "a cash increase in grant from £3 million to £4 million"
    public static bool ChangeBefore(Scene s, Sides at) =>
        s.Draft.Change is not null && s.Reading.Is(at.Before, "of") && ChangeIn(s, at.Before);

    // what changes stands between the noun of change and the preposition that brings the figure
    private static bool ChangeIn(Scene s, int prep)
    {
        var r = s.Reading;
        prep = TimeBefore(s, prep);
        var first = NounPhrases.StartWithOf(r, prep);
        var before = first - 1;
        while (r.TagOf(before) == Tag.Determiner)
        {
            before--;
        }
        return first < prep && r.At(before) is "in" or "to" && r.Has(before - 1, WordClass.Rise | WordClass.Fall) && Take(s.Draft, first, prep);
    }

    // "a 5% rise in rents", "5% fewer boats", "a 5% VAT cut"
    public static bool ChangeAfter(Scene s, Sides side)
    {
        var r = s.Reading;
        var at = side.After;
        if (s.Draft.Change is null && !(side.After > side.Unit && r.Has(side.After, WordClass.Rise | WordClass.Fall)))
        {
            return false;
        }
        for (var i = at; i < at + 5 && r.In(i); i++)
        {
            if ((r.At(i) is "in" or "of" or "to") && (i > at || !r.Is(i, "of")) && !(r.Is(i, "in") && (IsPlace(r, i + 1) || IsManner(r, i + 1))) && TakePhrase(s, i + 1))
            {
                return true;
            }
            // "an increase year on year of the number of kites"
            if (r.Has(i, WordClass.TimeUnit) && r.Is(i + 1, "on") && i > at)
            {
                i += 2;
                at += 3;
                continue;
            }
            if (r.Is(i, "in") && IsManner(r, i + 1) || r.TagOf(i) != Tag.Nominal && !r.IsJoint(i) && !(r.At(i) is "in" or "of" or "to"))
            {
                break;
            }
        }
        return (r.At(at) is "more" or "fewer" or "less") && TakePhrase(s, at + 1)
            || (r.TagOf(at) == Tag.Nominal || r.TagOf(at) == Tag.Gerund && r.TagOf(at + 1) == Tag.Nominal) && !r.Has(at, WordClass.Rise | WordClass.Fall) && TakeBare(s, at);
    }

    // "rents rose by 5%"
    public static bool SubjectOfChange(Scene s, Sides at) => s.Draft.Change is not null && TakeSubject(s, s.Draft.SpanFirst);

    // "reduce energy demand by 25%", "cut the budget by £3 million": the object of the verb of change
    public static bool ObjectOfChange(Scene s, Sides at)
    {
        var r = s.Reading;
        var by = s.Draft.SpanFirst - 1;
        while (by > s.Draft.SpanFirst - 5 && !r.Is(by, "by") && s.Draft.Change is not null)
        {
            by--;
        }
        by = r.Is(by, "by") ? by : s.Draft.SpanFirst - 1;
        if (r.Is(by, "at") && r.At(by - 1) is not "capped" || r.At(by) is not ("by" or "to" or "from" or "at"))
        {
            return r.Is(by, "at") && Capped(s, by);
        }
        if (r.At(by - 1) is "compared" or "compares" or "comparing" or "according" or "up" or "as")
        {
            return false;
        }
        return r.At(by) is "from" or "to" && ChangeIn(s, by) || ObjectBefore(s, by) || ObjectAfterVerb(s, by);
    }

    // "admissions down by 60%", "positivity up 3%"
    public static bool UpOrDown(Scene s, Sides at)
    {
        var r = s.Reading;
        var way = r.Is(at.Governor, "by") ? at.Governor - 1 : at.Governor;
        // "150 cases, down by half"
        if (r.At(way) is "up" or "down" && r.IsMark(way - 1, ',') && Before(s) is { Counted: { } counted } level && way - level.SpanEnd < 4)
        {
            return Take(s.Draft, counted);
        }
        return s.Draft.Change is not null && r.At(way) is "up" or "down" && r.TagOf(way - 1) == Tag.Nominal && Clauses.TimeAt(s, way - 1) == way - 1
            && !(NounPhrases.StartWithOf(r, way) is var noun && r.TagOf(noun - 1) is Tag.Verb or Tag.Preposition) && Take(s.Draft, noun, way);
    }

    // "caps increases at 5%"
    private static bool Capped(Scene s, int at)
    {
        var r = s.Reading;
        for (var caps = at; caps > at - 7 && r.In(caps); caps--)
        {
            if (r.At(caps) is "caps" or "capping" or "cap" && NounPhrases.End(r, SkipToNoun(r, caps + 1)) is var capped && capped > caps + 1 && capped <= at)
            {
                return Take(s.Draft, SkipToNoun(r, caps + 1), capped);
            }
        }
        return false;
    }

    // "understating revenues by £3 billion": the object that stands before "by"
    private static bool ObjectBefore(Scene s, int by)
    {
        var r = s.Reading;
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
        return r.Is(by, "by") && noun < by && s.Draft.Kind is ClaimKind.Money or ClaimKind.Percent && r.TagOf(governor) is Tag.Verb or Tag.Gerund && Clauses.TimeAt(s, noun) == noun && Take(s.Draft, noun, by);
    }

    // "reduced the number of people without a boat from 300 to 100", "brought that down to 17%"
    private static bool ObjectAfterVerb(Scene s, int by)
    {
        var r = s.Reading;
        for (var verb = by - 1; verb > by - 20 && r.In(verb) && r.TagOf(verb) != Tag.Relative && !r.IsMark(verb, ';'); verb--)
        {
            if (!IsChanging(r, verb, by))
            {
                continue;
            }
            if ((r.At(verb + 1) is "it" or "that" or "this" or "them" or "these") && verb + 3 >= by && Take(s.Draft, s.LastSubject))
            {
                return true;
            }
            var first = SkipToNoun(r, verb + 1);
            if (first >= by || r.At(first) is "up" or "down" || Clauses.TimeAt(s, first) != first)
            {
                return false;
            }
            (first, var end) = Reduced(r, first, IsOnePhrase(s, first, by) ? by : Clauses.Tails(r, first, NounPhrases.End(r, first)));
            return end > first && end <= by && Take(s.Draft, first, end);
        }
        return false;
    }

    private static bool IsChanging(Reading r, int verb, int by) =>
        r.TagOf(verb) is Tag.Verb or Tag.Past or Tag.Gerund && (r.Has(verb, WordClass.Rise | WordClass.Fall)
            || (r.Is(by, "to") || r.Is(by, "from")) && IsSetting(r, verb) && by - verb > 2);

    // verbs that bring a thing to a level
    private static bool IsSetting(Reading r, int i) =>
        r.At(i) is "take" or "takes" or "took" or "taken" or "taking" or "bring" or "brings" or "brought" or "bringing" or "raise" or "raises" or "raised" or "raising" or "lower" or "lowers" or "lowered" or "lowering"
            or "extend" or "extends" or "extended" or "extending" or "limit" or "limits" or "limited" or "limiting" or "restrict" or "restricts" or "restricted" or "restricting" or "confine" or "confined" or "confining"
            or "lift" or "lifts" or "lifted" or "lifting" or "push" or "pushes" or "pushed" or "pushing" or "get" or "gets" or "got" or "getting" or "move" or "moved" or "moving";

    // nouns and their "of", "without", "with" phrases up to the preposition that brings the figure
    private static bool IsOnePhrase(Scene s, int first, int end)
    {
        var r = s.Reading;
        if (end - first > 7 || end == first || r.TagOf(end - 1) != Tag.Nominal)
        {
            return false;
        }
        for (var i = first; i < end; i++)
        {
            if (!(r.TagOf(i) is Tag.Nominal or Tag.Determiner || r.IsJoint(i) || i > first && r.At(i) is "of" or "without" or "with" or "on" or "for" or "per") || Clauses.TimeAt(s, i) > i)
            {
                return false;
            }
        }
        return true;
    }
}
