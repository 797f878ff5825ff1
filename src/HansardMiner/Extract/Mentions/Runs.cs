using HansardMiner.Text;

namespace HansardMiner.Extract.Mentions;

/// <summary>
/// Ten and more bare numbers with nothing but commas between them, or thirty with other marks, are a table or an index that was run together,
/// not so many figures.
/// </summary>
internal static class Runs
{
    private const int LongestList = 10;
    private const int LongestMixedList = 30;

    /// <summary>Rejects the numbers of a run that begins at an item.</summary>
    /// <returns>One past its last item; <paramref name="first"/> when there is none.</returns>
    public static int Read(Reading r, int first, Drafts drafts)
    {
        if (!r.IsNumber(first) || !(r.IsNumber(first + 1) || IsBetween(r, first + 1)))
        {
            return first;
        }
        var (count, end) = Follow(r, first, false);
        (count, end) = count < LongestList ? Follow(r, first, true) : (LongestMixedList, end);
        for (var i = first; i < end && count >= LongestMixedList; i++)
        {
            if (r.IsNumber(i))
            {
                drafts.Add(i, i + 1, 0, NumeralForm.Digits).Reject(Claims.RejectReason.Other, "a table run together");
            }
        }
        return count >= LongestMixedList ? end : first;
    }

    // how many numbers follow each other, and where the last one ends
    private static (int Count, int End) Follow(Reading r, int first, bool isMixed)
    {
        var count = 0;
        var end = first;
        for (var i = first; r.IsNumber(i); i = isMixed ? Next(r, i) : r.IsMark(i + 1, ',') && r.IsNumber(i + 2) ? i + 2 : i + 1)
        {
            count++;
            end = i + 1;
        }
        return (count, end);
    }

    // the next number with three marks at the most before it; the item after the number when there is none
    private static int Next(Reading r, int i)
    {
        var at = i + 1;
        while (at < i + 4 && IsBetween(r, at))
        {
            at++;
        }
        return r.IsNumber(at) ? at : i + 1;
    }

    // a mark that is no part of a sum, a percentage or a decade
    private static bool IsBetween(Reading r, int i) => r.In(i) && r[i].Kind == TokenKind.Mark && r[i].First != '%' && !Numerals.IsCurrencySign(r, i);
}
