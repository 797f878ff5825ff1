using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Store;

/// <summary>Counts the values of facets and gives them in the order in which they are shown: the same for every engine.</summary>
/// <param name="facets">The facets asked for.</param>
/// <param name="most">How many values of a facet are given at the most; years are all given.</param>
public sealed class FacetTally(IReadOnlyList<SearchFacet> facets, int most)
{
    private readonly Dictionary<SearchFacet, Dictionary<string, int>> _counts = facets.Distinct().ToDictionary(f => f, _ => new Dictionary<string, int>(StringComparer.Ordinal));

    /// <summary>Counts hits with a value.</summary>
    /// <param name="facet">One of the facets asked for.</param>
    /// <param name="value">The value, as <see cref="SearchedParts.FacetValue"/> gives it; null where none is stated.</param>
    /// <param name="count">How many hits.</param>
    public void Add(SearchFacet facet, string? value, int count = 1)
    {
        var counts = _counts[facet];
        counts[value ?? ""] = counts.GetValueOrDefault(value ?? "") + count;
    }

    /// <summary>The counts, in the order in which the facets were asked for.</summary>
    public IReadOnlyList<FacetCounts> Counts() => [.. facets.Select(f => Of(f, _counts[f].Select(c => (c.Key.Length == 0 ? null : c.Key, c.Value)), most))];

    /// <summary>The counts of one facet, put in order; values without hits are left out.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="counts">Each value once, with its hits.</param>
    /// <param name="most">How many values to give at the most.</param>
    public static FacetCounts Of(SearchFacet facet, IEnumerable<(string? Value, int Count)> counts, int most)
    {
        var values = counts.Where(c => c.Count > 0).Select(c => new FacetValue(c.Value, c.Count)).ToList();
        values.Sort(facet == SearchFacet.Year ? ByYear : ByCount);
        var given = facet == SearchFacet.Year ? values.Count : Math.Min(values.Count, Math.Max(0, most));
        return new FacetCounts(facet, values.GetRange(0, given), values.Count - given);
    }

    private static int ByYear(FacetValue left, FacetValue right) =>
        left.Value is null || right.Value is null ? (left.Value is null).CompareTo(right.Value is null) : string.CompareOrdinal(right.Value, left.Value);

    /// <summary>What is not stated stands behind values that are as common.</summary>
    private static int ByCount(FacetValue left, FacetValue right) =>
        right.Count.CompareTo(left.Count) is var byCount and not 0 ? byCount
        : (left.Value is null).CompareTo(right.Value is null) is var byStated and not 0 ? byStated
        : string.CompareOrdinal(left.Value, right.Value);
}
