using System;
using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds the mood in which a figure is stated: the verb group that governs it, the noun it hangs on, the condition it stands under.</summary>
internal static partial class Moods
{
    private const int Reach = 40;

    /// <summary>Settles the status of the draft at hand.</summary>
    public static void Find(Scene s)
    {
        var d = s.Draft;
        d.Status = Denied(s) ? ClaimStatus.Denied : Stands(s) ?? Stated(s);
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
            if (r.Is(i, "not") && i == s.Draft.SpanFirst - 1 && !r.Is(i + 1, "only") && r.TagOf(i - 1) == Tag.Auxiliary && s.Draft.Bound == Figures.Bound.Exact)
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
        var start = ClauseOf(s);
        if (InDraftLaw(s) || s.Has(Cue.Proposed) && IsProposed(r, start))
        {
            return ClaimStatus.Plan;
        }
        var governor = GovernorOf(s, start);
        if (governor.Status is { } status)
        {
            return status;
        }
        if (IsTold(r, start))
        {
            return Ahead(s, start, governor) ?? ClaimStatus.Fact;
        }
        return Opens(s, start) ?? Ahead(s, start, governor) ?? ClaimStatus.Fact;
    }

    // ", 40 huts closed", ", and a further 150 from the yard will be sold": the figure opens a clause of its own
    private static int ClauseOf(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var opens = r.IsMark(d.SpanFirst - 1, ',') && Clauses.HasVerb(r, d.SpanEnd, d.SpanEnd + 4)
            || r.At(d.SpanFirst - 1) is "and" or "but" or "while" && r.IsMark(d.SpanFirst - 2, ',') && r.TagOf(MainVerb(r, d.SpanEnd)) is Tag.Modal;
        return opens ? d.SpanFirst : Clauses.Start(r, d.SpanFirst);
    }

    // "it is proposed that paying …"
    private static bool IsProposed(Reading r, int start)
    {
        for (var i = r.Lo; i < start && i < r.Lo + 20; i++)
        {
            if (r.Is(i, "proposed") && r.Is(i + 1, "that"))
            {
                return true;
            }
        }
        return false;
    }

    // From the figure back to where its clause begins: the first cue that governs it, or the finite verb that settles it.
    private static Governor GovernorOf(Scene s, int start)
    {
        var r = s.Reading;
        var purpose = false;
        var loose = false;
        var past = -1;
        var i = s.Draft.SpanFirst - 1;
        var low = start - 1;
        for (; i >= low && i > s.Draft.SpanFirst - Reach && r.In(i); i--)
        {
            if (IsIdle(ref r[i]))
            {
                continue;
            }
            if (!r[i].Word.IsPlain && Governs(s, i, start) is { } status)
            {
                return new Governor(status, Tense.None, i);
            }
            purpose |= IsPurpose(s, i);
            loose |= IsLoose(s, i);
            if (past < 0 && i >= low && r.TagOf(i) == Tag.Past && IsSimplePast(r, i))
            {
                past = i;
            }
            if (IsFinite(r, i))
            {
                past = -1;
                break;
            }
            if (r.IsMark(i, ',') && BeforeAside(r, i) is var aside && aside < i)
            {
                low = Math.Min(low, Clauses.Start(r, aside) - 1);
                i = aside + 1;
                continue;
            }
            // "will draw on the huts that stand there, [adding 40 more]": past the relative clause to the verb of the main one
            if (loose && i == low && r.TagOf(i) == Tag.Relative && past < 0)
            {
                low = Clauses.Start(r, i) - 1;
            }
        }
        var verb = past >= 0 ? past : r.In(i) && i >= low && IsFinite(r, i) ? i : -1;
        var tense = verb < 0 ? Tense.None : TenseOf(r, verb);
        var open = verb < 0 ? s.Draft.Period is not { To: { } to } || s.Said is not { } said || to >= said : tense is Tense.Present or Tense.Allocated;
        if (tense == Tense.Present && IsPlannedSubject(r, verb))
        {
            return new Governor(ClaimStatus.Plan, tense, verb);
        }
        return new Governor(purpose && open ? ClaimStatus.Plan : null, loose && tense is Tense.Past ? Tense.None : tense, verb);
    }

    // what no step of the way back asks about: a plain word that is no verb, a mark that is no comma
    private static bool IsIdle(ref Item item) =>
        item.Word.IsPlain && (item.Tag is Tag.Nominal or Tag.Number or Tag.Determiner or Tag.Conjunction or Tag.Preposition || item.Tag == Tag.Mark && item.First != ',');

    // "the sum that they are proposing to cut [is] £2 million"
    private static bool IsPlannedSubject(Reading r, int copula)
    {
        if (!(r.At(copula) is "is" or "are") || !r.Is(copula - 1, "to") && r.TagOf(copula - 1) is not (Tag.Verb or Tag.Preposition))
        {
            return false;
        }
        for (var i = copula - 2; i > copula - 6 && r.In(i); i--)
        {
            if (r.Has(i, WordClass.Planning) && r.Is(i + 1, "to"))
            {
                return true;
            }
        }
        return false;
    }

    // "We have consulted[, as he knows,] on raising", "proposed removing it[, when traffic is light,] and to raise": an aside between commas, when the clause goes on after it
    private static int BeforeAside(Reading r, int comma)
    {
        var on = r.At(comma + 1) is "and" or "or" ? comma + 2 : comma + 1;
        if (r.TagOf(on) is not (Tag.Preposition or Tag.Gerund))
        {
            return comma;
        }
        for (var i = comma - 1; i > comma - 12 && r.In(i); i--)
        {
            if (r.IsMark(i - 1, ',') && r.At(i) is "as" or "when" or "which" or "who" or "where" or "while" or "although")
            {
                return Clauses.HasVerb(r, i, comma) ? i - 2 : comma;
            }
        }
        return comma;
    }

    // ", creating 40 jobs by 2030", "with 40 huts set to be repaired": a phrase that the tense of the main verb does not settle
    private static bool IsLoose(Scene s, int i)
    {
        var r = s.Reading;
        return r.TagOf(i) == Tag.Gerund && (r.IsMark(i - 1, ',') || r.Is(i - 1, "and")) || r.Is(i, "with") && i >= s.Draft.SpanFirst - 2;
    }

    // "has", "were", "are": the verb group begins or ends here, unless a modal, "to" or a plan opens or follows it
    private static bool IsFinite(Reading r, int i)
    {
        if (r.TagOf(i) != Tag.Auxiliary || !(r.At(i) is "was" or "were" or "has" or "have" or "had" or "is" or "are") || r.Is(i - 1, "to") || IsAheadAfter(r, i + 1))
        {
            return false;
        }
        for (var j = i - 1; j > i - 5 && r.In(j); j--)
        {
            if (r.TagOf(j) == Tag.Modal)
            {
                return false;
            }
            if (r.TagOf(j) is not (Tag.Adverb or Tag.Pronoun) && !(r.At(j) is "not" or "rather" or "then" or "be"))
            {
                break;
            }
        }
        return true;
    }

    private static Tense TenseOf(Reading r, int i)
    {
        if (r.TagOf(i) == Tag.Past)
        {
            return r.Has(i, WordClass.Allocating) ? Tense.Allocated : Tense.Past;
        }
        if (r.At(i) is "has" or "have" && !IsPerfect(r, i) || r.At(i) is "is" or "are")
        {
            return Tense.Present;
        }
        for (var j = i + 1; j < i + 4; j++)
        {
            if (r.Has(j, WordClass.Allocating) || r.Is(j, "set") && r.Is(j + 1, "aside") || r.Is(j, "provided") && r.Is(j + 1, "for"))
            {
                return Tense.Allocated;
            }
        }
        return Tense.Past;
    }

    // "has already provided", "have been told"
    private static bool IsPerfect(Reading r, int i)
    {
        for (var j = i + 1; j < i + 4; j++)
        {
            if (r.TagOf(j) == Tag.Past || r.Is(j, "been"))
            {
                return true;
            }
            if (r.TagOf(j) is not (Tag.Adverb or Tag.Pronoun) && !r.Is(j, "not"))
            {
                return false;
            }
        }
        return false;
    }

    // "we launched the fund": a past tense with its subject before it and no auxiliary
    private static bool IsSimplePast(Reading r, int i) =>
        !r.Has(i, WordClass.Planning) && (r.TagOf(i - 1) == Tag.Pronoun || r.TagOf(i - 1) is Tag.Nominal or Tag.Relative or Tag.Conjunction or Tag.None or Tag.Adverb && !(r.At(i + 1) is "by" or "from" or "in" or "for" or "to" or "under" or "on" or "at"));

    // "are expected to", "is set to", "has proposed": the plan stands after the auxiliary
    private static bool IsAheadAfter(Reading r, int i) => r.Has(i, WordClass.Planning) || r.Has(i + 1, WordClass.Planning) && r.TagOf(i) == Tag.Adverb;

    // "£3 million [to] train 40 wardens", "funding [to] build 40 huts": what the money is for lies ahead
    private static bool IsPurpose(Scene s, int i)
    {
        var r = s.Reading;
        if (!r.Is(i, "to") || s.Draft.Kind == ClaimKind.Money && r.At(s.Draft.SpanFirst - 1) is "and" or "" || r.TagOf(i + 1) != Tag.Verb || s.At == 0 && !r.Has(i - 1, WordClass.Spending))
        {
            return false;
        }
        if (r.Has(i - 1, WordClass.Spending) && r.TagOf(i - 1) == Tag.Nominal)
        {
            return true;
        }
        for (var k = s.At - 1; k >= 0 && s.Drafts[k].UnitEnd > i - 8; k--)
        {
            if (s.Drafts[k] is { Kind: ClaimKind.Money, Rejected: false, Absorbed: false } money && money.UnitEnd <= i && !Clauses.HasVerb(r, money.UnitEnd, i))
            {
                return true;
            }
        }
        return false;
    }
}
