using System;
using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;
using HansardMiner.Text;

namespace HansardMiner.Extract.Rules;

/// <summary>What is carried over from a figure before.</summary>
internal static partial class Counting
{
    // "50 boats in Rye but only 10 in Deal"
    public static bool Listed(Scene s, Sides at) => Carry(s);

    // "from 40 boats in 2010 to [60] in 2011"
    public static bool FromTo(Scene s, Sides at)
    {
        var r = s.Reading;
        if (!r.Is(at.Governor, "to") || Before(s) is not { Counted: { } counted } from || from.Kind != s.Draft.Kind && from.Kind != ClaimKind.Rate || at.Governor - from.SpanEnd > 8)
        {
            return false;
        }
        var before = from.SpanFirst - 1;
        while (r.TagOf(before) is Tag.Determiner or Tag.Adverb)
        {
            before--;
        }
        return r.Is(before, "from") && !Clauses.HasVerb(r, from.SpanEnd, at.Governor) && Take(s.Draft, counted);
    }

    // "6,300 boats (27%)"
    public static bool ShareInBrackets(Scene s, Sides at) =>
        s.Reading.IsMark(at.Before, '(') && Before(s) is { Kind: ClaimKind.Count, Counted: { } counted } whole && at.Before - whole.SpanEnd < 3
        && !s.Reading.Is(at.Unit, "of") && Take(s.Draft, counted);

    // "boats worth £6,000 (up from £5,000 and £4,000)": what a figure in such brackets is compared with
    public static bool InChangeBrackets(Scene s, Sides at)
    {
        var r = s.Reading;
        var open = at.Before;
        while (open > at.Before - 14 && r.In(open) && !r.IsMark(open, '(') && !r.IsMark(open, ')') && !r.IsMark(open, ';'))
        {
            open--;
        }
        if (!r.IsMark(open, '(') || !(r.Has(open + 1, WordClass.Rise | WordClass.Fall) || r.At(open + 1) is "up" or "down" or "from" or "previously" or "formerly" or "compared" or "against" or "currently" or "now" or "was"))
        {
            return false;
        }
        for (var i = s.At - 1; i >= 0 && open - s.Drafts[i].SpanEnd < 12; i--)
        {
            if (s.Drafts[i] is { Rejected: false, Absorbed: false, Counted: { } counted } last && last.SpanEnd <= open && last.Kind == s.Draft.Kind)
            {
                return Take(s.Draft, counted);
            }
        }
        return false;
    }

    public static bool LastCounted(Scene s, Sides at) => Take(s.Draft, s.LastCounted);

    // the figure before in the sentence
    private static Draft? Before(Scene s)
    {
        for (var i = s.At - 1; i >= 0 && i > s.At - 6; i--)
        {
            if (s.Drafts[i] is { Rejected: false, Absorbed: false } before)
            {
                return before;
            }
        }
        return null;
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
}
