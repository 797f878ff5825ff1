using System;
using System.Collections.Generic;

namespace HansardMiner.Extract.Mentions;

/// <summary>Finds the time expressions of a sentence, with their prepositions, and resolves them from the day of speech.</summary>
internal static class Periods
{
    /// <summary>Finds the expressions of the sentence under the eye, in order.</summary>
    /// <param name="r">The reading.</param>
    /// <param name="said">The day of speech.</param>
    /// <param name="last">The period named last, for "that year" and "the same period"; brought up to date.</param>
    /// <param name="found">Where they are put.</param>
    public static void Find(Reading r, DateOnly? said, ref TimeMention last, List<TimeMention> found)
    {
        found.Clear();
        for (var i = r.Lo; i < r.Hi;)
        {
            if (!MayBegin(r, i) || !(Lengths.Read(r, i, said, last, out var mention) || Pairs.Read(r, i, said, out mention) || TimeReader.Read(r, i, said, NamesMonth(r, i) && Ahead(r, i), out mention)))
            {
                i++;
                continue;
            }
            if (mention.Form == TimeForm.Same && last.From is not null && !(last.Form == TimeForm.Day && r.Is(mention.End - 1, "period")))
            {
                mention = mention with { From = last.From, To = last.To };
            }
            i = mention.End;
            mention = Prepositions.Extend(r, mention, said);
            if (found.Count > 0 && mention.First < found[^1].End)
            {
                mention = mention with { First = found[^1].End };
            }
            found.Add(mention);
            if (mention.Form is TimeForm.Span or TimeForm.Day or TimeForm.Rolling && mention.From is not null)
            {
                last = mention;
            }
        }
        SinceEvents.Add(r, said, found);
    }

    private static bool MayBegin(Reading r, int i)
    {
        ref var item = ref r[i];
        return item.Kind == Text.TokenKind.Number || item.Kind == Text.TokenKind.Word && (item.Word.Classes != WordClass.None || item.First is 'Q' or 'F' && item.Capital);
    }

    // Only a month without a year asks whether the words look ahead.
    private static bool NamesMonth(Reading r, int i)
    {
        for (var j = i; j < i + 7; j++)
        {
            if (r.Has(j, WordClass.Month))
            {
                return true;
            }
        }
        return false;
    }

    // "by [the end of] June", but not "fell by 60% since June"
    private static bool Reaches(Reading r, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!(r.At(i) is "the" or "end" or "of" or "start" or "beginning" or "early" or "late" or "mid" or "middle" or "close" or "first" or "week" or "this" or "year" || r.IsNumber(i) || r.IsHyphen(i) || r.At(i) is "st" or "nd" or "rd" or "th"))
            {
                return false;
            }
        }
        return true;
    }

    private static bool Ahead(Reading r, int i)
    {
        for (var j = i - 1; j >= Math.Max(r.Lo, i - 12); j--)
        {
            if (r.At(j) is "will" or "shall" or "next" || r.At(j) is "by" or "until" or "till" && Reaches(r, j + 1, i))
            {
                return true;
            }
        }
        // "From September, children will be taught"
        for (var j = i; i <= r.Lo + 3 && j < i + 16 && r.In(j); j++)
        {
            if (r.At(j) is "will" or "shall" || r.Has(j, WordClass.Auxiliary) || r.IsMark(j, ';'))
            {
                return r.At(j) is "will" or "shall";
            }
        }
        return false;
    }
}
