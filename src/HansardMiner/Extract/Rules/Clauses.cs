using System;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds where the clause of a figure begins and ends, and its subject. Looks no further than a fixed number of items.</summary>
internal static class Clauses
{
    private const int Reach = 60;

    /// <summary>The first item of the clause in which an item stands.</summary>
    public static int Start(Reading r, int i)
    {
        // ", and 650 reservists are serving": the figure opens a clause
        if (r.At(i - 1) is "and" or "but" && r.IsMark(i - 2, ',') && Leads(r, i) && HasFinite(r, Math.Max(r.Lo, i - Reach), i - 2))
        {
            return i;
        }
        var verb = false;
        var embedded = false;
        for (var j = i - 1; j >= Math.Max(r.Lo, i - Reach); j--)
        {
            if (IsBreak(r, j))
            {
                return j + 1;
            }
            var tag = r.TagOf(j);
            if (tag is Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Past)
            {
                verb = true;
                embedded |= r.IsMark(j - 1, ',');
            }
            if (embedded && tag == Tag.Relative && r.IsMark(j - 1, ','))
            {
                embedded = false;
                continue;
            }
            if (tag is Tag.Relative || (r.At(j) is "whereas" or "while" or "although" or "because" or "if" or "when" or "but" or "whether" or "yet"))
            {
                return j + 1;
            }
            if (verb && !embedded && (r.At(j) is "and" or "or" or "as" or "so") && BeginsClause(r, j + 1, i))
            {
                return j + 1;
            }
        }
        return Math.Max(r.Lo, i - Reach);
    }

    /// <summary>One past the last item of the clause in which an item stands.</summary>
    public static int End(Reading r, int i)
    {
        for (var j = i; j < Math.Min(r.Hi, i + Reach); j++)
        {
            if (IsBreak(r, j) || (j > i && (r.TagOf(j) == Tag.Relative || (r.At(j) is "whereas" or "while" or "although" or "but" or "because"))) || (r.IsMark(j, ',') && (r.At(j + 1) is "and" or "which" or "who" or "but" or "with") && HasVerb(r, j + 1, j + 8)))
            {
                return j;
            }
        }
        return Math.Min(r.Hi, i + Reach);
    }

    /// <summary>Whether a verb stands between two items.</summary>
    public static bool HasVerb(Reading r, int first, int end)
    {
        for (var j = first; j < end; j++)
        {
            if (r.TagOf(j) is Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Past)
            {
                return true;
            }
        }
        return false;
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

    /// <summary>The subject of the clause that leads to an item: its noun phrase without determiner; empty when there is none.</summary>
    public static (int First, int End) Subject(Scene s, int i)
    {
        var r = s.Reading;
        var verb = VerbBefore(s, i);
        if (verb < 0)
        {
            return (i, i);
        }
        var opening = Opening(r, verb, out var antecedent);
        if (antecedent > 0)
        {
            return (NounPhrases.StartWithOf(r, antecedent), antecedent);
        }
        if (r.Is(verb - 1, "there"))
        {
            return (i, i);
        }
        for (var j = opening; j < verb;)
        {
            var time = TimeAt(s, j);
            if (time > j)
            {
                j = time;
                continue;
            }
            var tag = r.TagOf(j);
            if (tag == Tag.Preposition)
            {
                var past = j == opening && j == r.Lo ? AfterComma(r, j, verb) : j;
                j = past > j ? past : Math.Max(j + 1, NounPhrases.End(r, NounPhrases.SkipDeterminers(r, j + 1)));
                continue;
            }
            if (tag is Tag.Pronoun || r.Is(j, "there"))
            {
                return (j, j);
            }
            if (tag == Tag.Nominal && r.IsMark(j + 1, ',') && r.Has(j, WordClass.Adjective))
            {
                j++;
                continue;
            }
            if (tag == Tag.Nominal || (tag is Tag.Gerund or Tag.Past && r.TagOf(j + 1) == Tag.Nominal))
            {
                var end = Math.Min(verb, Tails(r, j, NounPhrases.End(r, j)));
                return (j, end);
            }
            j++;
        }
        return (i, i);
    }

    // "Without more boats or crews, [the fleet] grew": past the last comma of a leading phrase, when a noun phrase follows
    private static int AfterComma(Reading r, int first, int verb)
    {
        for (var j = verb - 1; j > first; j--)
        {
            if (r.IsMark(j, ','))
            {
                var noun = NounPhrases.SkipDeterminers(r, j + 1);
                return noun > j + 1 && noun < verb && NounPhrases.End(r, noun) > noun && !HasVerb(r, first, j) ? j + 1 : first;
            }
        }
        return first;
    }

    // The first item of the verb group nearest before an item: "has fallen by", "is worth", "was estimated to be".
    private static int VerbBefore(Scene s, int i)
    {
        var r = s.Reading;
        var low = Math.Max(r.Lo, i - 30);
        var at = i - 1;
        while (at >= low && !(r.TagOf(at) is Tag.Verb or Tag.Auxiliary or Tag.Modal || (r.TagOf(at) == Tag.Past && !(r.TagOf(at - 1) == Tag.Nominal && r.TagOf(at + 1) == Tag.Preposition && HasVerb(r, at + 1, i)))))
        {
            if (IsBreak(r, at) || r.TagOf(at) == Tag.Relative)
            {
                return -1;
            }
            at--;
        }
        if (at < low)
        {
            return -1;
        }
        while (at > low && (r.TagOf(at - 1) is Tag.Auxiliary or Tag.Modal or Tag.Adverb or Tag.Past or Tag.Verb || (r.Is(at - 1, "to") && r.TagOf(at - 2) is Tag.Past or Tag.Verb or Tag.Auxiliary)))
        {
            at--;
        }
        return at;
    }

    // Where the subject of a verb may begin: the clause, or just after the verb that reports it ("data shows [the caseload was]").
    private static int Opening(Reading r, int verb, out int antecedent)
    {
        var start = Start(r, verb + 1);
        antecedent = 0;
        // "the support that the council has received [now stands] at": the noun before the relative
        if (r.TagOf(start - 1) == Tag.Relative && r.TagOf(start - 2) == Tag.Nominal && !(r.Is(start - 1, "that") && IsContent(r, start - 2)) && HasFinite(r, start, verb - 1))
        {
            antecedent = start - 1;
            return start;
        }
        for (var j = verb - 1; j > start; j--)
        {
            // "When my son joined the choir, [his robe] was"
            if (r.IsMark(j, ',') && NounPhrases.SkipDeterminers(r, j + 1) is var noun && NounPhrases.End(r, noun) > noun && !HasVerb(r, j + 1, verb) && !HasComma(r, j + 1, verb) && (HasFinite(r, start, j) || r.TagOf(start) == Tag.Gerund))
            {
                return j + 1;
            }
            if (r.TagOf(j) is Tag.Modal or Tag.Auxiliary or Tag.Verb || (r.TagOf(j) == Tag.Past && r.Has(j, WordClass.Saying) && r.TagOf(j + 1) == Tag.Determiner))
            {
                return r.IsMark(verb - 1, ',') ? start : j + 1;
            }
        }
        return start;
    }

    // "aware that", "the fact that": the clause says what is known, and is no relative
    private static bool IsContent(Reading r, int i) =>
        r.Has(i, WordClass.Adjective) || r.At(i) is "aware" or "fact" or "view" or "case" or "point" or "news" or "claim" or "hope" or "idea" or "concern" or "assurance" or "suggestion" or "statement" or "sign" or "doubt" or "clear" or "sure" or "impression" or "conclusion" or "way" or "belief" or "agreement" or "notion";

    /// <summary>A noun phrase's end with the "of", "on", "for" phrases that belong to it.</summary>
    public static int Tails(Reading r, int first, int end)
    {
        for (var round = 0; round < 2 && end > first && (r.At(end) is "of" or "on" or "for"); round++)
        {
            var inner = NounPhrases.SkipDeterminers(r, end + 1);
            var tail = NounPhrases.End(r, inner);
            if (tail == inner || r.Has(inner, WordClass.Month | WordClass.TimeUnit))
            {
                break;
            }
            end = tail;
        }
        return end;
    }

    /// <summary>The end of the time expression that begins at an item, or the item itself.</summary>
    public static int TimeAt(Scene s, int i)
    {
        foreach (var time in s.Times)
        {
            if (time.First <= i && i < time.End)
            {
                return time.End;
            }
        }
        return i;
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
