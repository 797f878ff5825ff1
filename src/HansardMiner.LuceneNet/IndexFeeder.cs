using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Store;
using Lucene.Net.Index;

namespace HansardMiner.LuceneNet;

/// <summary>Adds documents to an index: one thread reads them, the others make words of them.</summary>
internal static class IndexFeeder
{
    private const int InFlight = 64;
    private const int Few = 100;
    private const int ReportEach = 500;

    /// <summary>Adds all documents; gives how many contributions they had.</summary>
    public static int Feed(IndexWriter writer, IEnumerable<IndexedDocument> documents, Action<int>? progress, CancellationToken cancellation)
    {
        using var all = documents.GetEnumerator();
        var done = 0;
        using (var own = new ContributionWriter())
        {
            while (done < Few)
            {
                if (!all.MoveNext())
                {
                    return done;
                }
                cancellation.ThrowIfCancellationRequested();
                own.Write(writer, all.Current);
                done += all.Current.Document.Contributions.Count;
            }
        }
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var line = new BlockingCollection<IndexedDocument>(InFlight);
        var workers = Enumerable.Range(0, Math.Clamp(Environment.ProcessorCount, 1, 4)).Select(_ => Task.Factory.StartNew(
            () => Work(writer, line, stop), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
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
            // A worker failed: its own fault is thrown below.
        }
        finally
        {
            line.CompleteAdding();
            ((IAsyncResult)Task.WhenAll(workers)).AsyncWaitHandle.WaitOne();
        }
        foreach (var worker in workers)
        {
            worker.GetAwaiter().GetResult();
        }
        cancellation.ThrowIfCancellationRequested();
        return done;
    }

    private static void Work(IndexWriter writer, BlockingCollection<IndexedDocument> line, CancellationTokenSource stop)
    {
        try
        {
            using var own = new ContributionWriter();
            foreach (var document in line.GetConsumingEnumerable())
            {
                if (!stop.IsCancellationRequested)
                {
                    own.Write(writer, document);
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
