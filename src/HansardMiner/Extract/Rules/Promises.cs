using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Commitments made outright: "I shall write to her", "we will publish", "has pledged to", "ring-fenced until March".</summary>
internal static class Promises
{
    // "I will also check that point", "I shall happily write to them", "I will be more than happy to do so"
    public static (int Verb, int Action)? Answer(Scene s, int i)
    {
        var r = s.Reading;
        var glued = r.At(i) is "i'll" or "we'll";
        if (!glued && !(r.At(i) is "will" or "shall" && r.At(i - 1) is "i" or "we") || r.Is(i + 1, "not"))
        {
            return null;
        }
        var verb = AfterAdverbs(r, i + 1);
        if (r.Is(verb, "be"))
        {
            var glad = AfterAdverbs(r, verb + 1);
            glad += r.Is(glad, "more") && r.Is(glad + 1, "than") ? 2 : 0;
            return r.At(glad) is "happy" or "glad" or "pleased" or "delighted" or "willing" && r.Is(glad + 1, "to") ? (i, glad + 2) : null;
        }
        return r.Has(verb, WordClass.Answering) && Asked(r, verb) ? (i, verb) : null;
    }

    // what a minister does when asked: "look into", "come back to", "take that away", "write to"; "take part" and "give evidence" are other things
    private static bool Asked(Reading r, int verb) =>
        r.At(verb) switch
        {
            "look" => r.At(verb + 1) is "into" or "at" or "again" or "carefully" or "closely" or "further",
            "come" or "get" => r.At(verb + 1) is "back" || r.Is(verb + 1, "on") && r.Is(verb + 2, "to"),
            "take" => r.At(verb + 1) is "that" or "those" or "this" or "it" or "away" or "up" or "back" || r.Is(verb + 1, "the") && r.At(verb + 2) is "point" or "matter",
            "give" or "provide" or "supply" or "send" => r.At(verb + 1) is "him" or "her" or "them" or "you" or "that" || r.Is(verb + 1, "the") && r.At(verb + 2) is "hon" or "house" or "noble" or "right",
            "place" => Mentions(r, verb, "library"),
            "let" => r.At(verb + 1) is "him" or "her" or "them" or "you" or "the",
            "do" => r.At(verb + 1) is "so" or "that" or "my" or "everything" or "all",
            "follow" => r.Is(verb + 1, "up") || r.At(verb + 2) is "up",
            "pass" => r.At(verb + 1) is "on" or "that" or "it" or "those",
            "return" => r.Is(verb + 1, "to"),
            "respond" or "reply" => r.Is(verb + 1, "to") && r.At(verb + 2) is "him" or "her" or "them" or "you" || Mentions(r, verb, "writing"),
            "discuss" => Mentions(r, verb, "with"),
            "meet" or "speak" or "ask" or "report" => r.IsWord(verb + 1) && !r.Is(verb + 1, "on"),
            "consider" or "reflect" => !r.Is(verb + 1, "the") || !r.Is(verb + 2, "amendment"),
            _ => true,
        };

    private static bool Mentions(Reading r, int from, string word)
    {
        for (var i = from; i < from + 14 && r.In(i); i++)
        {
            if (r.Is(i, word))
            {
                return true;
            }
        }
        return false;
    }

    // "I am happy to meet him", "we are prepared to consider"; not "I am pleased to say"
    public static (int Verb, int Action)? Happy(Scene s, int i)
    {
        var r = s.Reading;
        if (!(r.At(i) is "happy" or "glad" or "willing" or "prepared" or "content" or "delighted") || !r.Is(i + 1, "to") || r.TagOf(i + 2) != Tag.Verb || !r.Has(i + 2, WordClass.Answering))
        {
            return null;
        }
        var be = i - 1;
        while (r.TagOf(be) == Tag.Adverb || r.At(be) is "very" or "more" or "than" or "only" or "too")
        {
            be--;
        }
        return r.At(be) is "am" or "are" && r.At(be - 1) is "i" or "we" || r.At(be) is "i'm" or "we're" ? (be, i + 2) : null;
    }

    // "the CPS pledged to improve", "we are committed to halving", "I undertake to report", "the council has promised that"
    public static (int Verb, int Action)? Pledge(Scene s, int i)
    {
        var r = s.Reading;
        if (!(r.At(i) is "pledged" or "pledges" or "pledge" or "promised" or "promises" or "promise" or "committed" or "commits" or "commit" or "undertook" or "undertake" or "undertakes" or "undertaken" or "guarantee" or "guarantees" or "guaranteed" or "vowed" or "determined") || r.TagOf(i) is not (Tag.Verb or Tag.Past) || !r.Is(i + 1, "to"))
        {
            return null;
        }
        var verb = Verbs(r, i);
        return r.TagOf(i + 2) is Tag.Verb or Tag.Gerund or Tag.Auxiliary && Acts(r, verb) ? (verb, i + 2) : null;
    }

    // "our commitment to recruit 300 wardens", "specific commitments to tackle …"
    public static (int Verb, int Action)? Named(Scene s, int i)
    {
        var r = s.Reading;
        if (!(r.At(i) is "commitment" or "commitments" or "pledge" or "promise" or "undertaking") || r.TagOf(i) != Tag.Nominal || !r.Is(i + 1, "to") || r.TagOf(i + 2) is not (Tag.Verb or Tag.Gerund))
        {
            return null;
        }
        return r.TagOf(i - 1) is Tag.Determiner or Tag.Nominal || Tagger.IsPlural(r, i) ? (-1, i + 2) : null;
    }

    // "has been ring-fenced until March 2015", "is guaranteed until 2016"
    public static (int Verb, int Action)? Secured(Scene s, int i)
    {
        var r = s.Reading;
        if (!r.Is(i, "until") || !(r.At(i - 1) is "fenced" or "ringfenced" or "secured" or "guaranteed" or "committed" or "agreed" or "confirmed" or "assured" or "extended" or "protected"))
        {
            return null;
        }
        var verb = r.IsHyphen(i - 2) ? i - 3 : i - 1;
        verb = Verbs(r, verb);
        return r.TagOf(verb) == Tag.Auxiliary ? (verb, i - 1) : null;
    }

    // "we will publish the report", "the flag will become mandatory", "children will be taught"; not "he will know", "that will be difficult"
    public static (int Verb, int Action)? Will(Scene s, int i)
    {
        var r = s.Reading;
        var glued = r.Is(i, "we'll");
        if (!glued && (!(r.At(i) is "will" or "shall") || r.TagOf(i) != Tag.Modal) || r.Is(i + 1, "not") || r.Is(i + 1, "never"))
        {
            return null;
        }
        var verb = AfterAdverbs(r, i + 1);
        var own = glued || r.At(i - 1) is "we" or "i";
        if (!own && !Acts(r, i) || r.Has(verb, WordClass.Knowing) && !r.Is(verb, "be") || Wished(s, i) || r.Is(i - 1, "i") && r.At(verb) is "go" or "wind" or "come" or "pick" or "give" && !r.Is(verb + 1, "her") || r.At(verb) is "have" or "know" or "need" or "mean" or "lead" or "cost" or "depend" or "cause" or "require" or "want" or "like" or "think" or "believe" or "find" or "turn" or "vote" or "oppose" or "refer" or "seem" or "appear" or "remain" or "suffer" or "lose" or "fall" or "rise" or "make" or "understand" or "finish" or "conclude" or "touch" or "deal" or "focus" or "confine" && !(own && r.At(verb) is "make" or "require" && r.Is(i - 1, "we")))
        {
            return null;
        }
        if (r.Is(verb, "be"))
        {
            var done = AfterAdverbs(r, verb + 1);
            return (own || r.TagOf(done) == Tag.Past || IsBody(s, i)) && r.TagOf(done) is Tag.Past or Tag.Gerund && !(r.At(done) is "aware" or "affected" or "lost" or "needed" or "required" or "seen" or "going" or "able" or "surprised" or "disappointed" or "interested" or "concerned") ? (i, verb) : null;
        }
        if (r.TagOf(verb) is not (Tag.Verb or Tag.Past or Tag.Nominal) || r.Is(i - 1, "i") && r.Has(verb, WordClass.Saying))
        {
            return null;
        }
        return own || r.At(verb) is "become" or "begin" or "start" or "apply" or "open" || r.Is(verb, "come") && r.Is(verb + 1, "into") || IsBody(s, i) ? (i, verb) : null;
    }

    // "I hope that the Minister will take that away": wished for, not promised
    private static bool Wished(Scene s, int i)
    {
        var r = s.Reading;
        var first = Actors.Start(s, i);
        var before = r.Is(first - 1, "that") ? first - 2 : first - 1;
        return r.At(before) is "hope" or "hopes" or "trust" or "wish" or "ask" or "asks" or "if" or "whether" or "when" or "believe" or "think" or "sure" or "suspect" or "fear" or "doubt" or "understand";
    }

    /// <summary>Whether the subject can be held to its word: "the Department", "our guidance", "the CPS", "Otter Trust".</summary>
    public static bool IsBody(Scene s, int verb)
    {
        var r = s.Reading;
        var first = Actors.Start(s, verb);
        if (r.At(first) is "our" or "my")
        {
            return true;
        }
        for (var i = first; i < verb; i++)
        {
            if (r.Has(i, WordClass.Body) || r.IsCapital(i) && i > r.Lo && r.TagOf(i) == Tag.Nominal && r.Letters(i).Length > 1)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The first item of the verbs that end at an item: "has pledged", "are fully committed".</summary>
    public static int Verbs(Reading r, int i)
    {
        while (r.TagOf(i - 1) is Tag.Auxiliary or Tag.Adverb && r.In(i - 1) || r.At(i - 1) is "also" or "now" or "already" or "fully")
        {
            i--;
        }
        return i;
    }

    /// <summary>Past "also", "happily", "certainly".</summary>
    public static int AfterAdverbs(Reading r, int i)
    {
        while (r.TagOf(i) == Tag.Adverb || r.Is(i, "of") && r.Is(i + 1, "course") || r.At(i) is "also" or "course" or "now" or "then" or "again" or "very" or "certainly" or "therefore")
        {
            i++;
        }
        return i;
    }

    /// <summary>Whether what stands before the verbs can be bound by a promise: a body, an office or a thing, but not "he", "you", "there" or a relative.</summary>
    public static bool Acts(Reading r, int verb)
    {
        var at = verb - 1;
        while (r.TagOf(at) == Tag.Adverb)
        {
            at--;
        }
        return r.At(at) is "i" or "we" || r.TagOf(at) == Tag.Nominal && !(r.At(at) is "friend" or "gentleman" or "lady" or "members" or "member" or "lords" or "lord" or "people" or "constituents" or "house" or "speaker" or "baroness" or "taxpayers");
    }
}
