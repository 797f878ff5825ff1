using System;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>The subject of a verb that says: the noun phrase next before it, with what hangs on it.</summary>
internal static partial class Sourcing
{
    private const int Longest = 26;

    // "An independent survey conducted this year found", "the agency that I named said", "the Otter Trust, a charity, found", "Last week the board said"
    private static (int First, int End)? Bounds(Scene s, int verb)
    {
        var r = s.Reading;
        var end = BeforeAsides(r, verb);
        var first = end;
        var low = Math.Max(r.Lo, end - Longest);
        for (var i = end - 1; i >= low; i--)
        {
            if (IsTime(s, i, out var time, out var after))
            {
                // "[Last week] the board said" begins anew; "the board [last week] said", "a report [last year] of", "the [2008] survey" go on
                var within = first > i && after == end;
                if (!within && !(r.At(after) is "of" or "by") && r.TagOf(time - 1) is not (Tag.Determiner or Tag.Past) && !IsGenitive(r, time - 1) && !(r.IsNumber(time) && r.IsCapital(time - 1)))
                {
                    break;
                }
                i = within && r.TagOf(time - 1) == Tag.Preposition ? time - 1 : time;
                (first, end) = within ? (i, i) : (i, end);
                continue;
            }
            var left = Step(r, i, first == end);
            if (left > i)
            {
                break;
            }
            first = i = left;
            if (r.TagOf(i) == Tag.Determiner && !(r.TagOf(i - 1) is Tag.Determiner || r.TagOf(i - 1) == Tag.Preposition && Attaches(r, i - 1)))
            {
                break;
            }
        }
        while (first < end && r.TagOf(first) is Tag.Preposition or Tag.Conjunction or Tag.Adverb or Tag.Mark)
        {
            first++;
        }
        // "82 per cent. of councils reported that they": those are counted, nobody's source
        if (r.Is(first - 1, "of") && (r.IsMark(first - 2, '%') || r.IsMark(first - 2, '.') || r.TagOf(first - 2) == Tag.Number || r.Is(first - 2, "cent")))
        {
            return null;
        }
        end = Trimmed(r, first, end);
        var named = first < end && !r.Is(first, "what") && (HasSource(r, first, end) || r.TagOf(first) != Tag.Number && Speaks(r, verb) || r.At(first) is "its" or "their" && r.Is(end - 1, "work"));
        return named ? (first, end) : null;
    }

    // "the agency [that I named]", "a survey [conducted]": the name alone
    private static int Trimmed(Reading r, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (r.TagOf(i) == Tag.Relative && (r.TagOf(i + 1) is Tag.Pronoun || r.At(i) is "who"))
            {
                return i;
            }
        }
        return end - 1 > first && r.TagOf(end - 1) == Tag.Past ? end - 1 : end;
    }

    // who "said" or "told" it is somebody, whatever he is called
    private static bool Speaks(Reading r, int end)
    {
        var verb = r.TagOf(end) is Tag.Auxiliary or Tag.Adverb ? end + 1 : end;
        return r.At(verb) is "said" or "says" or "told" && (r.Is(verb + 1, "that") || r.TagOf(verb + 1) == Tag.Pronoun && r.Is(verb + 2, "that"));
    }

    // over ", the access quango,", "(Dr. Fox)", "—for the year to March—" before the verb
    private static int BeforeAsides(Reading r, int verb)
    {
        var end = verb;
        for (var round = 0; round < 3; round++)
        {
            var close = end - 1;
            var open = r.IsMark(close, ')') ? '(' : r.IsMark(close, ',') ? ',' : r.IsMark(close, '—') ? '—' : '\0';
            var at = close - 1;
            while (open != '\0' && at > close - 30 && r.In(at) && !r.IsMark(at, open))
            {
                at--;
            }
            if (open == '\0' || !r.IsMark(at, open) || at <= r.Lo)
            {
                return end;
            }
            end = at;
        }
        return end;
    }

    private static bool IsTime(Scene s, int i, out int first, out int end)
    {
        foreach (var time in s.Times)
        {
            if (time.First <= i && i < time.End)
            {
                (first, end) = (time.First, time.End);
                return true;
            }
        }
        first = end = i;
        return false;
    }

    // The item, or where it leads to, when it may belong to the phrase; one past it when the phrase ends here.
    private static int Step(Reading r, int i, bool isHead)
    {
        switch (r.TagOf(i))
        {
            case Tag.Nominal or Tag.Determiner or Tag.Number:
                return i;
            case Tag.Mark:
                return r.IsJoint(i) || r.IsMark(i, '&') || r.IsMark(i, '.') && !r.IsSpaced(i) && r.IsWord(i + 1) ? i : r.IsMark(i, ')') && Open(r, i) is var open && open < i ? open : i + 1;
            case Tag.Conjunction:
                return r.Is(i, "and") && r.TagOf(i - 1) == Tag.Nominal && r.TagOf(i + 1) == Tag.Nominal && r.IsCapital(i - 1) == r.IsCapital(i + 1) ? i : i + 1;
            case Tag.Preposition:
                return Attaches(r, i) ? i : i + 1;
            case Tag.Past or Tag.Gerund:
                return r.TagOf(i) == Tag.Gerund && r.TagOf(i - 1) is Tag.Preposition && Attaches(r, i - 1) || isHead && r.At(i) is "conducted" or "undertaken" or "commissioned" or "released" || !isHead && (r.TagOf(i - 1) is Tag.Nominal && r.TagOf(i + 1) is Tag.Preposition or Tag.Determiner or Tag.Nominal or Tag.Adverb || r.TagOf(i - 1) is Tag.Determiner or Tag.Adverb) && !r.Has(i, WordClass.Saying) || r.Is(i, "published") || r.Is(i, "estimated") && r.TagOf(i - 1) is Tag.Determiner ? i : Relative(r, i);
            case Tag.Pronoun or Tag.Verb or Tag.Auxiliary:
                return Relative(r, i);
            default:
                return i + 1;
        }
    }

    // "the agency [that I named] said": to the relative that the words belong to
    private static int Relative(Reading r, int i)
    {
        for (var j = i - 1; j > i - 8 && r.In(j); j--)
        {
            if (r.TagOf(j) == Tag.Relative && !r.Is(j, "what"))
            {
                return r.TagOf(j - 1) == Tag.Nominal && r.TagOf(j + 1) is Tag.Pronoun or Tag.Auxiliary or Tag.Past && !r.IsMark(j - 1, ',') ? j : i + 1;
            }
            if (r.TagOf(j) is not (Tag.Pronoun or Tag.Adverb or Tag.Auxiliary or Tag.Verb or Tag.Past))
            {
                break;
            }
        }
        return i + 1;
    }

    private static int Open(Reading r, int close)
    {
        for (var i = close - 1; i > close - 12 && r.In(i); i--)
        {
            if (r.IsMark(i, '('))
            {
                return i;
            }
        }
        return close;
    }

    // "a study [by] the trust", "the Member [for] Leith": the phrase before goes on; "since the board" begins anew
    private static bool Attaches(Reading r, int i) =>
        r.At(i) is "of" or "by" or "from" or "for" or "in" or "on" or "at" or "to" or "with" or "into" or "between" or "within" or "based" && r.TagOf(i - 1) is Tag.Nominal or Tag.Past || r.IsMark(i - 1, ')') && r.Is(i, "for");
}
