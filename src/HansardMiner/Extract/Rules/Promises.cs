using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Commitments made outright: "I shall write to her", "we will publish", "has pledged to", "ring-fenced until March".</summary>
internal static partial class Promises
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
        var isOne = r.Is(i, "i'll") || r.Is(i - 1, "i");
        return r.Has(verb, WordClass.Answering) && Asked(r, verb) && (isOne || IsPersonal(r, verb)) && !(isOne && r.Has(verb, WordClass.Passing)) ? (i, verb) : null;
    }

    // "we will consider the point": what "we" do answers somebody when it is looked at, or when it is done for a Member
    private static bool IsPersonal(Reading r, int verb)
    {
        for (var i = verb; i < verb + 14 && r.In(i); i++)
        {
            if (r.At(i) is "look" or "consider" or "write" or "reply" or "reflect" or "him" or "her" or "them" or "you" or "hon" or "gentleman" or "lady" or "noble" or "friend" or "member" or "house" or "library" or "point" or "question" or "matter")
            {
                return true;
            }
        }
        return false;
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
            "return" => r.Is(verb + 1, "to") && r.At(verb + 2) is "him" or "her" or "them" or "you" or "the",
            "respond" or "reply" => r.Is(verb + 1, "to") && r.At(verb + 2) is "him" or "her" or "them" or "you" || Mentions(r, verb, "writing"),
            "discuss" => Mentions(r, verb, "with"),
            "meet" => r.At(verb + 1) is "him" or "her" or "them" or "you" or "with" or "my" || r.Is(verb + 1, "the") && (r.At(verb + 2) is "hon" or "right" or "noble" || r.Has(verb + 2, WordClass.Body | WordClass.Person)),
            "speak" or "ask" or "report" => r.IsWord(verb + 1) && !r.Is(verb + 1, "on"),
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
        var verb = r.At(i - 1) is "remains" or "remain" or "remained" or "stands" or "stand" ? Verbs(r, i - 1) : Verbs(r, i);
        // "we have set it up, as we pledged to do": that is done
        return r.TagOf(i + 2) is Tag.Verb or Tag.Gerund or Tag.Auxiliary && Acts(r, verb) && !r.Is(verb - 2, "as") ? (verb, i + 2) : null;
    }

    // "our commitment to recruit 300 wardens", "specific commitments to tackle …"
    public static (int Verb, int Action)? Named(Scene s, int i)
    {
        var r = s.Reading;
        if (!(r.At(i) is "commitment" or "commitments" or "pledge" or "promise" or "undertaking") || r.TagOf(i) != Tag.Nominal || !r.Is(i + 1, "to") || r.TagOf(i + 2) is not (Tag.Verb or Tag.Gerund))
        {
            return null;
        }
        // "has met its commitment to": that is done, or given up
        for (var done = i - 1; done > i - 4; done--)
        {
            if (r.At(done) is "met" or "kept" or "honoured" or "fulfilled" or "broken" or "broke" or "abandoned" or "dropped" or "ditched" or "delivered")
            {
                return null;
            }
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
        // "assistants (PDA) will be introduced"
        if (r.IsMark(at, ')') && r.IsMark(at - 2, '('))
        {
            at -= 3;
        }
        return r.At(at) is "i" or "we" || r.TagOf(at) == Tag.Nominal && !(r.At(at) is "friend" or "gentleman" or "lady" or "members" or "member" or "lords" or "lord" or "people" or "constituents" or "house" or "speaker" or "baroness" or "taxpayers");
    }
}
