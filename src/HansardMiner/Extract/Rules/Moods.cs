using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds the mood in which a figure is stated.</summary>
internal static partial class Moods
{
    private const int Reach = 40;

    /// <summary>Settles the status of the draft at hand.</summary>
    public static void Find(Scene s)
    {
        var d = s.Draft;
        d.Status = Denied(s) ? ClaimStatus.Denied : Stated(s);
    }

    // "it is not the case that …", "it is not true that …"
    private static bool Denied(Scene s)
    {
        var r = s.Reading;
        if (!s.Has(Cue.Not))
        {
            return false;
        }
        for (var i = s.Draft.First - 1; i > s.Draft.First - 24 && r.In(i); i--)
        {
            if (r.IsMark(i, ';') || r.IsMark(i, '.'))
            {
                return false;
            }
            if (r.Is(i, "not") && i == s.Draft.SpanFirst - 1 && r.TagOf(i - 1) == Tag.Auxiliary && s.Draft.Bound == Figures.Bound.Exact)
            {
                return true;
            }
            if (r.Is(i, "not") && ((r.At(i + 1) is "true" or "right" or "correct") && r.Is(i + 2, "that") || (r.Is(i + 1, "the") && r.Is(i + 2, "case"))))
            {
                return true;
            }
        }
        return false;
    }

    private static ClaimStatus Stated(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var start = r.IsMark(d.SpanFirst - 1, ',') && Clauses.HasVerb(r, d.SpanEnd, d.SpanEnd + 4) ? d.SpanFirst : Clauses.Start(r, d.SpanFirst);
        if ((d.Kind == ClaimKind.Count || d.Change is not null) && (r.At(d.SpanFirst - 1) is "its" or "their" or "our" or "his" or "her" or "my"))
        {
            return ClaimStatus.Fact;
        }
        // "each of the 357 practices", "as compared with £12 billion": there already
        if (d.Kind == ClaimKind.Count && r.Is(d.SpanFirst - 1, "the") && r.Is(d.SpanFirst - 2, "of") || r.At(d.SpanFirst - 1) is "with" or "to" && r.Is(d.SpanFirst - 2, "compared"))
        {
            return ClaimStatus.Fact;
        }
        // "will push them above the £50,000 threshold": the rule is there already
        if (d.Kind == ClaimKind.Money && r.Is(d.SpanFirst - 1, "the") && r.At(d.UnitEnd) is "threshold" or "limit" or "ceiling" or "allowance")
        {
            return ClaimStatus.Fact;
        }
        for (var i = r.Lo; i < start && i < r.Lo + 20 && s.Has(Cue.Proposed); i++)
        {
            if (r.Is(i, "proposed") && r.Is(i + 1, "that"))
            {
                return ClaimStatus.Plan;
            }
        }
        for (var i = d.SpanFirst - 1; i >= start - 1 && i > d.SpanFirst - Reach && r.In(i); i--)
        {
            if (!r[i].Word.IsPlain && Governs(s, i) is { } status)
            {
                return status;
            }
            if (r.TagOf(i) is Tag.Auxiliary or Tag.Past && r.TagOf(i - 1) is not (Tag.Modal or Tag.Auxiliary) && !r.Is(i - 1, "be") && (r.At(i) is "was" or "were" or "has" or "have" or "had" or "is" or "are") && !(r.At(i - 1) is "will" or "would") && !Ahead(r, i + 1))
            {
                break;
            }
        }
        if (IsTold(r, start))
        {
            return AfterNoun(s) ?? ClaimStatus.Fact;
        }
        if (Opens(s, start) is { } opened)
        {
            return opened;
        }
        return AfterNoun(s) ?? ClaimStatus.Fact;
    }

    // "are expected to", "is set to", "has proposed": the plan stands after the auxiliary
    private static bool Ahead(Reading r, int i) => r.Has(i, WordClass.Planning) || r.Has(i + 1, WordClass.Planning) && r.TagOf(i) == Tag.Adverb;

    private static ClaimStatus? Governs(Scene s, int i)
    {
        var r = s.Reading;
        var word = r[i].Word;
        if (word.Classes == WordClass.None)
        {
            return null;
        }
        switch (word.Text)
        {
            case "order" when r.Is(i - 1, "in") && r.Is(i + 1, "to") && r.TagOf(i + 2) == Tag.Verb && i > r.Lo + 1:
                return ClaimStatus.Plan;
            case "should" when Estimates(r, i):
                return ClaimStatus.Plan;
            case "decision" or "commitment" or "plan" or "ambition" or "target" or "aim" or "pledge" or "promise" when r.Is(i + 1, "to") && r.TagOf(i + 2) is Tag.Verb or Tag.Gerund:
                return ClaimStatus.Plan;
            case "track" or "committed" or "ready" or "preparing" or "seeking" or "working" or "agreed" or "promise" or "want" or "wants" or "aim" or "aims" or "hoping" or "hopes" when r.Is(i + 1, "to") && r.TagOf(i + 2) is Tag.Verb or Tag.Gerund or Tag.Auxiliary:
                return ClaimStatus.Plan;
            case "aim" or "ambition" or "goal" or "aspiration" or "intention" or "prospect" when r.Is(i + 1, "of"):
                return ClaimStatus.Plan;
            case "call" or "calls" or "calling" or "called" or "ask" or "asks" or "asking" or "asked" or "demand" or "demanding" when r.Is(i + 1, "for") && !Clauses.HasVerb(r, i + 2, s.Draft.SpanFirst):
                return ClaimStatus.Request;
            case "will" when i == r.Lo || r.IsMark(i - 1, ',') && r.TagOf(i + 1) is Tag.Determiner or Tag.Pronoun && r.IsMark(r.Hi - 1, '?'):
                return r.TagOf(s.Draft.SpanFirst - 1) == Tag.Determiner ? ClaimStatus.Fact : ClaimStatus.Request;
            case "will" or "shall" or "we'll" or "i'll" or "it'll" or "they'll" or "won't":
                return r.TagOf(i) != Tag.Modal || Knows(r, i) || Asks(r, i) ? null : r.Is(r.Lo, "if") && !(r.At(i - 1) is "i" or "we") ? ClaimStatus.Hypothetical : ClaimStatus.Plan;
            case "potential" when r.At(i + 1) is "merits" or "impact" or "effect" or "effects" or "implications" or "benefits" or "cost" or "costs":
                return ClaimStatus.Hypothetical;
            case "would" or "could" or "might" or "wouldn't" or "couldn't":
                return Knows(r, i) ? null : ClaimStatus.Hypothetical;
            case "may":
                return r.TagOf(i) == Tag.Modal && !r.Is(i + 1, "have") ? ClaimStatus.Hypothetical : null;
            case "if" when IsLook(r, i):
                return null;
            case "if" or "suppose" or "imagine" or "unless" or "potentially":
                return s.Draft.Kind is ClaimKind.Duration or ClaimKind.Age ? null : ClaimStatus.Hypothetical;
            case "should" or "must" or "ought":
                return ClaimStatus.Request;
            case "to" when r.TagOf(i + 1) is Tag.Verb or Tag.Auxiliary && (r.At(i - 1) is "is" or "are" or "was" or "were"):
                return ClaimStatus.Plan;
            case "urge" or "urges" or "urged" or "urging":
                return ClaimStatus.Request;
            case "scheduled" or "planned" or "planning" when r.TagOf(i) is not Tag.Nominal:
                return ClaimStatus.Plan;
            case "target" or "targets" or "goal" or "ambition" when r.TagOf(i + 1) == Tag.Auxiliary:
                return ClaimStatus.Plan;
            case "due" or "set" or "going" when r.Is(i + 1, "to") && !r.Is(i + 2, "the") && r.TagOf(i + 2) is Tag.Verb or Tag.Auxiliary:
                return ClaimStatus.Plan;
            default:
                break;
        }
        return r.Has(i, WordClass.Planning) && r.TagOf(i) != Tag.Mark && Plans(r, i) ? ClaimStatus.Plan : null;
    }

    // "plans to", "intends to", "target of", "expected to", "forecast to", "proposed", "pledged"
    private static bool Plans(Reading r, int i) =>
        (r.At(i) is "expect" or "expects" or "expecting" or "intend" or "want" or "hope" or "anticipate") && ToVerb(r, i + 2) ||
        (r.At(i + 1) is "to") && r.TagOf(i + 2) is Tag.Verb or Tag.Auxiliary
        || (r.At(i) is "target" or "targets" or "ambition" or "aspiration" or "plans" or "proposals" or "proposal") && (r.At(i + 1) is "of" or "for")
        || (r.At(i) is "forecast" or "forecasting" or "forecasts" or "pledged" or "promised" or "projected" or "proposed" or "expects" or "proposes" or "predicts" or "predicting" or "predicted" or "projecting" or "anticipating" or "anticipates" or "intends" or "pledge") && r.TagOf(i) is Tag.Verb or Tag.Past or Tag.Gerund;

    // "we expect this measure to save"
    private static bool ToVerb(Reading r, int i)
    {
        for (var j = i; j < i + 6; j++)
        {
            if (r.Is(j, "to") && r.TagOf(j + 1) is Tag.Verb or Tag.Auxiliary)
            {
                return true;
            }
            if (r.TagOf(j) is Tag.Mark or Tag.Verb or Tag.Auxiliary or Tag.Modal)
            {
                return false;
            }
        }
        return false;
    }

    // "If they took 2 per cent. off the fee, this would fill …": the sentence opens with the condition
    private static ClaimStatus? Opens(Scene s, int start)
    {
        var r = s.Reading;
        for (var i = start - 1; i >= r.Lo && i > start - 4; i--)
        {
            if ((r.At(i) is "if" or "suppose" or "unless") && !IsLook(r, i) && s.Draft.Kind is not (ClaimKind.Duration or ClaimKind.Age))
            {
                return ClaimStatus.Hypothetical;
            }
        }
        return s.Draft.Kind is not (ClaimKind.Duration or ClaimKind.Age) && !IsLook(r, r.Lo) && (r.At(r.Lo) is "if" or "suppose" or "imagine") ? ClaimStatus.Hypothetical : null;
    }

    // "millions of fireworks will be sold", "250,000 jobs by 2030", "400 homes would be lost"
    private static ClaimStatus? AfterNoun(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Period is { From: null, To: { } to } && s.Said is { } said && to > said || d.Period is { From: { } from, To: var end } && s.Said is { } day && (from > day || (from == day && end > day && !UnderWay(r, d.SpanFirst))))
        {
            return ClaimStatus.Plan;
        }
        if (d.Period is null && d.Kind is not (ClaimKind.Age or ClaimKind.Duration) && LooksAhead(s))
        {
            return ClaimStatus.Plan;
        }
        if (d.Kind is ClaimKind.Age)
        {
            return r.TagOf(d.SpanEnd) == Tag.Modal ? ClaimStatus.Hypothetical : null;
        }
        if (d.Kind is ClaimKind.Duration || (d.Kind == ClaimKind.Money && r.TagOf(d.SpanEnd) != Tag.Modal))
        {
            return null;
        }
        if (r.TagOf(d.SpanEnd) == Tag.Relative && r.At(d.SpanEnd + 1) is "already" or "currently")
        {
            return ClaimStatus.Fact;
        }
        return AheadOf(r, MainVerb(s, d.SpanEnd));
    }
}
