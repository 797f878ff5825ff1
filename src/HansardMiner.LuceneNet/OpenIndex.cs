using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Store;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>One committed state of an index, open for reading; shared by threads, and closed when the last of them has done with it.</summary>
internal sealed class OpenIndex
{
    private readonly DirectoryReader _reader;
    private readonly ConcurrentDictionary<SearchFacet, Lazy<FacetValues>> _facets = [];
    private readonly Lazy<Dictionary<long, List<(int Segment, int Doc)>>> _copies;
    private readonly Lazy<bool> _keepsGroupsTogether;

    private OpenIndex(string folder, DirectoryReader reader, IndexStamp stamp)
    {
        (Folder, _reader, Stamp) = (folder, reader, stamp);
        Ranking = new Bm25(reader);
        Searcher = new IndexSearcher(reader) { Similarity = HansardSimilarity.Instance };
        _copies = new Lazy<Dictionary<long, List<(int, int)>>>(ReadCopies);
        _keepsGroupsTogether = new Lazy<bool>(() => reader.Leaves.All(l => SegmentFacts.Of(l.AtomicReader).KeepsGroupsTogether));
    }

    public string Folder { get; }

    /// <summary>The state of the records of which it is.</summary>
    public IndexStamp Stamp { get; }

    public IndexSearcher Searcher { get; }

    public Bm25 Ranking { get; }

    public int Count => _reader.NumDocs;

    /// <summary>Whether everything that hangs together with another entry has the day by which it is shown.</summary>
    public bool KeepsGroupsTogether => _keepsGroupsTogether.Value;

    /// <summary>Opens what is in a folder; when it cannot be used, says why instead.</summary>
    public static (OpenIndex? Index, string? Fault) Open(string folder)
    {
        try
        {
            return Of(folder, DirectoryReader.Open(FSDirectory.Open(folder)));
        }
        catch (Exception fault) when (IsFault(fault))
        {
            return (null, "it is damaged: " + Said(fault));
        }
    }

    /// <summary>The newest state of the same folder: this one when nothing was committed since.</summary>
    public (OpenIndex? Index, string? Fault) Newest()
    {
        try
        {
            return DirectoryReader.OpenIfChanged(_reader) is { } newer ? Of(Folder, newer) : (this, null);
        }
        catch (Exception fault) when (IsFault(fault))
        {
            return (null, "it is damaged: " + Said(fault));
        }
    }

    /// <summary>The words of a field with a beginning.</summary>
    public Term[] Beginning(string field, string beginning)
    {
        var prefix = new BytesRef(beginning);
        var found = new List<Term>();
        if (MultiFields.GetTerms(_reader, field)?.GetEnumerator() is not { } terms || terms.SeekCeil(prefix) == TermsEnum.SeekStatus.END)
        {
            return [];
        }
        do
        {
            if (!StringHelper.StartsWith(terms.Term, prefix))
            {
                break;
            }
            found.Add(new Term(field, BytesRef.DeepCopyOf(terms.Term)));
        }
        while (terms.MoveNext());
        return [.. found];
    }

    /// <summary>The values of a facet.</summary>
    public FacetValues Facet(SearchFacet facet) => _facets.GetOrAdd(facet, f => new Lazy<FacetValues>(() => new FacetValues(_reader.Leaves, f))).Value;

    /// <summary>Where the copies of an answer stand, the one by which all are shown first; empty for what has none.</summary>
    public IReadOnlyList<(int Segment, int Doc)> Copies(long shown) => _copies.Value.TryGetValue(shown, out var places) ? places : [];

    /// <summary>Where a contribution stands; null when it is not here.</summary>
    public (int Segment, int Doc)? Entry(long number)
    {
        var bytes = new BytesRef();
        NumericUtils.Int64ToPrefixCoded(number, 0, bytes);
        foreach (var leaf in _reader.Leaves)
        {
            if (leaf.AtomicReader.GetTermDocsEnum(new Term(IndexFields.Number, bytes)) is { } docs && docs.NextDoc() is var doc and not DocIdSetIterator.NO_MORE_DOCS)
            {
                return (leaf.Ord, doc);
            }
        }
        return null;
    }

    /// <summary>Holds it open until <see cref="Release"/>; false when it is closed already.</summary>
    public bool Hold() => _reader.TryIncRef();

    /// <summary>Lets it go.</summary>
    public void Release() => _reader.DecRef();

    /// <summary>Whether an exception is a fault of the index's files.</summary>
    public static bool IsFault(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or IndexOutOfRangeException or ArgumentException or InvalidOperationException or NotSupportedException or FormatException or OverflowException;

    /// <summary>The first line of what went wrong.</summary>
    public static string Said(Exception fault) => fault.Message.Split('\n')[0].Trim();

    private Dictionary<long, List<(int, int)>> ReadCopies()
    {
        var copies = new Dictionary<long, List<(int, int)>>();
        foreach (var leaf in _reader.Leaves)
        {
            if (SegmentFacts.Of(leaf.AtomicReader).Grouped is not { } grouped)
            {
                continue;
            }
            var (live, groups, numbers) = (leaf.AtomicReader.LiveDocs, leaf.AtomicReader.GetNumericDocValues(IndexFields.Group), leaf.AtomicReader.GetNumericDocValues(IndexFields.Number));
            var docs = grouped.GetIterator();
            for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
            {
                if (live?.Get(doc) ?? true)
                {
                    var shown = groups.Get(doc);
                    var places = copies.TryGetValue(shown, out var known) ? known : copies[shown] = [];
                    places.Insert(numbers.Get(doc) == shown ? 0 : places.Count, (leaf.Ord, doc));
                }
            }
        }
        return copies;
    }

    private static (OpenIndex? Index, string? Fault) Of(string folder, DirectoryReader reader)
    {
        var (mark, fault) = CommitMark.Read(reader.IndexCommit.UserData);
        if (mark is null)
        {
            reader.Dispose();
            return (null, fault);
        }
        return (new OpenIndex(folder, reader, mark.Stamp), null);
    }
}
