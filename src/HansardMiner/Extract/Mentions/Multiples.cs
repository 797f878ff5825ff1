using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>Reads multiples: "doubled", "twice as many", "three times the", "threefold", "10-fold".</summary>
internal static class Multiples
{
    /// <summary>Reads a multiple that begins at an item.</summary>
    public static int Read(Reading r, int i, Drafts drafts)
    {
        if (r.Has(i, WordClass.Multiplier))
        {
            return ReadWord(r, i, drafts);
        }
        if (!r.IsNumber(i) && !r.Has(i, WordClass.Number))
        {
            return i;
        }
        var end = Numerals.Parse(r, i, out var value);
        if (end == i || value <= 0 || value == 1 && r.Is(i, "one"))
        {
            return i;
        }
        var fold = r.IsJoint(end) ? end + 1 : end;
        if (r.Is(fold, "fold") && fold - end <= 1)
        {
            drafts.Add(i, fold + 1, value, NumeralForm.Multiplier);
            return fold + 1;
        }
        if (r.Is(end, "times") && (Compares(r, end + 1) || decimal.Truncate(value) != value))
        {
            var draft = drafts.Add(i, end + 1, value, NumeralForm.Multiplier);
            draft.SpanEnd = EndOfComparison(r, end + 1);
            return end + 1;
        }
        return i;
    }

    private static int ReadWord(Reading r, int i, Drafts drafts)
    {
        if ((r.At(i) is "double" or "treble" or "triple" or "quadruple") && r.TagOf(i + 1) == Tag.Nominal && !IsMultiplied(r, i) || r.IsHyphen(i + 1) || r.IsHyphen(i - 1) || r.Is(i, "double") && r.TagOf(i - 1) == Tag.Determiner && r.TagOf(i + 1) is Tag.Mark or Tag.None or Tag.Conjunction or Tag.Preposition or Tag.Auxiliary)
        {
            drafts.Add(i, i + 1, 2, NumeralForm.Multiplier).Reject(Claims.RejectReason.Rhetorical, "double as an adjective");
            return i + 1;
        }
        if ((r.At(i) is "twice" or "thrice") && !Compares(r, i + 1))
        {
            drafts.Add(i, i + 1, 2, NumeralForm.Multiplier).Reject(Claims.RejectReason.Rhetorical, "twice as an adverb");
            return i + 1;
        }
        var draft = drafts.Add(i, i + 1, r[i].Word.Value, NumeralForm.Multiplier);
        draft.SpanEnd = Compares(r, i + 1) ? EndOfComparison(r, i + 1) : i + 1;
        return i + 1;
    }

    private static bool IsMultiplied(Reading r, int i) => r.TagOf(i - 1) is Tag.Modal or Tag.Pronoun || r.Is(i - 1, "than") || r.Is(i - 1, "to") || r.TagOf(i - 1) == Tag.Auxiliary && r.Is(i + 1, "that");

    private static bool Compares(Reading r, int i) => r.Is(i, "that") && (r.At(i + 1) is "of" or "in" or "for" or "amount" or "figure" or "number" or "rate" || r.TagOf(i + 1) is Tag.Mark or Tag.None) || (r.At(i) is "as" or "more" or "the" or "higher" or "larger" or "greater" or "bigger" or "over" or "what" or "its" or "their" or "lower" or "less" or "fewer" or "those" or "faster" or "longer" or "our" or "likelier");

    private static int EndOfComparison(Reading r, int i)
    {
        var end = i;
        while (end < Math.Min(r.Hi, i + 4) && (r.At(end) is "as" or "more" or "much" or "many" or "higher" or "larger" or "greater" or "likely" or "less" or "fewer" or "lower" or "bigger" or "high" or "large"))
        {
            end++;
            if (end - i > 1 && r.Is(end, "as"))
            {
                break;
            }
        }
        return end;
    }
}
