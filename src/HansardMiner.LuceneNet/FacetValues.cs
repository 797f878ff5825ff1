using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Store;
using Lucene.Net.Index;

namespace HansardMiner.LuceneNet;

/// <summary>The values of a facet in a whole index, in ordinal order; what has none is the first.</summary>
internal sealed class FacetValues
{
    private readonly string?[] _values;
    private readonly FacetColumn[] _columns;
    private readonly int[][] _places;

    /// <summary>Puts the values of all segments in one order.</summary>
    public FacetValues(IEnumerable<AtomicReaderContext> leaves, SearchFacet facet)
    {
        Facet = facet;
        _columns = [.. leaves.Select(l => SegmentFacts.Of(l.AtomicReader).Facet(l.AtomicReader, facet))];
        _values = [null, .. _columns.SelectMany(c => c.Values).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 1; i < _values.Length; i++)
        {
            places[_values[i]!] = i;
        }
        _places = [.. _columns.Select(c => Array.ConvertAll(c.Values, v => v is null ? 0 : places[v]))];
    }

    public SearchFacet Facet { get; }

    /// <summary>Begins to count.</summary>
    public Tally Count() => new(this);

    /// <summary>Counts the values of hits.</summary>
    internal sealed class Tally(FacetValues all)
    {
        private readonly int[][] _counts = Array.ConvertAll(all._columns, c => new int[c.Values.Length]);

        /// <summary>Counts entries of a segment.</summary>
        public void Add(int segment, ReadOnlySpan<int> docs)
        {
            var (of, counts) = (all._columns[segment].Of, _counts[segment]);
            foreach (var doc in docs)
            {
                counts[of[doc]]++;
            }
        }

        /// <summary>What was counted, in order.</summary>
        public FacetCounts Counts(int most)
        {
            var sums = new int[all._values.Length];
            for (var segment = 0; segment < _counts.Length; segment++)
            {
                var (counts, places) = (_counts[segment], all._places[segment]);
                for (var i = 0; i < counts.Length; i++)
                {
                    sums[places[i]] += counts[i];
                }
            }
            return all.Facet == SearchFacet.Year ? FacetTally.Of(all.Facet, sums.Select((count, i) => (all._values[i], count)), most) : Commonest(sums, most);
        }

        /// <summary>In the order of <see cref="FacetTally"/>, faster for many thousand values.</summary>
        private FacetCounts Commonest(int[] sums, int most)
        {
            var keys = new List<long>();
            for (var i = 0; i < sums.Length; i++)
            {
                if (sums[i] > 0)
                {
                    keys.Add(((long)-sums[i] << 32) + (i == 0 ? int.MaxValue : i));
                }
            }
            keys.Sort();
            var given = Math.Clamp(most, 0, keys.Count);
            var values = keys.GetRange(0, given).ConvertAll(key => (int)(key & uint.MaxValue) is var i && i == int.MaxValue ? 0 : i);
            return new FacetCounts(all.Facet, values.ConvertAll(i => new FacetValue(all._values[i], sums[i])), keys.Count - given);
        }
    }
}
