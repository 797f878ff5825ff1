using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using HansardMiner.Query;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Words;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Facts;

/// <summary>Counts the values of facets over all hits.</summary>
internal sealed class FacetCounter(Database database, SearchFacts facts, HitSet hits)
{
    private const int Lanes = 4;
    private int[]? _kinds;

    /// <summary>The counts of one facet.</summary>
    public FacetCounts Count(SearchFacet facet, int most) => facet switch
    {
        SearchFacet.Year => Years(),
        SearchFacet.House => OfKinds(facet, most, k => HitFacts.HouseOf(k)?.ToString().ToLowerInvariant()),
        SearchFacet.Kind => OfKinds(facet, most, k => HitFacts.KindOf(k).ToString().ToLowerInvariant()),
        SearchFacet.Figures => OfKinds(facet, most, k => (k & HitFacts.WithFigures) != 0 ? "figures" : "no figures"),
        SearchFacet.Department => OfNames(facet, FactPart.Departments, most),
        SearchFacet.Party => OfNames(facet, FactPart.Parties, most),
        _ => OfNames(facet, FactPart.Speakers, most),
    };

    /// <summary>A block of places is of one day.</summary>
    private FacetCounts Years()
    {
        var years = new Dictionary<int, int>();
        for (var block = 0; block < facts.Blocks.Length; block++)
        {
            var (first, end) = facts.PlacesOf(block);
            if (hits.CountIn(first, end) is > 0 and var count)
            {
                var day = ContributionNumber.DayOf(facts.Blocks[block] << FactBlocks.Bits);
                var year = day == 0 ? 0 : DateOnly.FromDayNumber((int)day - 1).Year;
                years[year] = years.GetValueOrDefault(year) + count;
            }
        }
        return FacetTally.Of(SearchFacet.Year, years.Select(y => (y.Key == 0 ? null : y.Key.ToString("D4", CultureInfo.InvariantCulture), y.Value)), years.Count);
    }

    private FacetCounts OfKinds(SearchFacet facet, int most, Func<int, string?> value)
    {
        if (_kinds is null)
        {
            _kinds = Tally<byte>(HitFacts.Kinds, facts.Kinds(database));
        }
        var values = Enumerable.Range(0, _kinds.Length).Where(k => _kinds[k] > 0).GroupBy(value);
        return FacetTally.Of(facet, values.Select(g => (g.Key, g.Sum(k => _kinds[k]))), most);
    }

    private FacetCounts OfNames(SearchFacet facet, FactPart part, int most)
    {
        var counts = Tally<int>(1 + (int)database.Scalar("SELECT coalesce(max(number), 0) FROM facet_names"), facts.Names(database, part));
        // Names are read only of those that may be among the commonest.
        var known = Enumerable.Range(0, counts.Length).Where(n => counts[n] > 0).ToList();
        var least = known.Count <= most ? 0 : known.Select(n => counts[n]).OrderDescending().ElementAt(Math.Max(0, most - 1));
        var shown = FacetTally.Of(facet, known.Where(n => counts[n] >= least).Select(n => (Name(n), counts[n])), most);
        return shown with { Others = known.Count - shown.Values.Count };
    }

    /// <summary>How many hits have each value. Neighbours are counted apart, as one mostly has the value of the other, and a sum is not ready for the next at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Tally<T>(int values, ReadOnlySpan<T> of)
        where T : struct, IBinaryInteger<T>
    {
        var lanes = new int[values * Lanes];
        foreach (var place in hits)
        {
            lanes[(int.CreateTruncating(of[place]) * Lanes) + (place & (Lanes - 1))]++;
        }
        var counts = new int[values];
        for (var i = 0; i < lanes.Length; i++)
        {
            counts[i / Lanes] += lanes[i];
        }
        return counts;
    }

    private string? Name(int number)
    {
        using var row = database.Use("SELECT name FROM facet_names WHERE number = ?");
        return row.Bind(1, number).Step() ? row.Text(0) : null;
    }
}
