using HansardMiner.Text;

namespace HansardMiner.Extract.Mentions;

/// <summary>Tells words that follow a figure or lead to one, and are verbs there, from nouns.</summary>
internal static class Predicates
{
    /// <summary>"and 40 per cent wait three years": a share that opens its clause is followed by its verb.</summary>
    public static bool OfShare(Reading r, int i, WordClass classes)
    {
        var unit = r.IsMark(i - 1, '.') ? i - 2 : i - 1;
        var number = r.IsMark(i - 1, '%') ? i - 2 : r.Is(unit, "cent") ? unit - 2 : r.Is(unit, "percent") ? unit - 1 : -1;
        return number >= r.Lo && r.IsNumber(number) && (classes & WordClass.Verb) != 0 && (classes & (WordClass.Rise | WordClass.Fall)) == 0 && !Tagger.IsPlural(r, i) && !r.IsCapital(i)
            && (number == r.Lo || r.Has(number - 1, WordClass.Conjunction | WordClass.Relative | WordClass.Adverb) || r.IsMark(number - 1, ',')) && r.Has(i + 1, WordClass.Determiner | WordClass.Number | WordClass.Pronoun | WordClass.Relative | WordClass.Preposition | WordClass.Adverb);
    }

    /// <summary>"of the 90 work for the board": a number of several wants a plural, so this word is a verb.</summary>
    public static bool OfCount(Reading r, int i, WordClass classes) =>
        (classes & WordClass.Verb) != 0 && (classes & (WordClass.Rise | WordClass.Fall | WordClass.Measure | WordClass.Plural)) == 0 && !Tagger.IsPlural(r, i) && !r.IsCapital(i) && !r.Is(i - 1, "one")
        && (r.TagOf(i - 2) is Tag.Determiner or Tag.None || r.Is(i - 2, "of")) && !r.IsMark(i - 2, '£') && r.IsWord(i + 1) && r.Has(i + 1, WordClass.Preposition | WordClass.Adverb) && Calendar.Year(r, i - 1) is < 1800 or > 2100;

    /// <summary>"costs small firms about £500": a sum follows the verb, with one noun phrase between at the most.</summary>
    public static bool LeadsToSum(Reading r, int i)
    {
        for (var j = i; j < i + 7 && r.In(j); j++)
        {
            if (r.IsNumber(j) || Numerals.IsCurrencySign(r, j))
            {
                return true;
            }
            if (r[j].Kind == TokenKind.Mark || r.Has(j, WordClass.Auxiliary | WordClass.Modal | WordClass.Conjunction | WordClass.Relative) || (r.Has(j, WordClass.Preposition) && !(r.At(j) is "about" or "over" or "around" or "up" or "than" or "under")))
            {
                return false;
            }
        }
        return false;
    }
}
