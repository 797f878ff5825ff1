using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Store;

/// <summary>A page of figures, cut from the whole list: for stores without an index, and as the measure of those that have one.</summary>
public static class PlainClaimPage
{
    /// <summary>The place of a figure in lists of an order.</summary>
    public static ClaimPlace PlaceOf(ClaimHit hit, ClaimOrder order)
    {
        ArgumentNullException.ThrowIfNull(hit);
        var contribution = hit.Contribution.Value;
        var ordinal = int.Parse(contribution.AsSpan(contribution.LastIndexOf("/c", StringComparison.Ordinal) + 2), System.Globalization.CultureInfo.InvariantCulture);
        var place = new ClaimPlace(hit.Said, hit.Document.Value, ordinal, hit.Span.Start, hit.Span.End);
        return order is ClaimOrder.Said or ClaimOrder.Newest ? place
            : place with { Value = (double)hit.Claim.Quantity.Value, High = (double)(hit.Claim.Quantity.High ?? hit.Claim.Quantity.Value) };
    }

    /// <summary>The page.</summary>
    /// <param name="all">All figures asked for, whatever their order.</param>
    /// <param name="query">The order, the place behind which the page begins, its length, and the conditions that a list does not see to.</param>
    public static ClaimPage Of(IEnumerable<ClaimHit> all, ClaimQuery query)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(query);
        var comparer = new ClaimPlaceOrder(query.Order);
        var placed = all.Where(h => (query.Kind is null || h.Claim.Kind == query.Kind) && (query.Keep is null || query.Keep(h)))
            .Select(h => (Hit: h, Place: PlaceOf(h, query.Order)))
            .OrderBy(h => h.Place, comparer)
            .ToList();
        var behind = placed.Where(h => query.After is not { } after || comparer.Compare(h.Place, after) > 0).Take((query.Limit ?? int.MaxValue - 1) + 1).ToList();
        var page = behind.Take(query.Limit ?? int.MaxValue).ToList();
        return new ClaimPage([.. page.Select(h => h.Hit)], behind.Count > page.Count && page.Count > 0 ? page[^1].Place : null, IsWhole: true) { Total = placed.Count };
    }
}
