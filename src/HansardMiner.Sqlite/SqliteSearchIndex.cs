using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Searching;
using HansardMiner.Sqlite.Words;
using HansardMiner.Sqlite.Writing;
using HansardMiner.Store;
using HansardMiner.Timelines;

namespace HansardMiner.Sqlite;

/// <summary>
/// The FTS5 index: the table <c>words</c>. It is written in the transactions of the records, so that it never is behind them; only another way of making
/// words can leave it out of date.
/// </summary>
/// <param name="store">The records.</param>
public sealed class SqliteSearchIndex(SqliteRecordStore store) : ISearchIndex
{
    private const int Step = 500;
    private const int MostWaiting = 256;
    private readonly SqliteSearchEngine _engine = new(store);

    /// <inheritdoc/>
    public string Id => "fts5";

    /// <inheritdoc/>
    public bool IsWithRecords => true;

    /// <inheritdoc/>
    public ISearchEngine Engine => _engine;

    /// <inheritdoc/>
    public IndexReport Report()
    {
        using var loan = store.Readers.Borrow();
        var (made, figures) = (Meta(loan.Database, "words"), Meta(loan.Database, "claim_words"));
        return made == MadeVersions.Words && figures == FigureWords.Version
            ? new IndexReport(IndexHealth.Current, "in hansard.db, written with the records")
            : made == MadeVersions.Words ? new IndexReport(IndexHealth.Unusable, "the words of its figures were made in another way: run “hansard reindex --engine fts5”")
            : new IndexReport(IndexHealth.Unusable, string.Create(
                CultureInfo.InvariantCulture, $"its words were made in another way (version {(made.Length == 0 ? "unknown" : made)}; this hansard makes version {MadeVersions.Words}): run “hansard reindex --engine fts5”"));
    }

    /// <inheritdoc/>
    public void Apply(CancellationToken cancellation)
    {
    }

    /// <inheritdoc/>
    public void Rebuild(IProgress<(int Done, int Total)>? progress, CancellationToken cancellation)
    {
        using var view = new SearchView(store.Readers);
        var (done, total) = (0, view.Count);
        store.Change(seat =>
        {
            seat.Words.Clean();
            using var rows = new BlockingCollection<(Document Document, WordRows Rows, long First)>(MostWaiting);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var reading = Task.Run(() => Read(view, seat.Words, rows, stop.Token), CancellationToken.None);
            try
            {
                foreach (var (document, words, first) in rows.GetConsumingEnumerable(cancellation))
                {
                    seat.Words.Add(words, first);
                    seat.Words.Figures.Add(seat.Words.Figures.Analyse(document, first), first);
                    done += words.Count;
                    if (done % Step < words.Count)
                    {
                        progress?.Report((done, total));
                    }
                }
            }
            finally
            {
                stop.Cancel();
                reading.GetAwaiter().GetResult();
            }
            cancellation.ThrowIfCancellationRequested();
            seat.Words.Flush();
            // The records are the same as before: no other index needs to follow.
            seat.Words.Changes.Forget();
            using var meta = seat.Database.Use("INSERT OR REPLACE INTO meta VALUES ('words', ?), ('claim_words', ?)");
            meta.Bind(1, MadeVersions.Words).Bind(2, FigureWords.Version).Run();
            seat.Database.Execute("INSERT INTO meta VALUES ('words_built', '1') ON CONFLICT (name) DO UPDATE SET value = value + 1");
        });
        progress?.Report((total, total));
    }

    /// <summary>Makes the words of figures anew, and nothing else.</summary>
    internal void RebuildFigures()
    {
        using var view = new SearchView(store.Readers);
        store.Change(seat =>
        {
            seat.Database.Renew("claim_words");
            foreach (var document in view.Documents(0, long.MaxValue))
            {
                seat.Words.Figures.Add(seat.Words.Figures.Analyse(document.Document, document.First), document.First);
            }
            seat.Words.Figures.Flush();
        });
    }

    /// <summary>Reads the records and makes their words, beside the one who writes them.</summary>
    private static void Read(SearchView view, WordIndex words, BlockingCollection<(Document Document, WordRows Rows, long First)> rows, CancellationToken stop)
    {
        try
        {
            foreach (var document in view.Documents(0, long.MaxValue))
            {
                rows.Add((document.Document, words.Analyse(document.Document), document.First), stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The one who writes has stopped, and says why.
        }
        finally
        {
            rows.CompleteAdding();
        }
    }

    /// <inheritdoc/>
    /// <remarks>The tables themselves are read by <see cref="SqliteRecordStore.Check"/>, which knows which contributions must be found.</remarks>
    public IReadOnlyList<string> Check() => Report() is { Health: not IndexHealth.Current } report ? [report.Said] : [];

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static string Meta(Database database, string name)
    {
        using var row = database.Use("SELECT value FROM meta WHERE name = ?");
        return row.Bind(1, name).Step() ? row.Text(0) : "";
    }
}
