using System;
using System.Globalization;
using HansardMiner.Query;
using HansardMiner.Web.Site;

namespace HansardMiner.Web.Finding;

/// <summary>What a page of results was asked for, by its address.</summary>
/// <param name="Typed">The query as typed.</param>
public sealed record SearchAsked(string Typed)
{
    /// <summary>A query with more letters than this is not repeated in every link of a page, which would grow too large.</summary>
    private const int Long = 240;

    /// <summary>In which order.</summary>
    public SearchOrder Order { get; init; }

    /// <summary>The place behind which the page begins; null for the first page.</summary>
    public HitPlace? After { get; init; }

    /// <summary>How many hits stood on the pages before, for the numbers beside the hits.</summary>
    public int Before { get; init; }

    /// <summary>Whether other spellings are searched for, too.</summary>
    public bool WithVariants { get; init; } = true;

    /// <summary>Whether the query is too long to be repeated in every link.</summary>
    public bool IsLong => Uri.EscapeDataString(Typed).Length > Long;

    /// <summary>The address of the first page of another query, in the same manner.</summary>
    internal string Of(string query) => Address(Addresses.Search, query, Order, WithVariants);

    /// <summary>The address of the first page in another order.</summary>
    internal string In(SearchOrder order) => Address(Addresses.Search, Typed, order, WithVariants);

    /// <summary>The address of the first page with other spellings or without.</summary>
    internal string Spelt(bool withVariants) => Address(Addresses.Search, Typed, Order, withVariants);

    /// <summary>The address of the next page.</summary>
    /// <param name="place">The last hit of this one.</param>
    /// <param name="before">How many hits stand before the next page.</param>
    internal string Behind(HitPlace place, int before) => Addresses.With(
        Addresses.Search, ("q", Typed), ("sort", Name(Order)), ("variants", WithVariants ? null : "no"), ("after", place.ToString()), ("n", before.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The same hits elsewhere: a download.</summary>
    internal string At(string path) => Address(path, Typed, Order, WithVariants);

    /// <summary>An order as it stands in addresses; null for the usual one.</summary>
    internal static string? Name(SearchOrder order) => order == SearchOrder.Relevance ? null : order.ToString().ToLowerInvariant();

    private static string Address(string path, string query, SearchOrder order, bool withVariants) =>
        Addresses.With(path, ("q", query), ("sort", Name(order)), ("variants", withVariants ? null : "no"));
}
