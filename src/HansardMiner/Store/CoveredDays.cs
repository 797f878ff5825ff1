using System;
using System.Collections.Generic;

namespace HansardMiner.Store;

/// <summary>From when to when documents are.</summary>
/// <param name="First">The first day; null when none is dated.</param>
/// <param name="Last">The last day; null when none is dated.</param>
/// <param name="Undated">How many documents have no date.</param>
public readonly record struct CoveredDays(DateOnly? First, DateOnly? Last, int Undated)
{
    /// <summary>The days of documents.</summary>
    public static CoveredDays Of(IEnumerable<DateOnly?> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var covered = default(CoveredDays);
        foreach (var date in dates)
        {
            covered = date is not { } day ? covered with { Undated = covered.Undated + 1 } : covered with
            {
                First = covered.First is null || day < covered.First ? day : covered.First,
                Last = covered.Last is null || day > covered.Last ? day : covered.Last,
            };
        }
        return covered;
    }
}
