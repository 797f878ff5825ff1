using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Figures that only name something that is there already, whatever the verb says; and figures of draft laws, which are proposed.</summary>
internal static partial class Moods
{
    private static ClaimStatus? Stands(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var before = d.SpanFirst - 1;
        var attribute = IsAttribute(r, d);
        if (attribute && d.Kind is not ClaimKind.Duration && IsTarget(r, d))
        {
            return ClaimStatus.Plan;
        }
        // "its 40 members", "their 2-year term", "the Government's £5 million scheme"
        if (IsOwned(r, before) && (d.Kind is ClaimKind.Count || d.Change is not null || attribute))
        {
            return ClaimStatus.Fact;
        }
        // "each of the 357 practices", "as compared with £12 billion"
        if (d.Kind == ClaimKind.Count && r.Is(before, "the") && r.Is(before - 1, "of") || r.At(before) is "with" or "to" && r.Is(before - 1, "compared"))
        {
            return ClaimStatus.Fact;
        }
        var the = r.TagOf(before) == Tag.Nominal ? before - 1 : before;
        // "above the £50,000 threshold", "from the new £40 million boats fund", "the 90-day rule"
        if (r.Is(the, "the") && d.Kind is not ClaimKind.Count && (r.At(d.UnitEnd) is "threshold" or "limit" or "ceiling" or "allowance" || attribute && (r.IsHyphen(d.End) && (d.Kind is not ClaimKind.Duration || r.TagOf(the - 1) is not Tag.Preposition) || d.Kind is not ClaimKind.Duration && r.At(the - 1) is "from" or "under" or "through" or "of" or "via" or "by" or "within" or "using" or "existing")))
        {
            return ClaimStatus.Fact;
        }
        return IsKnown(r, d) || IsFirstLevel(s) ? ClaimStatus.Fact : null;
    }

    // "a 15% target", "the 10 per cent. renewable fuel target"
    private static bool IsTarget(Reading r, Draft d)
    {
        for (var i = d.UnitEnd; i < d.UnitEnd + 5 && r.TagOf(i) is Tag.Nominal or Tag.Gerund or Tag.Mark; i++)
        {
            if (r.At(i) is "target" or "targets" or "goal" or "ambition" or "aspiration")
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsOwned(Reading r, int i) => r.At(i) is "its" or "their" or "our" or "his" or "her" or "my" or "your" || r.IsWord(i) && r.Letters(i) is [.., '\'' or '’', 's'] or [.., 's', '\'' or '’'];

    // "£40 million [fund]", "90-day [rule]"
    private static bool IsAttribute(Reading r, Draft d) => (r.TagOf(d.UnitEnd) == Tag.Nominal || r.TagOf(d.UnitEnd) == Tag.Gerund && r.TagOf(d.UnitEnd + 1) == Tag.Nominal) && d.Kind is ClaimKind.Money or ClaimKind.Percent || r.IsHyphen(d.UnitEnd - 2) || r.IsHyphen(d.End);

    // "the 40 huts that stand there", "400 huts which are already in use", "the £3 million that we have provided"
    private static bool IsKnown(Reading r, Draft d)
    {
        var definite = r.At(d.SpanFirst - 1) is "the" or "those" or "these";
        for (var i = d.SpanEnd; i < d.SpanEnd + 6 && r.In(i); i++)
        {
            if (r.TagOf(i) == Tag.Relative)
            {
                return r.At(i + 1) is "already" or "currently" || r.TagOf(i + 1) is Tag.Auxiliary && r.At(i + 2) is "already" or "currently"
                    || definite && (r.TagOf(i + 1) is Tag.Auxiliary or Tag.Verb or Tag.Past or Tag.Nominal || r.TagOf(i + 1) is Tag.Pronoun && r.TagOf(i + 2) is Tag.Auxiliary or Tag.Past) && !IsAheadAfter(r, i + 1) && !IsAheadAfter(r, i + 2);
            }
            if (r[i].Kind == Text.TokenKind.Mark || r.TagOf(i) is Tag.Verb or Tag.Auxiliary or Tag.Modal)
            {
                return false;
            }
        }
        return false;
    }

    // "will rise from 15p to 30p": the level that is left behind
    private static bool IsFirstLevel(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (r.Is(d.SpanFirst - 1, "from") && r.At(d.SpanFirst - 2) is "up" or "down" && d.Kind is not (ClaimKind.Age or ClaimKind.Duration))
        {
            return true;
        }
        if (!r.Is(d.SpanFirst - 1, "from") || s.At + 1 >= s.Drafts.Count || d.Kind is ClaimKind.Age or ClaimKind.Duration)
        {
            return false;
        }
        for (var k = s.At + 1; k < s.Drafts.Count && k < s.At + 4; k++)
        {
            var next = s.Drafts[k];
            if (!next.Rejected && !next.Absorbed)
            {
                return next.Kind == d.Kind && r.Is(next.SpanFirst - 1, "to") && next.SpanFirst - d.SpanEnd < 12 && !Clauses.HasVerb(r, d.SpanEnd, next.SpanFirst);
            }
        }
        return false;
    }

    // "Clause 12 requires a review within three years", "Amendment 8 provides for a 28-day period"
    private static bool InDraftLaw(Scene s)
    {
        var r = s.Reading;
        if (s.Draft.Kind is ClaimKind.Count or ClaimKind.Ratio or ClaimKind.Multiplier)
        {
            return false;
        }
        for (var i = r.Lo; i < r.Lo + 5 && i < s.Draft.SpanFirst; i++)
        {
            if (r.At(i) is "clause" or "amendment" or "amendments" or "bill" or "motion")
            {
                for (var j = i + 1; j < i + 20 && j < s.Draft.SpanFirst; j++)
                {
                    if (r.Has(j, WordClass.Providing) && r.TagOf(j - 1) is not Tag.Auxiliary)
                    {
                        return true;
                    }
                    if (r.TagOf(j) is Tag.Auxiliary or Tag.Past)
                    {
                        return false;
                    }
                }
            }
        }
        return false;
    }
}
