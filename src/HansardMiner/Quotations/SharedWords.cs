using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Text;

namespace HansardMiner.Quotations;

/// <summary>The words that two texts have in one run.</summary>
internal static class SharedWords
{
    /// <summary>So many words in one run are a quotation.</summary>
    public const int Quotation = 7;

    private const int Window = 8;

    /// <summary>The longest run of another text that is one of the sentence, with a stretch of the sentence in it; null where there is none of enough words.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="must">What of the sentence must be in the run.</param>
    /// <param name="other">The other text.</param>
    /// <param name="least">How many words at the least.</param>
    public static TextSpan? In(string sentence, TextSpan must, string other, int least = Quotation)
    {
        var (left, right) = (QueryFolding.Split(sentence), QueryFolding.Split(other));
        var (first, last) = (left.ToList().FindIndex(t => t.End > must.Start), left.ToList().FindLastIndex(t => t.Start < must.End));
        if (first < 0 || last < first)
        {
            return null;
        }
        var best = (TextSpan?)null;
        var most = least - 1;
        for (var at = 0; at < right.Count; at++)
        {
            if (!Same(left, right, first, at, last - first + 1))
            {
                continue;
            }
            var (start, end) = (0, last - first + 1);
            while (first + start > 0 && at + start > 0 && left[first + start - 1].Form == right[at + start - 1].Form)
            {
                start--;
            }
            while (first + end < left.Count && at + end < right.Count && left[first + end].Form == right[at + end].Form)
            {
                end++;
            }
            if (end - start > most)
            {
                (best, most) = (new TextSpan(right[at + start].Start, right[at + end - 1].End), end - start);
            }
        }
        return best;
    }

    /// <summary>The words around a stretch of a sentence, to be looked for as a phrase; empty when the sentence is too short to tell a quotation.</summary>
    public static IReadOnlyList<string> Around(string sentence, TextSpan must)
    {
        var words = QueryFolding.Split(sentence);
        if (words.Count < Quotation)
        {
            return [];
        }
        var middle = Math.Max(0, words.ToList().FindIndex(t => t.End > must.Start));
        var start = Math.Clamp(middle - 3, 0, Math.Max(0, words.Count - Window));
        return [.. words.Skip(start).Take(Window).Select(w => w.Form)];
    }

    private static bool Same(IReadOnlyList<QueryTerm> left, IReadOnlyList<QueryTerm> right, int first, int at, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (at + i >= right.Count || left[first + i].Form != right[at + i].Form)
            {
                return false;
            }
        }
        return true;
    }
}
