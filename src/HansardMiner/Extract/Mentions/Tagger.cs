using System;
using HansardMiner.Text;

namespace HansardMiner.Extract.Mentions;

/// <summary>Gives each word of a sentence a coarse part of speech from the word lists, its ending and its neighbours.</summary>
internal static class Tagger
{
    /// <summary>Tags the sentence under the eye, unless it was tagged already.</summary>
    public static void Run(Reading r)
    {
        if (r.In(r.Lo) && r[r.Lo].Tag != Tag.None)
        {
            return;
        }
        r.Forget();
        var title = r.Lo;
        for (var i = r.Lo; i < r.Hi; i++)
        {
            if (i >= title && r[i].Kind == TokenKind.Mark && r[i].First is '"' or '“' or '‘')
            {
                title = EndOfTitle(r, i);
            }
            r[i].Tag = i < title && r[i].Kind == TokenKind.Word ? Tag.Nominal : TagOf(r, i);
            r[i].Clause = ClauseMark.None;
        }
    }

    // the "Another Side to Paradise" campaign: a short title in quotation marks is a name; speech has a comma or a full stop in it
    private static int EndOfTitle(Reading r, int open)
    {
        if (!r.IsCapital(open + 1) || r.TagOf(open - 1) is not (Tag.Nominal or Tag.Determiner or Tag.Preposition))
        {
            return open;
        }
        for (var i = open + 1; i < open + 9 && r.In(i); i++)
        {
            if (r[i].Kind == TokenKind.Mark && !r.IsHyphen(i))
            {
                return r[i].First is '"' or '”' or '’' && i > open + 1 && !r.IsSpaced(i) ? i : open;
            }
        }
        return open;
    }

    private static Tag TagOf(Reading r, int i)
    {
        ref var item = ref r[i];
        if (item.Kind == TokenKind.Number)
        {
            return Tag.Number;
        }
        if (item.Kind == TokenKind.Mark)
        {
            return Tag.Mark;
        }
        var classes = item.Word.Classes;
        if (classes == WordClass.None)
        {
            return Unknown(r, i);
        }
        var before = i > r.Lo ? r[i - 1].Tag : Tag.None;
        if (item.Capital && i > r.Lo && (r[i - 1].Kind != TokenKind.Mark || (r[i - 1].First is '"' or '“' or '‘' && r.IsCapital(i + 1))) && before != Tag.None && (classes & (WordClass.Verb | WordClass.Past | WordClass.Gerund)) != 0)
        {
            return Tag.Nominal;
        }
        if (item.Capital && item.End - item.Start > 1 && (classes & (WordClass.Pronoun | WordClass.Relative | WordClass.Auxiliary)) != 0 && char.IsUpper(r.Text[item.Start + 1]) || item.Word.Text == "mine" && r.IsJoint(i + 1))
        {
            return Tag.Nominal;
        }
        if ((classes & WordClass.Auxiliary) != 0)
        {
            return Tag.Auxiliary;
        }
        if ((classes & WordClass.Modal) != 0)
        {
            return item.Word.Text == "may" && item.Capital && i > r.Lo ? Tag.Nominal : item.Word.Text == "will" && (r.At(i - 1) is "the" or "his" or "her" or "political" or "good") ? Tag.Nominal : Tag.Modal;
        }
        if ((classes & WordClass.Relative) != 0)
        {
            return item.Word.Text == "that" ? That(r, i, before) : Tag.Relative;
        }
        if ((classes & WordClass.Pronoun) != 0)
        {
            return Tag.Pronoun;
        }
        if ((classes & (WordClass.Verb | WordClass.Past | WordClass.Gerund)) != 0)
        {
            return Verbal(r, i, before, classes);
        }
        if ((classes & WordClass.Number) != 0 || (classes & (WordClass.Scale | WordClass.Scales)) != 0)
        {
            return Tag.Number;
        }
        // "to cushion the blow"
        if (r.Is(i - 1, "to") && (classes & WordClass.Noun) != 0 && !r.IsCapital(i) && !IsPlural(r, i) && r.At(i + 1) is "the" or "a" or "an" or "our" or "their" or "its" or "his" or "my" or "your" or "this" or "these" or "those")
        {
            return Tag.Verb;
        }
        return Closed(r, i, classes);
    }

    private static Tag Closed(Reading r, int i, WordClass classes)
    {
        if ((classes & WordClass.Determiner) != 0)
        {
            return Tag.Determiner;
        }
        if ((classes & WordClass.Preposition) != 0 && !r.IsJoint(i + 1) && !r.IsJoint(i - 1))
        {
            return Tag.Preposition;
        }
        if ((classes & WordClass.Conjunction) != 0)
        {
            return Tag.Conjunction;
        }
        return (classes & WordClass.Adverb) != 0 && !(r.IsCapital(i) && r.IsCapital(i + 1) && i > r.Lo) && (classes & WordClass.Adjective) == 0 && !r.IsJoint(i + 1) ? Tag.Adverb : Tag.Nominal;
    }

    private static Tag That(Reading r, int i, Tag before) =>
        before is Tag.Preposition or Tag.None && r.IsWord(i + 1) && !r.Has(i + 1, WordClass.Auxiliary | WordClass.Modal) ? Tag.Determiner
        : r.Has(i + 1, WordClass.TimeUnit) || r.Is(i + 1, "period") ? Tag.Determiner
        : Tag.Relative;

    private static Tag Verbal(Reading r, int i, Tag before, WordClass classes)
    {
        var noun = (classes & WordClass.Noun) != 0;
        before = before == Tag.Mark && r.IsMark(i - 1, '%') ? Tag.Number : before;
        // "reduce the benefits cap": an object has its verb before it already
        if (before == Tag.Nominal && noun && IsPlural(r, i - 1) && r.TagOf(i - 2) == Tag.Determiner && r.TagOf(i - 3) is Tag.Verb or Tag.Gerund)
        {
            return Tag.Nominal;
        }
        if (r.IsJoint(i + 1) || (r.IsJoint(i - 1) && (classes & (WordClass.Past | WordClass.Verb)) != 0))
        {
            return Tag.Nominal;
        }
        if ((classes & WordClass.Verb) != 0 && !IsPlural(r, i) && (IsDoing(r, i - 1) || before == Tag.Adverb && IsDoing(r, i - 2)))
        {
            return Tag.Verb;
        }
        if (before is Tag.Modal || before == Tag.Adverb && r.TagOf(i - 2) == Tag.Modal || (before == Tag.Pronoun && !(noun && r.Is(i - 1, "her"))) || (r.Is(i - 1, "to") && (classes & WordClass.Verb) != 0 && !IsPlural(r, i)))
        {
            return (classes & WordClass.Gerund) != 0 ? Tag.Gerund : (classes & WordClass.Verb) != 0 ? Tag.Verb : Tag.Past;
        }
        if (classes != WordClass.None && Predicates.OfShare(r, i, classes))
        {
            return Tag.Verb;
        }
        if (before == Tag.Nominal && (r.At(i) is "cost" or "costs" or "costing") && Predicates.LeadsToSum(r, i + 1))
        {
            return Tag.Verb;
        }
        if (before == Tag.Nominal && r.At(i) is "amounts" && r.Is(i + 1, "to"))
        {
            return Tag.Verb;
        }
        if ((classes & WordClass.Past) != 0 && (classes & WordClass.Noun) == 0)
        {
            return Participles.Describes(r, i, before) ? Tag.Nominal : Tag.Past;
        }
        if ((classes & WordClass.Gerund) != 0)
        {
            return Participles.IsThing(r, i, before, noun) ? Tag.Nominal : Tag.Gerund;
        }
        // "this amounts to": no plural follows a singular
        if (r.At(i - 1) is "this" or "that" && (classes & WordClass.Verb) != 0 && r.Letters(i)[^1] == 's' && IsPlural(r, i))
        {
            return Tag.Verb;
        }
        if (before is Tag.Determiner or Tag.Number or Tag.Preposition)
        {
            return before == Tag.Number && Predicates.OfCount(r, i, classes) ? Tag.Verb : Tag.Nominal;
        }
        if ((classes & WordClass.Verb) != 0 && (before == Tag.Relative || (before == Tag.Adverb && i > r.Lo + 1 && r[i - 2].Tag is Tag.Relative or Tag.Pronoun)))
        {
            return Tag.Verb;
        }
        if (before == Tag.Auxiliary)
        {
            return (noun || (classes & WordClass.Adjective) != 0) && (classes & WordClass.Past) == 0 ? Tag.Nominal : Tag.Past;
        }
        // "too clear", "a whole open book": an adjective beside an adverb or another adjective
        if ((classes & WordClass.Adjective) != 0 && (before == Tag.Adverb || before == Tag.Nominal && r.Has(i - 1, WordClass.Adjective)))
        {
            return Tag.Nominal;
        }
        // "to build and supply the boats": a second verb with its object
        if (before == Tag.Conjunction && noun && (classes & WordClass.Verb) != 0 && !IsPlural(r, i) && (r.Has(i + 1, WordClass.Determiner) && !r.Has(i + 1, WordClass.Adjective) || r.Has(i + 1, WordClass.Pronoun)))
        {
            return Tag.Verb;
        }
        if (before == Tag.Nominal && (classes & WordClass.Saying) != 0 && (classes & WordClass.Verb) != 0 && r.Is(i + 1, "that"))
        {
            return Tag.Verb;
        }
        // "the agreement limits the warming": a singular before, an article after
        if (before == Tag.Nominal && noun && (classes & WordClass.Verb) != 0 && r.Letters(i)[^1] == 's' && !IsPlural(r, i - 1) && !r.IsCapital(i) && r.Has(i + 1, WordClass.Determiner) && !r.Has(i + 2, WordClass.TimeUnit) && r.TagOf(i - 1) != Tag.Number && !Counted(r, i))
        {
            return Tag.Verb;
        }
        // "has introduced measures": no verb in -s follows a verb
        if (before == Tag.Gerund && !noun && IsPlural(r, i) && r.TagOf(i - 2) == Tag.Number || before == Tag.Past && IsPlural(r, i) && r.TagOf(i - 2) is Tag.Auxiliary or Tag.Pronoun)
        {
            return Tag.Nominal;
        }
        if (before == Tag.Nominal)
        {
            return !noun ? (IsPlural(r, i) && Counted(r, i) ? Tag.Nominal : Tag.Verb)
                : IsPlural(r, i - 1) && !IsPlural(r, i) && !r.IsCapital(i) && !(r.At(i - 1) is "police" or "data" or "staff" or "media" or "youth") && !r.Has(i + 1, WordClass.Past | WordClass.Auxiliary | WordClass.Verb) && (!r.In(i + 1) || r[i + 1].Kind != TokenKind.Mark || Numerals.IsCurrencySign(r, i + 1)) && r.In(i + 1) ? Tag.Verb
                : Tag.Nominal;
        }
        return noun || before == Tag.None ? Tag.Nominal : Tag.Verb;
    }

    // "do not", "didn't": a verb follows
    private static bool IsDoing(Reading r, int i) => r.At(i) is "do" or "does" or "did" or "don't" or "doesn't" or "didn't";
    // "178 NHS trusts": the number has no plural yet, so this word is it
    private static bool Counted(Reading r, int i)
    {
        for (var j = i - 1; j >= Math.Max(r.Lo, i - 5); j--)
        {
            if (r[j].Tag == Tag.Number)
            {
                return !Numerals.IsCurrencySign(r, j - 1) && (Calendar.Year(r, j) is < 1800 or > 2100) && !r.Has(j - 1, WordClass.Month);
            }
            if (r[j].Tag != Tag.Nominal || IsPlural(r, j))
            {
                return false;
            }
        }
        return false;
    }

    private static Tag Unknown(Reading r, int i)
    {
        ref var item = ref r[i];
        var word = r.Letters(i);
        if (item.Capital && i > r.Lo)
        {
            return Tag.Nominal;
        }
        // "to derail the talks": a word in no list with an object
        if (r.Is(i - 1, "to") && (r.Has(i + 1, WordClass.Determiner) && !r.Has(i + 1, WordClass.Adjective) || r.Has(i + 1, WordClass.Pronoun)))
        {
            return Tag.Verb;
        }
        if (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !word.EndsWith("family", StringComparison.Ordinal) && !word.EndsWith("only", StringComparison.Ordinal))
        {
            return Tag.Adverb;
        }
        if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal))
        {
            return r.IsJoint(i - 1) || r.IsJoint(i + 1) || Participles.Describes(r, i, i > r.Lo ? r[i - 1].Tag : Tag.None) ? Tag.Nominal : Tag.Past;
        }
        return word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && !r.IsJoint(i - 1) && !r.IsJoint(i + 1) && !Participles.IsThing(r, i, i > r.Lo ? r[i - 1].Tag : Tag.None, false) ? Tag.Gerund : Tag.Nominal;
    }

    /// <summary>Whether the word has the form of a plural noun.</summary>
    public static bool IsPlural(Reading r, int i)
    {
        if (!r.IsWord(i))
        {
            return false;
        }
        if (r.Has(i, WordClass.Plural))
        {
            return true;
        }
        var word = r.Letters(i);
        return word.Length > 2 && word[^1] is 's' && word[^2] is not ('s' or 'u' or 'i' or '\'' or '’') && !r.Has(i, WordClass.Place | WordClass.Adverb | WordClass.Preposition | WordClass.Auxiliary);
    }
}
