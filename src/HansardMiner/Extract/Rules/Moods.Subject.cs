using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>The mood of a figure that is the subject of its clause: the verb stands behind it.</summary>
internal static partial class Moods
{
    private const int Far = 22;

    // "83% of the people who work here [will] continue", "56 per cent. of homes—about 72,000—[will] benefit": past relatives and what stands between dashes
    private static int MainVerb(Reading r, int from)
    {
        var relative = false;
        for (var i = from; i < from + Far && r.In(i); i++)
        {
            var tag = r.TagOf(i);
            if (IsDash(r, i))
            {
                var close = i + 1;
                while (close < i + 10 && r.In(close) && !IsDash(r, close))
                {
                    close++;
                }
                if (!IsDash(r, close) || Clauses.HasVerb(r, i, close))
                {
                    return -1;
                }
                i = close;
            }
            else if (r.IsMark(i, '('))
            {
                i = Bracket(r, i);
            }
            else if (tag == Tag.Relative)
            {
                relative = true;
            }
            else if (tag is Tag.Modal or Tag.Auxiliary or Tag.Verb or Tag.Past)
            {
                if (!relative)
                {
                    return tag == Tag.Past && r.TagOf(i + 1) == Tag.Preposition && Clauses.HasVerb(r, i + 1, i + 6) ? MainVerb(r, i + 1) : i;
                }
                relative = false;
                while (r.TagOf(i + 1) is Tag.Auxiliary or Tag.Past or Tag.Verb or Tag.Adverb)
                {
                    i++;
                }
            }
            else if (tag == Tag.Mark && !r.IsHyphen(i) && !relative || tag == Tag.Number && i > from + 6 || r.At(i) is "and" or "but" && i > from + 6)
            {
                return -1;
            }
        }
        return -1;
    }

    // "funding of £3 million will be phased out", "the 40 huts will be protected": what it is said of is there
    private static bool Ends(Reading r, int i)
    {
        for (var j = i; j < i + 4; j++)
        {
            if (r.At(j) is "phased" or "abolished" or "scrapped" or "replaced" or "protected" or "retained" or "maintained" or "preserved")
            {
                return true;
            }
        }
        return false;
    }

    private static int Bracket(Reading r, int open)
    {
        for (var i = open + 1; i < open + 20 && r.In(i); i++)
        {
            if (r.IsMark(i, ')'))
            {
                return i;
            }
        }
        return open;
    }

    private static bool IsDash(Reading r, int i) => r.IsMark(i, '—') || r.IsMark(i, '–') || r.IsHyphen(i) && r.IsSpaced(i);

    // "will be sold", "would be lost", "are expected to", "are being bought and will be brought in"
    private static ClaimStatus? AheadOf(Reading r, int verb)
    {
        if (verb < 0)
        {
            return null;
        }
        if (r.TagOf(verb) == Tag.Modal)
        {
            return r.At(verb) is "will" or "shall" ? Knows(r, verb) || Ends(r, verb + 1) ? null : ClaimStatus.Plan
                : r.At(verb) is "would" or "could" or "might" or "may" ? ClaimStatus.Hypothetical
                : r.At(verb) is "should" or "must" && !r.Is(verb + 1, "have") ? ClaimStatus.Request : null;
        }
        var ahead = r.TagOf(verb) == Tag.Auxiliary ? verb + 1 : verb;
        if (r.At(ahead) is "set" or "due" or "planned" or "proposed" or "expected" or "likely" or "projected" or "forecast" && r.Is(ahead + 1, "to") && r.TagOf(ahead + 2) is Tag.Verb or Tag.Auxiliary
            || r.TagOf(verb) == Tag.Auxiliary && (r.At(verb + 1) is "planned" or "proposed" or "expected" or "contemplated" or "envisaged" or "intended" || r.Is(verb + 1, "due") && !r.Is(verb + 2, "to")))
        {
            return ClaimStatus.Plan;
        }
        if (r.TagOf(verb) != Tag.Auxiliary || !r.Is(verb + 1, "being"))
        {
            return null;
        }
        for (var i = verb + 1; i < verb + 6; i++)
        {
            if (r.Is(i, "and") && r.Is(i + 1, "will"))
            {
                return ClaimStatus.Plan;
            }
        }
        return null;
    }
}
