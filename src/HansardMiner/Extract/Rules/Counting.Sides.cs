using System;
using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Looks to both sides of a figure, past what only stands between it and its noun or verb.</summary>
internal static partial class Counting
{
    private static Sides Look(Scene s)
    {
        var d = s.Draft;
        var unit = EndOfNumber(d);
        var last = LastOfList(s);
        var after = last > s.At && EndOfNumber(s.Drafts[last]) is var shared && s.Reading.TagOf(shared) is Tag.Nominal or Tag.Gerund or Tag.Preposition ? shared : unit;
        var before = d.SpanFirst - (Numerals.IsCurrencySign(s.Reading, d.SpanFirst - 1) ? 2 : 1);
        return new Sides(before, Governor(s.Reading, before), unit, d.Kind is ClaimKind.Money or ClaimKind.Rate ? PastTimes(s, after) : after);
    }

    private static int EndOfNumber(Draft d) => d.Kind is ClaimKind.Money or ClaimKind.Duration or ClaimKind.Age or ClaimKind.Rate ? d.SpanEnd : Math.Max(d.UnitEnd, d.End);

    // "a [5%], 7.1% or 9.4% increase": the last figure of the list, whose noun all of them share
    private static int LastOfList(Scene s)
    {
        var r = s.Reading;
        var last = s.At;
        for (var k = s.At + 1; k < s.Drafts.Count && k < s.At + 6; k++)
        {
            var next = s.Drafts[k];
            var i = EndOfNumber(s.Drafts[last]);
            var end = i;
            i += r.IsMark(i, ',') ? 1 : 0;
            var ends = r.At(i) is "and" or "or";
            i += ends ? 1 : 0;
            i += i > end && r.At(i) is "a" or "an" or "even" ? 1 : 0;
            if (next.Absorbed && next.First < i)
            {
                continue;
            }
            if (next.Rejected || next.Kind != s.Draft.Kind || next.Unit != s.Draft.Unit || next.SpanFirst > i || next.First < i || i == end)
            {
                break;
            }
            last = k;
            if (ends)
            {
                return last;
            }
        }
        return s.At;
    }

    // "cost [an average of] £5", "invested [a total of] £5", "as low as £5", "is [not only] £5"
    private static int Governor(Reading r, int before)
    {
        var at = before;
        for (var round = 0; round < 6 && r.In(at); round++)
        {
            if (r.TagOf(at) is Tag.Determiner or Tag.Adverb && !(r.At(at) is "least") || r.TagOf(at) is Tag.Past or Tag.Nominal && r.Has(at, WordClass.Past) && r.TagOf(at - 1) == Tag.Determiner)
            {
                at--;
            }
            else if (r.Is(at, "of") && IsEmptyHead(r, at - 1) && (r.TagOf(at - 2) == Tag.Determiner || r.Has(at - 2, WordClass.Adjective) && r.TagOf(at - 3) == Tag.Determiner))
            {
                at -= r.TagOf(at - 2) == Tag.Determiner ? 3 : 4;
            }
            else if (r.Is(at, "average") && r.Is(at - 1, "on"))
            {
                at -= 2;
            }
            else if (r.Is(at, "as") && r.Is(at - 2, "as"))
            {
                at -= 3;
            }
            else
            {
                break;
            }
        }
        return r.In(at) ? at : before;
    }

    // Times, lengths of time, brackets and places that stand between a sum and what it is for: "£5 million over two years in Wales [for schools]".
    private static int PastTimes(Scene s, int end)
    {
        var r = s.Reading;
        var at = end;
        for (var round = 0; round < 3; round++)
        {
            var next = PastTime(s, at);
            next = next == at ? PastBracket(r, at) : next;
            next = next == at && Places.Phrase(r, at, out var place) && r.TagOf(place) is not Tag.Nominal && (r.At(place) is "for" or "to" or "on" or "through" || PastTime(s, place) > place) ? place : next;
            if (next == at)
            {
                break;
            }
            at = next;
        }
        return at;
    }

    // "£5 million (at 2009 prices) for", "£5 million, adjusted for inflation, for"
    private static int PastBracket(Reading r, int at)
    {
        var close = r.IsMark(at, '(') ? ')' : r.IsMark(at, ',') && r.TagOf(at + 1) is Tag.Past ? ',' : '\0';
        for (var i = at + 1; close != '\0' && i < at + 9 && r.In(i); i++)
        {
            if (r.IsMark(i, close))
            {
                return r.TagOf(i + 1) == Tag.Mark ? at : i + 1;
            }
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
                return time.End + (r.Is(time.End, "alone") ? 1 : 0);
            }
        }
        // "£5 million per full year"
        if (r.Is(at, "per") && r.Has(at + 1, WordClass.Adjective) && r.Has(at + 2, WordClass.TimeUnit))
        {
            return at + 3;
        }
        if (r.At(at) is "of")
        {
            return at;
        }
        var number = r.At(at) is "over" or "for" or "in" or "across" ? at + 1 : at;
        number += number > at && r.TagOf(number) == Tag.Determiner ? 1 : 0;
        return number > at && Numerals.Parse(r, number, out _) is var unit && unit > number && r.Has(unit, WordClass.TimeUnit) && !r.IsHyphen(unit + 1) ? unit + 1 : at;
    }
}
