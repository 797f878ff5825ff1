using System;

namespace HansardMiner.Query;

/// <summary>How far one spelling is from another (Damerau and Levenshtein): letters changed, added, left out, or two neighbours exchanged.</summary>
internal static class SpellingDistance
{
    /// <summary>The number of steps; more than <paramref name="most"/> when there are more than that.</summary>
    public static int Between(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return most + 1;
        }
        var before = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = left[i - 1] == right[j - 1];
                row[j] = Math.Min(last[j - 1] + (same ? 0 : 1), Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
                least = Math.Min(least, row[j]);
            }
            if (least > most)
            {
                return most + 1;
            }
            (before, last, row) = (last, row, before);
        }
        return last[right.Length];
    }
}
