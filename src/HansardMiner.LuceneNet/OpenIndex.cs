using System;
using System.Collections.Generic;
using System.IO;
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

    private OpenIndex(string folder, DirectoryReader reader, IndexStamp stamp)
    {
        (Folder, _reader, Stamp) = (folder, reader, stamp);
        Ranking = new Bm25(reader);
        Searcher = new IndexSearcher(reader) { Similarity = HansardSimilarity.Instance };
    }

    public string Folder { get; }

    /// <summary>The state of the records of which it is.</summary>
    public IndexStamp Stamp { get; }

    public IndexSearcher Searcher { get; }

    public Bm25 Ranking { get; }

    public int Count => _reader.NumDocs;

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

    /// <summary>Holds it open until <see cref="Release"/>; false when it is closed already.</summary>
    public bool Hold() => _reader.TryIncRef();

    /// <summary>Lets it go.</summary>
    public void Release() => _reader.DecRef();

    /// <summary>Whether an exception is a fault of the index's files.</summary>
    public static bool IsFault(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or IndexOutOfRangeException or ArgumentException or InvalidOperationException or NotSupportedException or FormatException or OverflowException;

    /// <summary>The first line of what went wrong.</summary>
    public static string Said(Exception fault) => fault.Message.Split('\n')[0].Trim();

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
