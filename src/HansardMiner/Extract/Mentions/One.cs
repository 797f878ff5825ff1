using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>Tells the number "one" from the pronoun and the article: it counts where a unit follows, or where another number counts the same thing.</summary>
internal static class One
{
    /// <summary>Whether the "one" is a number here.</summary>
    public static bool Counts(Reading r, int i)
    {
        if (r.Has(i + 1, WordClass.Measure | WordClass.Currency) || r.At(i + 1) is "per" or "percentage" or "percent" || (r.IsJoint(i + 1) && r.Has(i + 2, WordClass.TimeUnit)))
        {
            return true;
        }
        if (r.Has(i + 1, WordClass.TimeUnit))
        {
            return Lasts(r, i);
        }
        if (r.Is(i + 1, "or") || r.Is(i + 1, "and") && r.Has(i + 2, WordClass.Number))
        {
            return r.Has(i + 2, WordClass.Number) || r.Is(i + 2, "more");
        }
        if (!r.IsWord(i + 1) || r.TagOf(i + 1) != Tag.Nominal)
        {
            return false;
        }
        if (OfMany(r, i) || Held(r, i))
        {
            return true;
        }
        var stem = Stem(r.Letters(i + 1));
        for (var j = Math.Max(r.Lo, i - 24); j < Math.Min(r.Hi - 1, i + 24); j++)
        {
            if (j != i && j + 1 != i && (r.IsNumber(j) || (r.Has(j, WordClass.Number) && !r.Is(j, "one"))) && (Stem(r.Letters(j + 1)).Equals(stem, StringComparison.OrdinalIgnoreCase) || (r.IsWord(j + 2) && Stem(r.Letters(j + 2)).Equals(stem, StringComparison.OrdinalIgnoreCase))))
            {
                return true;
            }
        }
        return false;
    }

    // "for one year", "at least one week", "One year after it was opened", "one month on"; not "one day I shall", "for one minute"
    private static bool Lasts(Reading r, int i) =>
        r.At(i - 1) is "in" or "least" or "only" or "than" or "within" or "after" or "every" or "nearly" or "almost" or "about" or "over" or "under" or "just" or "lasts" or "lasted"
        || r.Is(i - 1, "for") && !(r.At(i + 1) is "minute" or "second" or "day")
        || r.At(i + 2) is "after" or "later" or "into" or "earlier" || r.Is(i + 2, "on") && !r.Is(i + 1, "day") && !r.IsWord(i + 3)
        || r.Is(i + 2, "on") && r.Is(i + 3, "from");

    // "at least one parent", "more than one site"; "two sheds and one gate"
    private static bool OfMany(Reading r, int i)
    {
        if (r.Is(i - 1, "least") || r.Is(i - 1, "than") && r.At(i - 2) is "more" or "fewer" or "less")
        {
            return !r.Has(i + 1, WordClass.Own);
        }
        if (!r.Is(i - 1, "and") && !(r.IsMark(i - 1, ',') && !Tagger.IsPlural(r, i + 1)) || !Tagger.IsPlural(r, i - 2))
        {
            return false;
        }
        var noun = NounPhrases.Start(r, i - 1);
        return r.Has(noun - 1, WordClass.Number | WordClass.Scale) || (r.IsNumber(noun - 1) && !Numerals.IsCurrencySign(r, noun - 2));
    }

    // "we have one hub and eight stations", "there is one school for 4,000 children": held or found, beside another figure; not "there is one thing"
    private static bool Held(Reading r, int i)
    {
        var there = r.At(i - 1) is "is" or "was" && r.Is(i - 2, "there");
        if (!there && !(r.At(i - 1) is "have" or "has" or "had" or "including" or "contains" or "contained" or "via") || Abstract(r, i + 1))
        {
            return false;
        }
        for (var j = Math.Max(r.Lo, i - 24); j < Math.Min(r.Hi, i + 24); j++)
        {
            if (j != i && (r.IsNumber(j) && Calendar.Year(r, j) == 0 || r.Has(j, WordClass.Number | WordClass.Scale) && !r.Is(j, "one")))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Abstract(Reading r, int i)
    {
        for (var j = i; j < i + 3 && r.TagOf(j) == Tag.Nominal; j++)
        {
            if (r.At(j) is "thing" or "point" or "question" or "issue" or "reason" or "area" or "aspect" or "matter" or "way" or "example" or "problem" or "difficulty" or "concern" or "suggestion" or "thought" or "observation" or "comment" or "remark" or "factor" or "element" or "kind" or "sort" or "sense" or "word" or "piece" or "bit" or "end" or "hand" or "place" or "side" or "eye" or "view" or "idea" or "answer" or "solution" or "message" or "purpose" or "aim" or "goal" or "objective" or "priority" or "lesson" or "fact" or "advantage" or "exception" or "caveat" or "request" or "option" or "plea" or "source" or "interpretation")
            {
                return true;
            }
        }
        return false;
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) =>
        word.Equals("children", StringComparison.OrdinalIgnoreCase) ? "child" : word.Equals("people", StringComparison.OrdinalIgnoreCase) ? "person" : word.Length > 3 && word[^1] == 's' ? word[..^1] : word;
}
