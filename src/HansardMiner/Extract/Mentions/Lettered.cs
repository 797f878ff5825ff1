namespace HansardMiner.Extract.Mentions;

/// <summary>Alternatives marked by letters in brackets, as questions have them: "over (a) six and (b) 12 months", "aged between (i) 18 and 24, (ii) 25 and 49".</summary>
internal static class Lettered
{
    private const int Reach = 60;

    private const int Longest = 4;

    /// <summary>Where the words end that lead to a number: before its own letter when that is the first of the list, else before the first one.</summary>
    /// <returns><paramref name="first"/> itself when no letter stands before the number.</returns>
    public static int Lead(Reading r, int first)
    {
        var open = Open(r, first);
        if (open < 0)
        {
            return first;
        }
        for (var i = open; i > open - Reach && i >= r.Lo; i--)
        {
            if (r.IsMark(i, '(') && r.IsMark(i + 2, ')') && IsFirst(r, i + 1))
            {
                return i;
            }
        }
        return first;
    }

    /// <summary>Whether only letters in brackets and small words of a list stand between two numbers: "six <c>and (b)</c> 12 months".</summary>
    public static bool Joins(Reading r, int i, int end)
    {
        if (end - i > 8)
        {
            return false;
        }
        var letter = false;
        while (i < end)
        {
            if (r.IsMark(i, '(') && r.IsWord(i + 1) && r.IsMark(i + 2, ')') && r[i + 1].End - r[i + 1].Start <= Longest)
            {
                letter = true;
                i += 3;
            }
            else if (r.IsMark(i, ',') || r.At(i) is "and" or "or" or "between" or "up" or "to" or "over" or "under" or "more" or "less" or "fewer" or "than" or "at" or "least" or "from")
            {
                i++;
            }
            else
            {
                return false;
            }
        }
        return letter;
    }

    private static int Open(Reading r, int first) =>
        r.IsMark(first - 1, ')') && r.IsWord(first - 2) && r[first - 2].End - r[first - 2].Start <= Longest && r.IsMark(first - 3, '(') ? first - 3 : -1;

    private static bool IsFirst(Reading r, int i) => r.IsWord(i) && r.Letters(i) is "a" or "i" or "A" or "I";
}
