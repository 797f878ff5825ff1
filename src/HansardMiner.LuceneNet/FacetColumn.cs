using System;
using System.Globalization;
using System.Linq;
using HansardMiner.Query;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>The value that each entry of a segment has of a facet.</summary>
/// <param name="Of">For each entry the place of its value.</param>
/// <param name="Values">The values; null at the first place, for what has none.</param>
internal sealed record FacetColumn(int[] Of, string?[] Values)
{
    /// <summary>Reads it.</summary>
    /// <param name="reader">The segment.</param>
    /// <param name="facet">The facet.</param>
    /// <param name="days">The day of each entry.</param>
    public static FacetColumn Read(AtomicReader reader, SearchFacet facet, int[] days)
    {
        if (facet == SearchFacet.Year)
        {
            return Years(days);
        }
        var places = new int[reader.MaxDoc];
        if (reader.GetSortedDocValues(IndexFields.FacetOf(facet)) is not { } sorted)
        {
            return new FacetColumn(places, [null]);
        }
        for (var doc = 0; doc < places.Length; doc++)
        {
            places[doc] = sorted.GetOrd(doc) + 1;
        }
        var values = new string?[sorted.ValueCount + 1];
        var bytes = new BytesRef();
        for (var i = 1; i < values.Length; i++)
        {
            sorted.LookupOrd(i - 1, bytes);
            values[i] = bytes.Utf8ToString();
        }
        return new FacetColumn(places, values);
    }

    private static FacetColumn Years(int[] days)
    {
        var last = days.Length == 0 || days.Max() == 0 ? 0 : DateOnly.FromDayNumber(days.Max() - 1).Year;
        var places = new int[days.Length];
        var (day, year) = (0, 0);
        for (var doc = 0; doc < days.Length; doc++)
        {
            if (days[doc] != day)
            {
                day = days[doc];
                year = day == 0 ? 0 : DateOnly.FromDayNumber(day - 1).Year;
            }
            places[doc] = year;
        }
        return new FacetColumn(places, [null, .. Enumerable.Range(1, last).Select(y => y.ToString("0000", CultureInfo.InvariantCulture))]);
    }
}
