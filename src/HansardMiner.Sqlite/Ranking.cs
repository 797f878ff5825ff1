using System;
using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Sqlite;

/// <summary>Orders what was found and cuts one page out of it. The order is the same whatever the order of mining: ties go by the contribution's id.</summary>
internal sealed class Ranking(Database database, SearchOrder order)
{
    public IReadOnlyList<Found> Page(List<Found> found, int skip, int take)
    {
        found.Sort(Compare);
        if (skip >= found.Count || take == 0)
        {
            return [];
        }
        var last = (int)Math.Min((long)skip + take, found.Count) - 1;
        var from = skip;
        while (from > 0 && Compare(found[from - 1], found[skip]) == 0)
        {
            from--;
        }
        var to = last;
        while (to + 1 < found.Count && Compare(found[to + 1], found[last]) == 0)
        {
            to++;
        }
        var window = new List<(Found Found, string Document, int Ordinal)>();
        for (var i = from; i <= to; i++)
        {
            var (document, ordinal) = Name(found[i].Number);
            window.Add((found[i], document, ordinal));
        }
        window.Sort((left, right) =>
            Compare(left.Found, right.Found) is var first and not 0 ? first
            : string.CompareOrdinal(left.Document, right.Document) is var second and not 0 ? second
            : left.Ordinal.CompareTo(right.Ordinal));
        return [.. window.GetRange(skip - from, last - skip + 1).ConvertAll(w => w.Found)];
    }

    private int Compare(Found left, Found right)
    {
        if (order == SearchOrder.Relevance && right.Score.CompareTo(left.Score) is var byScore and not 0)
        {
            return byScore;
        }
        var (first, second) = (ContributionNumber.DayOf(left.Number), ContributionNumber.DayOf(right.Number));
        return order == SearchOrder.Oldest
            ? (first == 0 ? long.MaxValue : first).CompareTo(second == 0 ? long.MaxValue : second)
            : second.CompareTo(first);
    }

    private (string Document, int Ordinal) Name(long number)
    {
        using var row = database.Use("SELECT d.id, c.ordinal FROM contributions c JOIN documents d ON d.number = c.document WHERE c.number = ?");
        row.Bind(1, number).Step();
        return (row.Text(0), row.Int(1));
    }
}
