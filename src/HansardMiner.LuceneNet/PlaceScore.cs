using System;
using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Store;
using Lucene.Net.Search;

namespace HansardMiner.LuceneNet;

/// <summary>The score that the last hit of the page before has now: when contributions came or went meanwhile, it is another one than then.</summary>
internal static class PlaceScore
{
    /// <summary>The request with this score in its place; as it was when the hit is none any more.</summary>
    public static SearchRequest Renew(SearchRequest request, OpenIndex open, ISearchView view, Weight weight, GoneNumbers gone)
    {
        if (request.Order != SearchOrder.Relevance || request.After is not { } after || view.Number(after.Document, after.Ordinal) is not { } number)
        {
            return request;
        }
        var best = -1f;
        foreach (var (segment, doc) in Entries(open, number, gone))
        {
            var leaf = open.Searcher.IndexReader.Leaves[segment];
            if (WindowWalk.Of(weight, leaf, leaf.AtomicReader.LiveDocs, isScored: true) is { } walk)
            {
                var window = new Window();
                window.Begin(doc);
                walk.Fill(window);
                best = (window.Bits[0] & 1) == 0 ? best : Math.Max(best, window.Scores[0]);
            }
        }
        return best < 0 ? request : request with { After = after with { Score = best } };
    }

    private static IEnumerable<(int Segment, int Doc)> Entries(OpenIndex open, long number, GoneNumbers gone)
    {
        if (open.Copies(number) is { Count: > 0 } copies)
        {
            foreach (var copy in copies)
            {
                if (!gone.Has(open.Searcher.IndexReader.Leaves[copy.Segment].AtomicReader.GetNumericDocValues(IndexFields.Number).Get(copy.Doc)))
                {
                    yield return copy;
                }
            }
        }
        else if (!gone.Has(number) && open.Entry(number) is { } entry)
        {
            yield return entry;
        }
    }
}
