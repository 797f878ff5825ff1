using System;
using HansardMiner.Text;

namespace HansardMiner.Extract.Mentions;

/// <summary>Tells participles that stand in a noun phrase from those that are verbs: "of dedicated funding", "public spending".</summary>
internal static class Participles
{
    /// <summary>Whether the past participle describes the noun after it.</summary>
    public static bool Describes(Reading r, int i, Tag before)
    {
        if (!Bears(r, i + 1) || IsOnlyVerb(r.At(i)))
        {
            return false;
        }
        switch (before)
        {
            case Tag.Determiner:
                return !(r.At(i - 1) is "those" or "these" or "all" or "both" or "each") || Tagger.IsPlural(r, i + 1) || r.Is(i - 1, "each");
            case Tag.Preposition or Tag.Verb or Tag.Gerund or Tag.Number:
                return !r.IsMark(i - 1, '%') && !(r.At(i - 1) is "as" or "than" or "to" or "until");
            case Tag.Past:
                return r.TagOf(i - 2) is Tag.Auxiliary or Tag.Pronoun or Tag.Nominal or Tag.Adverb && !r.Has(i - 1, WordClass.Auxiliary);
            case Tag.None:
                return r.TagOf(i + 2) is not Tag.Determiner;
            case Tag.Adverb:
                return r.TagOf(i - 2) == Tag.Determiner;
            case Tag.Conjunction:
                return r.Has(i - 2, WordClass.Adjective) && r.TagOf(i - 2) == Tag.Nominal;
            case Tag.Nominal:
                return !r.Is(i - 1, "cent") && r.Has(i - 1, WordClass.Adjective) && !r.Has(i - 1, WordClass.Noun) && r.TagOf(i - 2) is Tag.Determiner or Tag.Preposition or Tag.Number;
            default:
                return false;
        }
    }

    /// <summary>Whether the word in -ing is the name of a thing or an activity.</summary>
    public static bool IsThing(Reading r, int i, Tag before, bool isNoun)
    {
        if (before == Tag.Determiner && !(r.At(i - 1) is "all" or "both" or "that" or "those" or "these"))
        {
            return true;
        }
        if (before == Tag.Nominal && (r.Has(i - 1, WordClass.Adjective) && !r.Has(i - 1, WordClass.Noun | WordClass.Verb) && r.TagOf(i - 2) is Tag.Determiner or Tag.Preposition or Tag.Verb or Tag.Past or Tag.None || IsOwner(r, i - 1)))
        {
            return true;
        }
        if (!isNoun || HasObject(r, i + 1))
        {
            return false;
        }
        return before switch
        {
            Tag.Preposition or Tag.Verb or Tag.Past or Tag.Gerund or Tag.Number or Tag.Conjunction or Tag.Mark => true,
            Tag.Nominal => !Tagger.IsPlural(r, i - 1) || r.IsCapital(i - 1),
            Tag.None => LeadsVerb(r, i + 1),
            _ => false,
        };
    }

    // a noun or an adjective may stand here, and nothing else
    private static bool Bears(Reading r, int i)
    {
        if (!r.IsWord(i) || r.Has(i, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Modal | WordClass.Relative | WordClass.Number | WordClass.Scale | WordClass.TimeUnit | WordClass.Month))
        {
            return false;
        }
        if (r.Has(i, WordClass.Noun | WordClass.Adjective))
        {
            return true;
        }
        var word = r.Letters(i);
        return !r.Has(i, WordClass.Verb | WordClass.Past | WordClass.Gerund | WordClass.Adverb) && (r[i].Word.Text.Length == 0 ? !word.EndsWith("ly", StringComparison.Ordinal) && !word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("ing", StringComparison.Ordinal) : true);
    }

    // what the action is done to follows at once: "training [the officers]", "spending [£3 million]"
    private static bool HasObject(Reading r, int i) =>
        r.Has(i, WordClass.Determiner | WordClass.Pronoun) || r.IsNumber(i) || Numerals.IsCurrencySign(r, i) || r.Has(i, WordClass.Number);

    // "council's", "workers'"
    private static bool IsOwner(Reading r, int i)
    {
        var word = r.Letters(i);
        return word.Length > 2 && (Folding.IsApostrophe(word[^1]) || word[^1] == 's' && Folding.IsApostrophe(word[^2]));
    }

    // "Spending on boats rose": a finite verb before the next comma
    private static bool LeadsVerb(Reading r, int i)
    {
        for (var j = i; j < i + 14 && r.In(j); j++)
        {
            if (r.IsMark(j, ',') || r.IsMark(j, ';'))
            {
                return false;
            }
            if (r.Has(j, WordClass.Auxiliary | WordClass.Modal) || r.Has(j, WordClass.Past) && !r.Has(j, WordClass.Noun | WordClass.Adjective) && j > i)
            {
                return true;
            }
        }
        return false;
    }

    // participles that stand in no noun phrase
    private static bool IsOnlyVerb(string word) =>
        word is "received" or "died" or "came" or "went" or "took" or "said" or "voted" or "attended" or "remained" or "joined" or "wrote" or "responded" or "resulted" or "met" or "won" or "gave" or "began" or "told" or "showed" or "occurred" or "happened" or "believed" or "thought" or "felt" or "suffered" or "got" or "had" or "made" or "cost" or "based" or "put" or "let" or "saw" or "knew" or "did";
}
