using System;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>The subject of the clause that leads to a figure.</summary>
internal static partial class Clauses
{
    /// <summary>The subject of the clause that leads to an item: its noun phrase without determiner; empty when there is none.</summary>
    public static (int First, int End) Subject(Scene s, int i)
    {
        var r = s.Reading;
        var verb = VerbBefore(s, i);
        if (verb < 0)
        {
            return (i, i);
        }
        for (var round = 0; round < 2 && Conjoined(r, verb) is var and && and > 0 && VerbBefore(s, and) is var first && first >= 0; round++)
        {
            verb = first;
        }
        if (Related(r, verb) is { End: > 0 } named)
        {
            return named;
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
                var noun = NounPhrases.SkipDeterminers(r, j + 1);
                noun += r.TagOf(noun) == Tag.Number && r.TagOf(noun + 1) == Tag.Nominal ? 1 : 0;
                j = past > j ? past : Math.Max(j + 1, NounPhrases.End(r, noun));
                continue;
            }
            // "In 2008 (the last year for which they are known) the number"
            if (r.IsMark(j, '(') && ClosingOf(r, j, verb) is var close && close > j)
            {
                j = close + 1;
                continue;
            }
            // "mending the whole harbour would cost"
            if (tag == Tag.Gerund && j <= opening + 1 && NounPhrases.SkipDeterminers(r, j + 1) is var thing && NounPhrases.End(r, thing) is var done && done > thing && done == verb)
            {
                return (j, done);
            }
            if (tag is Tag.Pronoun || r.Is(j, "there"))
            {
                return (j, j);
            }
            // "Firstly, the", "a further 40 boats", "Further to this"
            if (tag == Tag.Nominal && r.Has(j, WordClass.Adjective) && (r.IsMark(j + 1, ',') || r.TagOf(j + 1) == Tag.Number || r.Is(j + 1, "to") && j == opening))
            {
                j++;
                continue;
            }
            if (tag == Tag.Nominal || (tag is Tag.Gerund or Tag.Past && r.TagOf(j + 1) == Tag.Nominal))
            {
                // "Ten years later, the number had"
                if (r.Has(j, WordClass.TimeUnit) && r.TagOf(j - 1) == Tag.Number && r.TagOf(j + 1) is Tag.Adverb or Tag.Mark)
                {
                    j++;
                    continue;
                }
                var end = Math.Min(verb, Tails(r, j, NounPhrases.End(r, j)));
                // "the wait to see a doctor"
                return (j, r.Is(end, "to") && r.TagOf(end + 1) == Tag.Verb && verb - end < 7 && r.TagOf(verb - 1) == Tag.Nominal ? verb : end);
            }
            j++;
        }
        return (i, i);
    }

    private static int ClosingOf(Reading r, int open, int end)
    {
        for (var i = open + 1; i < Math.Min(end, open + 25); i++)
        {
            if (r.IsMark(i, ')'))
            {
                return i;
            }
        }
        return open;
    }

    // "has recovered and [has grown] by": the conjunction before a verb whose subject stands before another verb
    private static int Conjoined(Reading r, int verb)
    {
        var and = verb - 1;
        while (r.TagOf(and) == Tag.Adverb || r.IsMark(and, ','))
        {
            and--;
        }
        return r.At(and) is "and" or "but" or "or" ? and : 0;
    }

    // "spending on piers, which [rose]", "boats that [cost]", "support, the cost of which [is]": what the relative pronoun stands for
    private static (int First, int End) Related(Reading r, int verb)
    {
        var which = verb - 1;
        while (r.TagOf(which) == Tag.Adverb)
        {
            which--;
        }
        if (!(r.At(which) is "which" or "who" or "that") || r.TagOf(which) != Tag.Relative)
        {
            return default;
        }
        var end = which;
        if (r.Is(which, "which") && r.Is(which - 1, "of"))
        {
            end = NounPhrases.Start(r, which - 1);
            end -= r.TagOf(end - 1) == Tag.Determiner ? 1 : 0;
            if (!r.IsMark(end - 1, ','))
            {
                return default;
            }
        }
        end -= r.IsMark(end - 1, ',') ? 1 : 0;
        return r.TagOf(end - 1) != Tag.Nominal || r.Is(which, "that") && IsContent(r, end - 1) ? default : (NounPhrases.StartWithTails(r, end), end);
    }

    // "Without more boats or crews, [the fleet] grew": past the last comma of a leading phrase, when a noun phrase follows
    private static int AfterComma(Reading r, int first, int verb)
    {
        for (var j = verb - 1; j > first; j--)
        {
            if (r.IsMark(j, ','))
            {
                var noun = NounPhrases.SkipDeterminers(r, j + 1);
                return r.TagOf(j + 1) == Tag.Pronoun && !HasVerb(r, first, j) ? j + 1 : noun > j + 1 && noun < verb && NounPhrases.End(r, noun) > noun && !HasVerb(r, first, j) ? j + 1 : first;
            }
        }
        return first;
    }

    // The first item of the verb group nearest before an item: "has fallen by", "is worth", "was estimated to be".
    private static int VerbBefore(Scene s, int i)
    {
        var r = s.Reading;
        var low = Math.Max(r.Lo, i - 30);
        var at = Math.Min(i, r.Hi) - 1;
        while (at >= low && (MarkOf(r, at) & (ClauseMark.Verb | ClauseMark.Break | ClauseMark.Opens)) == 0)
        {
            at--;
        }
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
        while (at > low)
        {
            // "has, however, fallen"
            var aside = r.IsMark(at - 1, ',') && r.TagOf(at - 2) == Tag.Adverb && r.IsMark(at - 3, ',') && r.TagOf(at - 4) is Tag.Auxiliary or Tag.Modal;
            if (!aside && !(r.TagOf(at - 1) is Tag.Auxiliary or Tag.Modal or Tag.Adverb or Tag.Past or Tag.Verb || (r.Is(at - 1, "to") && r.TagOf(at - 2) is Tag.Past or Tag.Verb or Tag.Auxiliary)))
            {
                break;
            }
            at -= aside ? 4 : 1;
        }
        return at;
    }

    // Where the subject of a verb may begin: the clause, or just after the verb that reports it ("data shows [the caseload was]").
    private static int Opening(Reading r, int verb, out int antecedent)
    {
        var start = Math.Max(Start(r, verb + 1), Asked(r, verb));
        antecedent = 0;
        // "the support that the council has received [now stands] at": the noun before the relative
        // "the annual output, which was under 5,000": the noun before the comma
        if (verb == start && r.At(start - 1) is "which" or "who" && r.IsMark(start - 2, ',') && r.TagOf(start - 3) == Tag.Nominal)
        {
            antecedent = start - 2;
            return start;
        }
        // "the period for which the lease runs [is]"
        if (r.Is(start - 1, "which") && r.TagOf(start - 2) == Tag.Preposition && r.TagOf(start - 3) == Tag.Nominal && HasFinite(r, start, verb - 1) && !HasComma(r, start, verb))
        {
            antecedent = start - 2;
            return start;
        }
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
            // "the average wait to see a doctor is"
            if (r.TagOf(j) == Tag.Verb && r.Is(j - 1, "to") && r.TagOf(j - 2) == Tag.Nominal)
            {
                continue;
            }
            if (r.TagOf(j) is Tag.Modal or Tag.Auxiliary or Tag.Verb || (r.TagOf(j) == Tag.Past && r.Has(j, WordClass.Saying) && r.TagOf(j + 1) == Tag.Determiner))
            {
                return r.IsMark(verb - 1, ',') ? start : j + 1;
            }
        }
        return start;
    }

    // "To ask the Minister how many boats were": where the question itself begins
    private static int Asked(Reading r, int verb)
    {
        for (var i = r.Lo + 3; r.Is(r.Lo, "to") && r.Is(r.Lo + 1, "ask") && i < verb && i < r.Lo + 40; i++)
        {
            if (r.At(i) is "how" or "what" or "whether" or "which" or "if" or "why")
            {
                return i + 1;
            }
        }
        return r.Lo;
    }

    // "aware that", "the fact that": the clause says what is known, and is no relative
    private static bool IsContent(Reading r, int i) =>
        r.Has(i, WordClass.Adjective) || r.At(i) is "aware" or "fact" or "view" or "case" or "point" or "news" or "claim" or "hope" or "idea" or "concern" or "assurance" or "suggestion" or "statement" or "sign" or "doubt" or "clear" or "sure" or "impression" or "conclusion" or "way" or "belief" or "agreement" or "notion";
}
