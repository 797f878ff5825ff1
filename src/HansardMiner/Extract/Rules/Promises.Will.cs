using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>What is said with "will", "shall" and "going to": a commitment where somebody who can be held to it says what will be done.</summary>
internal static partial class Promises
{
    private const int FarWish = 10;

    // "we will publish the report", "the flag will become mandatory", "children will be taught"; not "he will know", "that will be difficult"
    public static (int Verb, int Action)? Will(Scene s, int i)
    {
        var r = s.Reading;
        var glued = r.At(i) is "we'll" or "i'll";
        if (!glued && (!(r.At(i) is "will" or "shall") || r.TagOf(i) != Tag.Modal) || r.Is(i + 1, "not") || r.Is(i + 1, "never"))
        {
            return null;
        }
        var verb = AfterAdverbs(r, i + 1);
        if (glued || r.At(i - 1) is "we" or "i")
        {
            return IsWished(s, i) || !Does(r, i, verb, glued ? r.Is(i, "i'll") : r.Is(i - 1, "i")) ? null : (i, verb);
        }
        if (r.At(i - 1) is "it" or "they")
        {
            return Reported(r, i - 1) && r.TagOf(verb) == Tag.Verb && r.Has(verb, WordClass.Performing) ? (i, verb) : null;
        }
        if (r.Is(i - 1, "and"))
        {
            return r.TagOf(verb) == Tag.Verb && r.Has(verb, WordClass.Performing) && Actors.Shared(s, i) is { } ? (i, verb) : null;
        }
        if (!Acts(r, i) || IsWished(s, i))
        {
            return null;
        }
        return (r.Is(verb, "be") ? IsDone(s, i, AfterAdverbs(r, verb + 1)) : IsAct(s, i, verb)) ? (i, verb) : null;
    }

    // "we are going to publish", "the Department is going to consult"
    public static (int Verb, int Action)? Going(Scene s, int i)
    {
        var r = s.Reading;
        if (!r.Is(i, "going") || !r.Is(i + 1, "to") || r.TagOf(i + 2) is not (Tag.Verb or Tag.Auxiliary))
        {
            return null;
        }
        var verb = r.At(i - 1) is "i'm" or "we're" ? i - 1 : Verbs(r, i);
        if (!(r.At(verb) is "am" or "are" or "is" or "i'm" or "we're") || IsWished(s, verb))
        {
            return null;
        }
        var act = AfterAdverbs(r, i + 2);
        if (r.At(verb) is "i'm" or "we're" || r.At(verb - 1) is "i" or "we")
        {
            return r.Has(act, WordClass.Performing) && Does(r, i + 1, act, r.Is(verb, "i'm") || r.Is(verb - 1, "i")) ? (verb, act) : null;
        }
        return r.Has(act, WordClass.Performing) && Acts(r, verb) && IsBody(s, verb) ? (verb, act) : null;
    }

    // "the authority has said that it will publish"
    private static bool Reported(Reading r, int it)
    {
        var that = r.Is(it - 1, "that") ? it - 2 : it - 1;
        for (var i = that; i > that - 6 && r.In(i); i--)
        {
            if (r.At(i) is "said" or "says" or "announced" or "confirmed" or "stated" or "indicated" or "agreed" or "promised" or "pledged" or "committed" or "assured")
            {
                return true;
            }
        }
        return false;
    }

    // what the speaker will do, but not what the speaker will say next, how the speaker will vote, or what will befall us
    private static bool Does(Reading r, int i, int verb, bool isOne)
    {
        if (r.Is(verb, "be"))
        {
            var done = AfterAdverbs(r, verb + 1);
            return r.TagOf(done) == Tag.Gerund && !r.Has(done, WordClass.Idle) && !r.Is(done, "going") && !(isOne && r.Has(done, WordClass.Passing));
        }
        if (r.Is(verb, "have"))
        {
            return r.TagOf(verb + 1) == Tag.Past && r.Has(verb + 1, WordClass.Performing);
        }
        if (r.Is(verb, "take"))
        {
            return isOne ? r.At(verb + 1) is "steps" or "action" or "that" or "this" or "it" or "those" : !r.Is(verb + 1, "no");
        }
        if (r.Is(verb, "make"))
        {
            return r.At(verb + 1) is "sure" or "certain" or "available" or "representations" or "inquiries" or "enquiries" || !isOne;
        }
        return r.TagOf(verb) is Tag.Verb or Tag.Past or Tag.Nominal && !r.Has(verb, WordClass.Idle) && !(r.Is(verb, "pay") && r.Is(verb + 1, "tribute")) && !(r.Has(verb, WordClass.Knowing) && !r.Is(verb, "confirm"))
            && !(isOne && (r.Has(verb, WordClass.Passing | WordClass.Saying) || r.At(verb) is "return" or "discuss" or "respond" or "reply" || r.At(verb) is "give" or "keep" && r.At(verb + 1) is "way" or "my" or "an" or "some" or "examples" or "interventions"));
    }

    // "children will be taught": what those in charge do; "the Trust will be carrying out"; "letters will be lost" is a prediction
    private static bool IsDone(Scene s, int i, int done)
    {
        var r = s.Reading;
        return r.TagOf(done) == Tag.Past && r.Has(done, WordClass.Performing)
            || r.At(done) is "available" or "ready" or "operational" or "mandatory" or "compulsory" or "eligible" or "entitled" or "open" or "live" || r.Is(done, "in") && r.At(done + 1) is "place" or "force" || r.TagOf(done) == Tag.Gerund && IsBody(s, i) && !r.Has(done, WordClass.Idle) && !(r.At(done) is "going");
    }

    private static bool IsAct(Scene s, int i, int verb)
    {
        var r = s.Reading;
        if (r.Is(verb, "take") && r.At(verb + 1) is "place" or "effect" || r.Is(verb, "have") && r.TagOf(verb + 1) == Tag.Past && r.Has(verb + 1, WordClass.Performing) && IsBody(s, i))
        {
            return true;
        }
        if (r.TagOf(verb) is not (Tag.Verb or Tag.Past or Tag.Nominal) || r.Has(verb, WordClass.Idle | WordClass.Knowing))
        {
            return false;
        }
        if (r.At(verb) is "become" or "begin" or "start" or "apply" or "open" or "reopen" or "cease" or "resume" or "recommence" or "commence" || r.Is(verb, "come") && r.Is(verb + 1, "into"))
        {
            return true;
        }
        if (r.At(verb) is "increase" or "rise" or "fall" or "reduce" or "close" or "run" or "operate" or "end")
        {
            return Deadlines.Within(s, verb + 1, verb + 14);
        }
        var head = Head(s, i);
        return r.Has(head, WordClass.Paper | WordClass.Scheme) && !r.IsCapital(head) && !(r.At(Actors.Start(s, i)) is "our" or "my" && r.Has(head, WordClass.Scheme))
            ? r.At(verb) is "set" or "report" or "include" or "contain" or "continue" or "consider" or "examine" or "look" or "publish" : r.Is(verb, "continue") || IsBody(s, i);
    }

    // "I hope that the Minister will take that away", "what costs will be imposed", "deserve a guarantee that …": wished or asked for, not promised
    private static bool IsWished(Scene s, int verb)
    {
        var r = s.Reading;
        var first = Actors.Start(s, verb);
        if (first < verb && (r.At(first) is "what" or "which"))
        {
            return true;
        }
        var before = r.Is(first - 1, "that") || r.IsMark(first - 1, ',') ? first - 2 : first - 1;
        if (r.At(before) is "hope" or "hopes" or "trust" or "wish" or "ask" or "asks" or "if" or "whether" or "when" or "believe" or "think" or "suspect" or "fear" or "doubt" or "understand" or "given" or "assuming" or "anticipate" or "anticipates" or "imagine" or "predict" or "perhaps" or "maybe" or "presumably" or "what" or "how" or "why" or "where" or "who" or "while" or "once" or "until"
            || r.Is(before, "sure") && r.At(before - 1) is not ("make" or "making"))
        {
            return true;
        }
        if (IsAsked(r, before) || r.Is(before, "is") && r.At(before - 1) is "hope" or "wish" or "fear")
        {
            return true;
        }
        for (var i = before; i > first - FarWish && r.In(i); i--)
        {
            if (r.IsMark(i, ';') || r.IsMark(i, ':') || r.IsMark(i, '—') || r.At(i) is "but" or "so" or "because")
            {
                return false;
            }
            if (r.At(i) is "deserve" or "deserves" or "demand" or "demands" or "whether" or "expectation" or "fears" or "concern" or "concerns" or "danger" or "risk" or "possibility" or "prospect" or "suggest" or "suggests" or "likely" or "estimate" or "estimates" or "estimated" || r.At(i) is "hope" or "trust" && r.At(i - 1) is "i" or "we")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether "what steps", "how much money" stands before the subject: that is asked, not promised.</summary>
    public static bool IsAsked(Reading r, int before)
    {
        for (var i = before; i > before - 4 && r.TagOf(i) is Tag.Nominal or Tag.Determiner or Tag.Adverb; i--)
        {
            if (r.At(i) is "what" or "how")
            {
                return true;
            }
        }
        return r.Is(before, "how");
    }

    /// <summary>Whether the subject can be held to its word: "the Department", "our guidance", "the CPS", "Otter Trust". Only the noun itself counts, not what hangs on it by "of" or "in".</summary>
    public static bool IsBody(Scene s, int verb)
    {
        var r = s.Reading;
        var first = Actors.Start(s, verb);
        var head = Head(s, verb);
        if (r.At(first) is "our" or "my" && !r.Has(head, WordClass.Paper))
        {
            return true;
        }
        if (r.Has(head, WordClass.Paper))
        {
            return false;
        }
        if (first == verb)
        {
            return false;
        }
        var letters = r.Letters(head);
        return r.Has(head, WordClass.Body | WordClass.Person) || r.Is(head, "officials")
            || r.IsCapital(head) && r.TagOf(head) == Tag.Nominal && letters.Length > 1 && (head > r.Lo || char.IsUpper(letters[1])) && !(letters[^1] == 's' && letters[^2] is '’' or '\'');
    }

    /// <summary>The noun of the subject that ends where the verbs begin: "measures" of "the measures in the Bill".</summary>
    public static int Head(Scene s, int verb)
    {
        var r = s.Reading;
        var first = Actors.Start(s, verb);
        var head = first;
        for (var i = first; i < verb && r.TagOf(i) != Tag.Preposition && r.TagOf(i) != Tag.Relative; i++)
        {
            head = r.TagOf(i) is Tag.Nominal or Tag.Pronoun ? i : head;
        }
        return head;
    }
}
