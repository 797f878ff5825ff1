using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>How far the word of a time reaches: not over a mark, a relative clause or a second verb.</summary>
internal static partial class Timing
{
    private static bool NoMark(Reading r, int first, int end, bool isPast)
    {
        for (var i = first; i < end; i++)
        {
            if (r[i].Kind == Text.TokenKind.Mark && !r.IsHyphen(i) && !Numerals.IsCurrencySign(r, i) || r.At(i) is "but" or "while" or "whereas" || IsRelative(r, i) || isPast && IsNewVerb(r, i))
            {
                return false;
            }
        }
        return end - first < 20;
    }

    // "a prospectus that invites", but not "the figures show that"
    private static bool IsRelative(Reading r, int i) =>
        r.TagOf(i) == Tag.Relative && r.TagOf(i - 1) == Tag.Nominal && !(r.Is(i, "that") && r.Has(i - 1, WordClass.Saying | WordClass.Verb));

    // "until March and have announced", "in 2012 and will spend": a second verb with an auxiliary of its own
    private static bool IsNewVerb(Reading r, int i) => r.At(i) is "and" or "but" && r.TagOf(i + 1) is Tag.Auxiliary or Tag.Modal;

    private static int AfterNewVerb(Reading r, int start, int end)
    {
        for (var i = end - 1; i > start; i--)
        {
            if (IsNewVerb(r, i))
            {
                return i + 1;
            }
        }
        return start;
    }

    private static bool IsWhere(Reading r, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (r.Is(i, "where") && r.IsMark(i - 1, ','))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsFirstInClause(Reading r, int i) => r.IsMark(i - 1, ';') || r.Is(i - 1, "and") && r.IsMark(i - 2, ',');

    // "40 boats were found and have now been sold": the moment of the second verb
    private static bool SecondVerb(Reading r, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (IsNewVerb(r, i))
            {
                return Clauses.HasVerb(r, first, i);
            }
        }
        return false;
    }

    // "the last figures—for the year to March—show that": a time between dashes
    private static bool IsAside(Reading r, TimeMention time) => IsDash(r, time.First - 1) && IsDash(r, time.End);

    private static bool IsDash(Reading r, int i) => r.IsMark(i, '—') || r.IsMark(i, '–') || r.IsHyphen(i) && r.IsSpaced(i);

    // "£4 million, with further sums to be paid in 2015": the time of what is still to come
    private static bool Adds(Reading r, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (r.Is(i, "with"))
            {
                for (var j = i + 1; j < end; j++)
                {
                    if (r.Is(j, "to") && r.TagOf(j + 1) is Tag.Auxiliary or Tag.Verb)
                    {
                        return true;
                    }
                }
                return false;
            }
        }
        return false;
    }
}
