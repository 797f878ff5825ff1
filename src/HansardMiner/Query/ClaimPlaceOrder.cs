using System;
using System.Collections.Generic;

namespace HansardMiner.Query;

/// <summary>Which of two places of a list comes first.</summary>
/// <param name="order">The order of the list.</param>
public sealed class ClaimPlaceOrder(ClaimOrder order) : IComparer<ClaimPlace>
{
    /// <inheritdoc/>
    public int Compare(ClaimPlace? x, ClaimPlace? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var byValue = order switch
        {
            ClaimOrder.Least => (x.Value ?? 0, x.High ?? 0).CompareTo((y.Value ?? 0, y.High ?? 0)),
            ClaimOrder.Greatest => (y.Value ?? 0, y.High ?? 0).CompareTo((x.Value ?? 0, x.High ?? 0)),
            _ => 0,
        };
        return byValue != 0 ? byValue : Days(x.Day, y.Day) is var days and not 0 ? days : Within(x, y);
    }

    private int Days(DateOnly? x, DateOnly? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } one, { } other) => order is ClaimOrder.Newest or ClaimOrder.Greatest ? other.CompareTo(one) : one.CompareTo(other),
    };

    private static int Within(ClaimPlace x, ClaimPlace y) => string.CompareOrdinal(x.Document, y.Document) is var documents and not 0
        ? documents : (x.Ordinal, x.Start, x.End).CompareTo((y.Ordinal, y.Start, y.End));
}
