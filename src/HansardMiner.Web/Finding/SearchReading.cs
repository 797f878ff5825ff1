using System;
using System.Globalization;
using HansardMiner.Query;

namespace HansardMiner.Web.Finding;

/// <summary>Reads what a page of results, a download or a feed is asked for.</summary>
internal static class SearchReading
{
    /// <summary>The most letters of a query that are read.</summary>
    public const int Longest = 8_000;

    private const int MostBefore = 1_000_000_000;

    /// <summary>What the address asks for, or the reason why that cannot be.</summary>
    public static (SearchAsked? Asked, string? Fault) Of(string? q, string? sort, string? after, string? variants, string? n)
    {
        var typed = (q ?? "").Trim();
        if (typed.Length > Longest)
        {
            return (null, FormattableString.Invariant($"The query has {typed.Length:#,##0} letters; no more than {Longest:#,##0} are read."));
        }
        SearchOrder order;
        switch (sort?.ToLowerInvariant())
        {
            case null or "" or "relevance":
                order = SearchOrder.Relevance;
                break;
            case "newest":
                order = SearchOrder.Newest;
                break;
            case "oldest":
                order = SearchOrder.Oldest;
                break;
            default:
                return (null, "The order can be relevance, newest or oldest.");
        }
        var place = HitPlace.Parse(after);
        if (place is null && !string.IsNullOrEmpty(after))
        {
            return (null, "The link to this page of results is not whole: its mark of where to go on cannot be read.");
        }
        return (new SearchAsked(typed)
        {
            Order = order,
            After = place,
            Before = place is null ? 0 : int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var before) ? Math.Min(before, MostBefore) : 0,
            WithVariants = !"no".Equals(variants, StringComparison.OrdinalIgnoreCase),
        }, null);
    }

    /// <summary>How a query is understood.</summary>
    public static ParsedQuery Understood(SearchAsked asked) =>
        QueryParser.Parse(asked.Typed) is var parsed && asked.WithVariants ? QueryVariants.Expand(parsed) : parsed;
}
