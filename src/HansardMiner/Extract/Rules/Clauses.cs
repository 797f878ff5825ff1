using System;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds where the clause of a figure begins and ends, and its subject. Looks no further than a fixed number of items.</summary>
internal static partial class Clauses
{
    private const int Reach = 60;

    /// <summary>The first item of the clause in which an item stands.</summary>
    public static int Start(Reading r, int i)
    {
        if (!r.In(i))
        {
            return FindStart(r, i);
        }
        ref var start = ref r.Known(i).ClauseStart;
        return start >= 0 ? start : start = FindStart(r, i);
    }

    private static int FindStart(Reading r, int i)
    {
        // ", and 650 reservists are serving": the figure opens a clause
        if (r.At(i - 1) is "and" or "but" && r.IsMark(i - 2, ',') && Leads(r, i) && HasFinite(r, Math.Max(r.Lo, i - Reach), i - 2))
        {
            return i;
        }
        var verb = false;
        var embedded = false;
        var low = Math.Max(r.Lo, i - Reach);
        for (var j = Math.Min(i, r.Hi) - 1; j >= low; j--)
        {
            var mark = MarkOf(r, j);
            if ((mark & (ClauseMark.Break | ClauseMark.Verb | ClauseMark.Opens | ClauseMark.Joins)) == 0)
            {
                // "In 2021 (the last year for which they are known) 40 boats": what stands in brackets is a clause of its own
                j = r.IsMark(j, ')') ? Math.Max(low, OpeningOf(r, j)) : j;
                continue;
            }
            if ((mark & ClauseMark.Break) != 0)
            {
                return j + 1;
            }
            if ((mark & ClauseMark.Verb) != 0)
            {
                verb = true;
                embedded |= r.IsMark(j - 1, ',');
            }
            if (embedded && r.TagOf(j) == Tag.Relative && r.IsMark(j - 1, ','))
            {
                embedded = false;
                continue;
            }
            if ((mark & ClauseMark.Opens) != 0)
            {
                return j + 1;
            }
            if (verb && !embedded && (mark & ClauseMark.Joins) != 0 && BeginsClause(r, j + 1, i))
            {
                return j + 1;
            }
        }
        return low;
    }

    // where the bracket that closes here was opened, near before it; the closing one itself when it was not
    private static int OpeningOf(Reading r, int close)
    {
        for (var i = close - 1; i > close - 25 && r.In(i) && !r.IsMark(i, ')'); i--)
        {
            if (r.IsMark(i, '('))
            {
                return i;
            }
        }
        return close;
    }

    /// <summary>One past the last item of the clause in which an item stands.</summary>
    public static int End(Reading r, int i)
    {
        if (!r.In(i))
        {
            return FindEnd(r, i);
        }
        ref var end = ref r.Known(i).ClauseEnd;
        return end >= 0 ? end : end = FindEnd(r, i);
    }

    private static int FindEnd(Reading r, int i)
    {
        var high = Math.Min(r.Hi, i + Reach);
        for (var j = Math.Max(i, r.Lo); j < high; j++)
        {
            var mark = MarkOf(r, j);
            if ((mark & (ClauseMark.Break | ClauseMark.Comma | ClauseMark.Closes | ClauseMark.Adds)) == 0)
            {
                continue;
            }
            if ((mark & ClauseMark.Break) != 0
                || j > i && ((mark & ClauseMark.Closes) != 0 || (mark & ClauseMark.Adds) != 0 && r.TagOf(j + 1) is Tag.Modal && !HasVerb(r, i, j))
                || (mark & ClauseMark.Comma) != 0 && ((r.At(j + 1) is "and" or "which" or "who" or "but" or "with") && HasVerb(r, j + 1, j + 8) || Opens(r, i, j)))
            {
                return j;
            }
        }
        return high;
    }

    // "Rye has lost 1,400 jobs, boats will be built in Deal": another subject with its verb, when this clause has one
    private static bool Opens(Reading r, int i, int comma) =>
        r.TagOf(comma + 1) is Tag.Nominal or Tag.Determiner && Leads(r, comma + 1) && HasFinite(r, Start(r, i), i);

    /// <summary>Whether a verb stands between two items.</summary>
    public static bool HasVerb(Reading r, int first, int end)
    {
        if (first == r.Lo && r.In(first))
        {
            return FirstVerb(r) < end;
        }
        for (var j = first; j < end; j++)
        {
            if (IsVerb(r.TagOf(j)))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsVerb(Tag tag) => tag is Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Past;

    // the first verb of the sentence, or its end
    private static int FirstVerb(Reading r)
    {
        ref var verb = ref r.Known(r.Lo).FirstVerb;
        if (verb < 0)
        {
            verb = r.Lo;
            while (verb < r.Hi && !IsVerb(r[verb].Tag))
            {
                verb++;
            }
        }
        return verb < r.Hi ? verb : int.MaxValue;
    }

    // whether a verb follows the noun phrase at once
    private static bool Leads(Reading r, int i)
    {
        for (var j = i; j < i + 8 && r.In(j); j++)
        {
            if (r.TagOf(j) is Tag.Auxiliary or Tag.Modal or Tag.Verb || r.TagOf(j) == Tag.Past && j > i + 1)
            {
                return true;
            }
            if (r.TagOf(j) is not (Tag.Nominal or Tag.Number or Tag.Determiner) && !r.IsJoint(j) && !r.IsMark(j, '%') && !Numerals.IsCurrencySign(r, j) && !r.Is(j, "of"))
            {
                return false;
            }
        }
        return false;
    }

    private static bool HasComma(Reading r, int first, int end)
    {
        for (var j = first; j < end; j++)
        {
            if (r.IsMark(j, ','))
            {
                return true;
            }
        }
        return false;
    }

    // a verb, but not a participle that stands before its noun
    private static bool HasFinite(Reading r, int first, int end)
    {
        for (var j = first; j < end; j++)
        {
            if (r.TagOf(j) is Tag.Auxiliary or Tag.Modal or Tag.Verb || (r.TagOf(j) == Tag.Past && r.TagOf(j + 1) != Tag.Nominal))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A noun phrase's end with the "of", "on", "for" phrases that belong to it.</summary>
    public static int Tails(Reading r, int first, int end)
    {
        // "the roll out of vaccines"
        end += end > first && r.At(end) is "out" or "up" && r.Is(end + 1, "of") ? 1 : 0;
        for (var round = 0; round < 2 && end > first && (r.At(end) is "of" or "on" or "for" || r.Is(end, "to") && LeadsTo(r, end - 1)); round++)
        {
            var inner = NounPhrases.SkipDeterminers(r, end + 1);
            var tail = NounPhrases.End(r, inner);
            if (tail == inner || r.Has(inner, WordClass.Month | WordClass.TimeUnit) || r.At(inner) is "top" or "behalf" or "average" or "example" or "instance" or "record" or "basis" or "grounds" or "account" or "balance" or "track" or "first")
            {
                break;
            }
            // "the cost of running a ferry"
            if (tail == inner + 1 && r.TagOf(inner) == Tag.Gerund && NounPhrases.SkipDeterminers(r, tail) is var thing && NounPhrases.End(r, thing) is var done && done > thing)
            {
                tail = done;
            }
            end = tail;
        }
        return end;
    }

    // "cuts to benefits", "reforms to the courts", "damage to boats"
    private static bool LeadsTo(Reading r, int i) =>
        r.Has(i, WordClass.Rise | WordClass.Fall) && r.Has(i, WordClass.Noun) || r.At(i) is "reform" or "reforms" or "change" or "changes" or "amendment" or "amendments" or "improvement" or "improvements" or "damage" or "access" or "adjustment" or "adjustments" or "threat" or "threats" or "harm" or "visits" or "visit" or "attacks" or "contribution" or "contributions" or "donations" or "payments" or "grants" or "support";

    /// <summary>The end of the time expression that begins at an item, or the item itself.</summary>
    public static int TimeAt(Scene s, int i)
    {
        return s.TimesFrom(i) is [var time, ..] && time.First <= i ? time.End : i;
    }

    // what the item means for clauses, looked at once
    private static ClauseMark MarkOf(Reading r, int i)
    {
        var mark = r[i].Clause;
        return mark != ClauseMark.None ? mark : FindMark(r, i);
    }

    private static ClauseMark FindMark(Reading r, int i)
    {
        var mark = r[i].Tag switch
        {
            Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Past => ClauseMark.Verb | r[i].Word.Clause,
            Tag.Relative => ClauseMark.Opens | ClauseMark.Closes | r[i].Word.Clause,
            Tag.Mark => r.IsMark(i, ',') ? ClauseMark.Comma : IsBreak(r, i) ? ClauseMark.Break : ClauseMark.None,
            _ => r[i].Word.Clause,
        };
        return r[i].Clause = ClauseMark.Known | mark;
    }

    private static bool IsBreak(Reading r, int i) => r.IsMark(i, ';') || r.IsMark(i, ':') || r.IsMark(i, '—') || (r.IsMark(i, '–') && r.IsSpaced(i)) || (r.IsMark(i, '-') && r.IsSpaced(i) && r.IsSpaced(i + 1)) || r.IsMark(i, '?') || r.IsMark(i, '•');

    private static bool BeginsClause(Reading r, int j, int i)
    {
        if (r.TagOf(j) is not (Tag.Determiner or Tag.Nominal or Tag.Pronoun) || (r.IsCapital(j) && r.IsCapital(j - 2)) || !HasFinite(r, Math.Max(r.Lo, j - 24), j - 1))
        {
            return false;
        }
        for (var k = j; k < i && k < j + 10; k++)
        {
            if (r.TagOf(k) is Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Past && k > j)
            {
                return true;
            }
            if (r.TagOf(k) is Tag.Mark)
            {
                return false;
            }
        }
        return false;
    }
}
