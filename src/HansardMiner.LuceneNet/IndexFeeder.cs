using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Store;
using Lucene.Net.Index;

namespace HansardMiner.LuceneNet;

/// <summary>
/// Adds documents to an index: one thread reads them, another one makes words of them, and merging has its own. A single one writes, so that entries stay in the
/// order of their numbers, which is the order of days: searches in that order then need not look at everything.
/// </summary>
internal static class IndexFeeder
{
    private const int InFlight = 64;
    private const int Few = 100;
    private const int ReportEach = 500;

    /// <summary>Adds all documents; gives how many contributions they had.</summary>
    public static int Feed(IndexWriter writer, IEnumerable<IndexedDocument> documents, Action<int>? progress, CancellationToken cancellation)
    {
        using var all = documents.GetEnumerator();
        using var pen = new ContributionWriter();
        var done = 0;
        while (done < Few)
        {
            if (!all.MoveNext())
            {
                return done;
            }
            cancellation.ThrowIfCancellationRequested();
            pen.Write(writer, all.Current);
            done += all.Current.Document.Contributions.Count;
        }
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var line = new BlockingCollection<IndexedDocument>(InFlight);
        var writing = Task.Factory.StartNew(() => Write(writer, pen, line, stop), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (all.MoveNext())
            {
                line.Add(all.Current, stop.Token);
                done += all.Current.Document.Contributions.Count;
                if (done % ReportEach < all.Current.Document.Contributions.Count)
                {
                    progress?.Invoke(done);
                }
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The writer failed: its own fault is thrown below.
        }
        finally
        {
            line.CompleteAdding();
            ((IAsyncResult)writing).AsyncWaitHandle.WaitOne();
        }
        writing.GetAwaiter().GetResult();
        cancellation.ThrowIfCancellationRequested();
        return done;
    }

    private static void Write(IndexWriter writer, ContributionWriter pen, BlockingCollection<IndexedDocument> line, CancellationTokenSource stop)
    {
        try
        {
            foreach (var document in line.GetConsumingEnumerable())
            {
                if (!stop.IsCancellationRequested)
                {
                    pen.Write(writer, document);
                }
            }
        }
        catch
        {
            stop.Cancel();
            throw;
        }
    }
}
