using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Figures that only name something that is there already, whatever the verb says; and figures of draft laws, which are proposed.</summary>
internal static partial class Moods
{
    private static bool Stands(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var before = d.SpanFirst - 1;
        // "its 40 members", "their 2-year term", "the Government's £5 million scheme"
        if (IsOwned(r, before) && (d.Kind is ClaimKind.Count || d.Change is not null || r.TagOf(d.UnitEnd) == Tag.Nominal || r.IsJoint(d.UnitEnd)))
        {
            return true;
        }
        // "each of the 357 practices", "as compared with £12 billion"
        if (d.Kind == ClaimKind.Count && r.Is(before, "the") && r.Is(before - 1, "of") || r.At(before) is "with" or "to" && r.Is(before - 1, "compared"))
        {
            return true;
        }
        // "above the £50,000 threshold", "from the £40 million boats fund", "under the 90-day rule"
        if (r.Is(before, "the") && d.Kind is not ClaimKind.Count && (r.At(d.UnitEnd) is "threshold" or "limit" or "ceiling" or "allowance" || IsAttribute(r, d) && r.At(before - 1) is "from" or "under" or "through" or "of" or "via" or "by" or "within" or "using" or "existing"))
        {
            return true;
        }
        return Already(r, d) || IsFirstLevel(s);
    }

    private static bool IsOwned(Reading r, int i) => r.At(i) is "its" or "their" or "our" or "his" or "her" or "my" or "your" || r.IsWord(i) && r.Letters(i) is [.., '\'' or '’', 's'] or [.., 's', '\'' or '’'];

    // "£40 million [fund]", "90-day [rule]"
    private static bool IsAttribute(Reading r, Draft d) => (r.TagOf(d.UnitEnd) == Tag.Nominal || r.TagOf(d.UnitEnd) == Tag.Gerund && r.TagOf(d.UnitEnd + 1) == Tag.Nominal) && d.Kind is ClaimKind.Money || r.IsHyphen(d.UnitEnd - 2) || r.IsHyphen(d.End);

    // "the 40 huts that already exist", "400 huts which are now in use"
    private static bool Already(Reading r, Draft d)
    {
        for (var i = d.SpanEnd; i < d.SpanEnd + 5 && r.In(i); i++)
        {
            if (r.TagOf(i) == Tag.Relative)
            {
                return r.At(i + 1) is "already" or "currently" || r.TagOf(i + 1) is Tag.Auxiliary && r.At(i + 2) is "already" or "currently";
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
    private static bool InDraftLaw(Scene s, int start)
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
                for (var j = i + 1; j < i + 6 && j < s.Draft.SpanFirst; j++)
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
