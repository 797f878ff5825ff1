using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>The words before a figure that put it in a mood: modals, verbs and nouns of planning, requests, conditions.</summary>
internal static partial class Moods
{
    private static ClaimStatus? Governs(Scene s, int i, int start)
    {
        var r = s.Reading;
        var word = r[i].Word;
        if (word.Classes == WordClass.None || r.Is(i - 1, "as") && r.TagOf(i) == Tag.Past)
        {
            return null;
        }
        switch (word.Text)
        {
            case "order" when r.Is(i - 1, "in") && r.Is(i + 1, "to") && r.TagOf(i + 2) == Tag.Verb && i > r.Lo + 1:
                return ClaimStatus.Plan;
            case "should" when Estimates(r, i):
                return ClaimStatus.Plan;
            case "decision" or "commitment" or "plan" or "plans" or "ambition" or "target" or "aim" or "pledge" or "promise" or "mission" or "intention" or "proposal" or "bid" when r.Is(i + 1, "to") && (r.TagOf(i + 2) is Tag.Verb or Tag.Gerund || i + 2 == s.Draft.SpanFirst):
                return ClaimStatus.Plan;
            case "track" or "committed" or "ready" or "preparing" or "seeking" or "working" or "agreed" or "promise" or "want" or "wants" or "aim" or "aims" or "hoping" or "hopes" when r.Is(i + 1, "to") && r.TagOf(i + 2) is Tag.Verb or Tag.Gerund or Tag.Auxiliary:
                return ClaimStatus.Plan;
            case "aim" or "ambition" or "goal" or "aspiration" or "intention" or "prospect" when r.Is(i + 1, "of"):
                return ClaimStatus.Plan;
            case "call" or "calls" or "calling" or "called" or "ask" or "asks" or "asking" or "asked" or "demand" or "demanding" when r.Is(i + 1, "for") && !HasFinite(r, i + 2, s.Draft.SpanFirst):
                return ClaimStatus.Request;
            case "will" when i == r.Lo || r.IsMark(i - 1, ',') && r.TagOf(i + 1) is Tag.Determiner or Tag.Pronoun && r.IsMark(r.Hi - 1, '?'):
                return r.TagOf(s.Draft.SpanFirst - 1) == Tag.Determiner ? ClaimStatus.Fact : ClaimStatus.Request;
            case "will" or "shall" or "we'll" or "i'll" or "it'll" or "they'll" or "won't":
                return r.TagOf(i) != Tag.Modal || Knows(r, i) || Asks(r, i) ? null : Supposed(s, i, start) ? ClaimStatus.Hypothetical : ClaimStatus.Plan;
            case "potential" when r.At(i + 1) is "merits" or "impact" or "effect" or "effects" or "implications" or "benefits" or "cost" or "costs":
                return ClaimStatus.Hypothetical;
            case "would" or "could" or "might" or "wouldn't" or "couldn't":
                return Knows(r, i) || IsSpeech(r, i) ? null : IsBackshift(s, i, start) ? ClaimStatus.Plan : ClaimStatus.Hypothetical;
            case "may":
                return r.TagOf(i) == Tag.Modal && !r.Is(i + 1, "have") && !Permits(r, i) ? ClaimStatus.Hypothetical : null;
            case "if" when IsLook(r, i) || IsRule(s, i):
                return null;
            case "if" or "suppose" or "imagine" or "unless" or "potentially":
                return s.Draft.Kind is ClaimKind.Duration or ClaimKind.Age ? null : ClaimStatus.Hypothetical;
            case "should" or "must" or "ought":
                return Demands(s, i) ? ClaimStatus.Request : ClaimStatus.Fact;
            case "to" when r.TagOf(i + 1) is Tag.Verb or Tag.Auxiliary && (r.At(i - 1) is "is" or "are" or "was" or "were"):
                return ClaimStatus.Plan;
            case "urge" or "urges" or "urged" or "urging":
                return ClaimStatus.Request;
            case "scheduled" or "planned" or "planning" when r.TagOf(i) is not Tag.Nominal:
                return ClaimStatus.Plan;
            case "consulted" or "consulting" or "consultation" when ConsultsOn(s, i):
                return ClaimStatus.Plan;
            case "considering" or "exploring" or "contemplating" or "proposing" or "envisage" or "envisages" when r.TagOf(i + 1) is Tag.Gerund || r.TagOf(i + 1) is Tag.Determiner && i + 3 >= s.Draft.SpanFirst:
                return ClaimStatus.Plan;
            case "target" or "targets" or "goal" or "ambition" when r.TagOf(i + 1) == Tag.Auxiliary:
                return ClaimStatus.Plan;
            case "due" or "set" or "going" when r.Is(i + 1, "to") && !r.Is(i + 2, "the") && r.TagOf(i + 2) is Tag.Verb or Tag.Auxiliary:
                return ClaimStatus.Plan;
            case "proposed" or "planned" or "projected" or "forecast" or "expected" or "anticipated" or "prospective" when Foretells(s, i):
                return ClaimStatus.Plan;
            default:
                break;
        }
        return r.Has(i, WordClass.Planning) && r.TagOf(i) != Tag.Mark && Plans(r, i) ? ClaimStatus.Plan : null;
    }

    // "calling for the towns to cut it by 5 per cent." holds no verb but that of what is called for
    private static bool HasFinite(Reading r, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (r.TagOf(i) is Tag.Auxiliary or Tag.Modal or Tag.Past || r.TagOf(i) == Tag.Verb && !r.Is(i - 1, "to"))
            {
                return true;
            }
        }
        return false;
    }

    // "if the fee falls, 40 huts will close", "if successful, 40 more will be …": a condition before the verb of the same sentence
    private static bool Supposed(Scene s, int modal, int start)
    {
        var r = s.Reading;
        if (r.Is(r.Lo, "if") && !(r.At(modal - 1) is "i" or "we"))
        {
            return true;
        }
        for (var i = modal - 1; i > modal - 12 && i >= start - 1 && i >= r.Lo; i--)
        {
            if (r.At(i) is "if" or "unless" && !IsLook(r, i))
            {
                return true;
            }
        }
        return false;
    }

    // "we have consulted, as he knows, on raising the fee to 10p"
    private static bool ConsultsOn(Scene s, int verb)
    {
        var r = s.Reading;
        for (var i = verb + 1; i < verb + 8 && i < s.Draft.SpanFirst; i++)
        {
            if (r.Is(i, "on"))
            {
                return r.TagOf(i + 1) is Tag.Gerund || r.At(i + 1) is "whether" or "proposals" or "plans" || r.TagOf(i + 1) is Tag.Determiner && i + 4 > s.Draft.SpanFirst;
            }
        }
        return false;
    }

    // "a pupil may be able to claim", "they may take 12 days": leave that is given
    private static bool Permits(Reading r, int i) => r.At(i + 1) is "claim" or "apply" or "receive" or "choose" or "request" or "take" or "carry" || r.Is(i + 1, "be") && r.At(i + 2) is "able" or "entitled" or "eligible" or "paid";

    // "Ministers should hire 40 wardens" asks; "a claim must be sent within 28 days", "anyone under 18 should not" is the rule as it is
    private static bool Demands(Scene s, int modal)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Kind is ClaimKind.Age)
        {
            return false;
        }
        if (!r.Is(modal, "must") || d.Kind is not (ClaimKind.Duration or ClaimKind.Measure or ClaimKind.Percent) && d.Bound == Figures.Bound.Exact)
        {
            return true;
        }
        for (var i = modal - 1; i > modal - 6 && r.In(i); i--)
        {
            if (r.At(i) is "we" or "government" or "minister" or "ministers" or "he" or "she" or "i" or "you" or "secretary" or "chancellor" or "treasury" || r.TagOf(modal + 1) is Tag.Determiner)
            {
                return true;
            }
        }
        return false;
    }

    // "the proposed 2% fee", "a forecast overspend of £3 million", "the projected gain is 5%": foretold by the adjective
    private static bool Foretells(Scene s, int i)
    {
        var r = s.Reading;
        var figure = s.Draft.SpanFirst;
        if (i + 1 == figure)
        {
            return r.TagOf(i - 1) is Tag.Determiner or Tag.Nominal or Tag.Preposition;
        }
        if (r.TagOf(i + 1) is not (Tag.Nominal or Tag.Gerund) || r.TagOf(i - 1) is Tag.Auxiliary or Tag.Pronoun or Tag.Adverb)
        {
            return false;
        }
        for (var j = i + 1; j < figure && j < i + 12; j++)
        {
            if (r.TagOf(j) is Tag.Auxiliary && r.At(j) is "is" or "are" && j > figure - 3 || r.At(j) is "of" or "to" && j == figure - 1)
            {
                return true;
            }
            if (r.TagOf(j) is Tag.Verb or Tag.Past or Tag.Modal or Tag.Auxiliary or Tag.Mark or Tag.Relative)
            {
                return false;
            }
        }
        return false;
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
            if ((r.At(i) is "if" or "suppose" or "unless") && !IsLook(r, i) && !IsRule(s, i) && s.Draft.Kind is not (ClaimKind.Duration or ClaimKind.Age))
            {
                return ClaimStatus.Hypothetical;
            }
        }
        return s.Draft.Kind is not (ClaimKind.Duration or ClaimKind.Age) && !IsLook(r, r.Lo) && !IsRule(s, r.Lo) && (r.At(r.Lo) is "if" or "suppose" or "imagine") ? ClaimStatus.Hypothetical : null;
    }
}
