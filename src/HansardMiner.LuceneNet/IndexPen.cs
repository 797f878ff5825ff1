using System;
using System.Collections.Generic;
using System.Threading;
using HansardMiner.Store;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>Writes an index and commits it with the state of the records of which it then is; disposing without it undoes everything.</summary>
internal sealed class IndexPen : IDisposable
{
    private const double BufferMegabytes = 48;
    private const int MostMerges = 4;
    private readonly FSDirectory _directory;
    private readonly HansardAnalyzer _analyzer = new();
    private readonly IndexWriter _writer;

    public IndexPen(string folder, bool isNew)
    {
        // Not mapped into memory: while parts are merged, all of them would count as this program's.
        _directory = new NIOFSDirectory(folder);
        var merging = new ConcurrentMergeScheduler();
        merging.SetMaxMergesAndThreads(MostMerges, 1);
        _writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer)
        {
            OpenMode = isNew ? OpenMode.CREATE : OpenMode.APPEND,
            RAMBufferSizeMB = BufferMegabytes,
            // Only neighbours are merged, so that what was added in order stays in order.
            MergePolicy = new LogByteSizeMergePolicy(),
            MergeScheduler = merging,
            Similarity = HansardSimilarity.Instance,
        });
    }

    /// <summary>Adds documents.</summary>
    public int Add(IEnumerable<IndexedDocument> documents, Action<int>? progress, CancellationToken cancellation) =>
        IndexFeeder.Feed(_writer, documents, progress, cancellation);

    /// <summary>Takes out what has these numbers.</summary>
    public void Remove(IndexChange change) => _writer.DeleteDocuments(
        NumericRangeQuery.NewInt64Range(IndexFields.Number, int.MaxValue, change.First, change.End, true, false));

    /// <summary>Makes it last.</summary>
    public void Commit(IndexStamp stamp)
    {
        _writer.SetCommitData(new CommitMark(stamp).Write());
        _writer.Commit();
        _writer.Dispose();
    }

    public void Dispose()
    {
        if (!_writer.IsClosed)
        {
            _writer.Rollback();
        }
        _directory.Dispose();
        _analyzer.Dispose();
    }
}
