using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Commitments short of a promise: plans, hopes, what is expected by a day, what others must do.</summary>
internal static class Intentions
{
    // "is due in spring 2014", "are planned", "is scheduled to open", "the number is due to increase"
    public static (int Verb, int Action)? Due(Scene s, int i)
    {
        var r = s.Reading;
        if (!(r.At(i) is "due" or "scheduled" or "planned" or "intended") || r.TagOf(i - 1) is not (Tag.Auxiliary or Tag.Adverb))
        {
            return null;
        }
        var verb = Promises.Verbs(r, i);
        if (!(r.At(verb) is "is" or "are" or "being") && !(r.Is(verb, "has") && r.Is(verb + 1, "been")))
        {
            return null;
        }
        if (r.Is(i + 1, "to") && r.TagOf(i + 2) == Tag.Verb && Promises.IsBody(s, verb))
        {
            return (verb, i + 2);
        }
        // "is intended to help": that is a purpose, unless a time is said
        if (r.Is(i, "intended"))
        {
            return Deadlines.Within(s, i + 1, i + 14) ? (verb, verb) : null;
        }
        var timed = Deadlines.At(s, i + 1);
        return timed || r.Is(i, "planned") || r.Is(i + 1, "to") && r.TagOf(i + 2) is Tag.Verb or Tag.Auxiliary ? (verb, verb) : null;
    }

    // "we plan to open", "the Department intends to consult", "it is our intention to"
    public static (int Verb, int Action)? Plan(Scene s, int i)
    {
        var r = s.Reading;
        if (r.Is(i, "intention") && r.Is(i + 1, "to") && r.TagOf(i + 2) == Tag.Verb && r.TagOf(i - 1) == Tag.Determiner)
        {
            return (-1, i + 2);
        }
        if (!(r.At(i) is "plan" or "plans" or "planning" or "intend" or "intends" or "aim" or "aims" or "aiming" or "propose" or "proposes") || !r.Is(i + 1, "to") || r.TagOf(i + 2) is not (Tag.Verb or Tag.Auxiliary))
        {
            return null;
        }
        var verb = Promises.Verbs(r, i);
        if (r.At(verb - 1) is "it" or "they" && r.TagOf(i) != Tag.Nominal)
        {
            return (verb, i + 2);
        }
        if (!Promises.Acts(r, verb) || r.Has(Promises.Head(s, verb), WordClass.Paper | WordClass.Scheme) || r.At(Actors.Start(s, verb)) is "what" or "which" || Promises.IsAsked(r, Actors.Start(s, verb) - 1))
        {
            return null;
        }
        // "the Government plan to build" but not "the Government's plan to build" and "a plan to build"
        var may = r.At(i) is "plan" or "aim" ? r.At(verb - 1) is "i" or "we" or "government" or "ministers" || r.TagOf(i) != Tag.Nominal || Tagger.IsPlural(r, verb - 1) : r.TagOf(i) != Tag.Nominal || r.At(i) is "plans" or "aims";
        return may && r.TagOf(verb - 1) != Tag.Determiner && !IsOwner(r, verb - 1) && !(r.Is(i, "plans") && Tagger.IsPlural(r, verb - 1)) && (r.TagOf(i) != Tag.Nominal || !(r.At(i) is "plans" or "aims") || Promises.IsBody(s, verb)) ? (verb, i + 2) : null;
    }

    // "the Government's plans to build"
    private static bool IsOwner(Reading r, int i) => r.IsWord(i) && r.Letters(i) is { Length: > 2 } word && (word[^1] is '’' or '\'' || word[^1] == 's' && word[^2] is '’' or '\'') || r.IsMark(i, '’');

    // "the unit hopes to increase", "we want to see", "I am keen to see what we can do", "our ambition is to", "we would like to"
    public static (int Verb, int Action)? Hope(Scene s, int i)
    {
        var r = s.Reading;
        if (r.At(i) is "ambition" or "aspiration" && (r.Is(i + 1, "to") || r.Is(i + 1, "is") && r.Is(i + 2, "to")))
        {
            var to = r.Is(i + 1, "to") ? i + 1 : i + 2;
            return r.TagOf(to + 1) is Tag.Verb or Tag.Nominal && r.TagOf(i - 1) == Tag.Determiner ? (-1, to + 1) : null;
        }
        if (!(r.At(i) is "hope" or "hopes" or "hoping" or "want" or "wants" or "keen" or "aspire" or "aspires" or "seek" or "seeks" or "like") || !r.Is(i + 1, "to") || r.TagOf(i + 2) is not (Tag.Verb or Tag.Auxiliary))
        {
            return null;
        }
        // "I hope to be able to update the House"
        if (r.At(i) is "hope" or "hopes" && r.Is(i + 2, "be") && r.Is(i + 3, "able") && r.Is(i + 4, "to") && r.Has(i + 5, WordClass.Performing))
        {
            var able = Promises.Verbs(r, i);
            return Promises.Acts(r, able) ? (able, i + 5) : null;
        }
        if (r.Has(i + 2, WordClass.Idle) && !r.Is(i + 2, "see") || r.Is(i, "like") && !r.Is(i - 1, "would") || r.Has(i + 2, WordClass.Saying | WordClass.Knowing) && !r.Is(i + 2, "see") || r.At(i + 2) is "thank" or "speak" or "make" or "pay" or "press" or "turn" or "begin" or "start" or "put" or "add" or "touch" or "congratulate" or "ask" or "raise" or "draw" or "emphasise" or "endorse" or "discuss" or "get" or "focus" or "address" or "concentrate" && r.Is(Promises.Verbs(r, i) - 1, "i"))
        {
            return null;
        }
        var verb = r.Is(i, "like") ? i - 1 : Promises.Verbs(r, i);
        return Promises.Acts(r, verb) && !r.Has(Promises.Head(s, verb), WordClass.Paper | WordClass.Scheme) && !(r.At(verb - 1) is "i" && r.Has(i + 2, WordClass.Passing | WordClass.Saying | WordClass.Telling)) && !(r.At(i + 2) is "intervene" or "congratulate" || r.Is(i + 2, "extend") && r.Is(i + 3, "my")) && (r.At(verb - 1) is "i" or "we" || Promises.IsBody(s, verb) || r.Is(Actors.Start(s, verb), "the") && !Tagger.IsPlural(r, verb - 1)) ? (verb, i + 2) : null;
    }

    // "provisional data should be available in three months", "the report is expected in May", "we expect to publish it by Easter"
    public static (int Verb, int Action)? Expectation(Scene s, int i)
    {
        var r = s.Reading;
        if (r.Is(i, "should"))
        {
            return r.Is(i + 1, "be") && r.At(i + 2) is "available" or "ready" or "complete" or "completed" or "published" or "finished" or "done" or "operational" or "open" or "live" && Deadlines.Within(s, i + 3, i + 12) ? (i, i + 1) : null;
        }
        if (r.Is(i, "expected") && r.At(Promises.Verbs(r, i)) is "is" or "are" && (Deadlines.At(s, i + 1) || r.Is(i + 1, "to") && r.TagOf(i + 2) is Tag.Verb or Tag.Auxiliary && Deadlines.Within(s, i + 2, i + 14)))
        {
            return (Promises.Verbs(r, i), Promises.Verbs(r, i));
        }
        return r.At(i) is "expect" or "expects" && r.Is(i + 1, "to") && r.TagOf(i + 2) == Tag.Verb && Deadlines.Within(s, i + 2, i + 20) && Promises.Acts(r, i) ? (i, i + 2) : null;
    }

    // "all prosecutors must complete an online course": a duty that is laid on all of them; "members will be required to sign"
    public static (int Verb, int Action)? Requirement(Scene s, int i)
    {
        var r = s.Reading;
        if (r.At(i) is "will" or "shall" && r.Is(i + 1, "be") && r.At(i + 2) is "required" or "obliged" && r.Is(i + 3, "to") && r.TagOf(i + 4) is Tag.Verb or Tag.Auxiliary)
        {
            return r.TagOf(i - 1) == Tag.Nominal ? (i, i + 4) : null;
        }
        if (!r.Is(i, "must") || r.TagOf(i + 1) is not (Tag.Verb or Tag.Auxiliary or Tag.Nominal))
        {
            return null;
        }
        var first = Actors.Start(s, i);
        return r.At(first) is "all" or "every" or "each" && !(r.At(first + 1) is "we" or "of") && r.TagOf(i - 1) == Tag.Nominal ? (i, i + 1) : null;
    }
}
