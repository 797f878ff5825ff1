using System;
using System.Collections.Generic;
using System.IO;
using HansardMiner.Claims;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Sqlite.Conditions;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Facts;
using HansardMiner.Sqlite.Reading;
using HansardMiner.Sqlite.Rows;
using HansardMiner.Sqlite.Words;
using HansardMiner.Sqlite.Writing;
using HansardMiner.Store;

namespace HansardMiner.Sqlite;

/// <summary>
/// The records in one SQLite file. Readers see what was committed, also while a source is being written; they may be on several threads.
/// Faults of the file or of the disk come as <see cref="StoreException"/>.
/// </summary>
public sealed class SqliteRecordStore : IRecordStore
{
    private readonly WordAnalysts _analysts = new();
    private readonly FigureAnalyst _figures = new();
    private readonly bool _isReadOnly;
    private WriterSeat? _writer;
    private DocumentMap? _map;

    private SqliteRecordStore(string path, bool readOnly)
    {
        Readers = new ReaderPool(path);
        _isReadOnly = readOnly;
    }

    internal ReaderPool Readers { get; }

    /// <summary>Opens an index, or makes an empty one if it is to be written.</summary>
    /// <param name="path">The file, usually <c>index/hansard.db</c>; its folder is made if need be.</param>
    /// <param name="readOnly">Whether nothing will be written.</param>
    /// <exception cref="StoreException">There is no index there, or it cannot be read by this program.</exception>
    public static SqliteRecordStore Open(string path, bool readOnly)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (readOnly && !File.Exists(path))
        {
            throw new StoreException(Faults.Missing(path));
        }
        if (!readOnly)
        {
            MakeFolder(path);
        }
        using (var database = readOnly ? Database.OpenForReading(path) : Database.OpenForWriting(path))
        {
            database.EnsureSchema(mayCreate: !readOnly);
        }
        return new SqliteRecordStore(path, readOnly);
    }

    /// <inheritdoc/>
    public IndexStamp State()
    {
        using var loan = Readers.Borrow();
        return ChangeLog.Newest(loan.Database);
    }

    /// <summary>From here until it is disposed, all that the flow of control reads is of one committed state.</summary>
    public IDisposable Hold() => new HeldReader(Readers);

    /// <inheritdoc/>
    public SourceRecord? FindSource(string path)
    {
        using var loan = Readers.Borrow();
        return SourceRows.Find(loan.Database, path);
    }

    /// <inheritdoc/>
    public IReadOnlyList<SourceRecord> Sources()
    {
        using var loan = Readers.Borrow();
        return SourceRows.All(loan.Database);
    }

    /// <inheritdoc/>
    public IReadOnlyList<SourceRecord> Sources(SourceQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        using var loan = Readers.Borrow();
        return SourceRows.Some(loan.Database, query);
    }

    /// <inheritdoc/>
    public HarvestSummary Summary()
    {
        using var loan = Readers.Borrow();
        return new SummaryReader(loan.Database).Read();
    }

    /// <inheritdoc/>
    public IHarvestWriter Replace(Source source, string? format)
    {
        ArgumentNullException.ThrowIfNull(source);
        var seat = Seat();
        seat.IsBusy = true;
        try
        {
            return new HarvestWriter(seat.Database, seat.Words, source, format, () => seat.IsBusy = false);
        }
        catch
        {
            seat.IsBusy = false;
            throw;
        }
    }

    /// <inheritdoc/>
    public PreparedDocument Prepare(Document document, IReadOnlyList<IReadOnlyList<Claim>> claims) =>
        new PreparedWords(document, claims, _analysts.Analyse(document), _figures.Analyse(document, claims));

    /// <inheritdoc/>
    public IReadOnlyList<Capture> Captures(string? path = null)
    {
        using var loan = Readers.Borrow();
        return CaptureRows.Read(loan.Database, path);
    }

    /// <inheritdoc/>
    public void Add(Capture capture)
    {
        ArgumentNullException.ThrowIfNull(capture);
        Change(seat => CaptureRows.Write(seat.Database, capture));
    }

    /// <inheritdoc/>
    public void Remove(string path) => Change(seat =>
    {
        var readings = new Readings(seat.Database, seat.Words);
        readings.RemoveSource(path);
        readings.Settle();
        seat.Words.Changes.Complete("without " + path);
    });

    /// <inheritdoc/>
    public void Expect(long bytes)
    {
        if (bytes >= LateIndexes.Much)
        {
            Change(seat => LateIndexes.Expect(seat.Database, bytes));
        }
    }

    /// <inheritdoc/>
    public void Settle()
    {
        using (var loan = Readers.Borrow())
        {
            if (!LateIndexes.AreMissing(loan.Database))
            {
                return;
            }
        }
        Seat().Database.SortInFiles(() => Change(seat => LateIndexes.Build(seat.Database)));
    }

    internal void Change(Action<WriterSeat> change)
    {
        var seat = Seat();
        seat.Database.Execute("BEGIN IMMEDIATE");
        try
        {
            change(seat);
            seat.Database.Execute("COMMIT");
        }
        catch
        {
            seat.Words.Forget();
            seat.Database.Execute("ROLLBACK");
            throw;
        }
    }

    /// <inheritdoc/>
    public StoredDocument? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        using var loan = Readers.Borrow();
        return new Finder(loan.Database).Find(id.Trim());
    }

    /// <inheritdoc/>
    public CitationFinding FindByCitation(CitationQuery query)
    {
        using var loan = Readers.Borrow();
        return new CitationFinder(new CitationShelf(loan.Database)).Find(query);
    }

    /// <inheritdoc/>
    public QuestionChain? Chain(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        using var loan = Readers.Borrow();
        return new ChainReader(loan.Database).Of(id.Trim());
    }

    /// <inheritdoc/>
    public IEnumerable<ClaimHit> Claims(ClaimQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ClaimSearch.Run(this, query);
    }

    /// <inheritdoc/>
    public ClaimPage ClaimPage(ClaimQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ClaimPager.Run(this, query);
    }

    /// <inheritdoc/>
    public IEnumerable<UndertakingHit> Undertakings(UndertakingQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return UndertakingSearch.Run(Readers, query);
    }

    /// <inheritdoc/>
    public IEnumerable<StoredDocument> Documents()
    {
        using var loan = Readers.Borrow();
        var finder = new Finder(loan.Database);
        var numbers = new List<long>();
        using (var rows = loan.Database.Use("SELECT number FROM documents WHERE is_current ORDER BY id"))
        {
            while (rows.Step())
            {
                numbers.Add(rows.Long(0));
            }
        }
        foreach (var number in numbers)
        {
            yield return finder.Whole(number, null);
        }
    }

    /// <inheritdoc/>
    public CoveredDays Days()
    {
        using var loan = Readers.Borrow();
        return DocumentRows.Days(loan.Database);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Check()
    {
        using var loan = Readers.Borrow();
        return new IndexCheck(loan.Database).Run();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Readers.Dispose();
        _writer?.Dispose();
        _writer = null;
    }

    /// <summary>The documents of the state that a connection sees.</summary>
    internal DocumentMap Map(Database database) => DocumentMap.Of(database, ref _map);

    internal WriterSeat Seat()
    {
        if (_isReadOnly)
        {
            throw new StoreException($"the index {Readers.Path} was opened for reading only");
        }
        _writer ??= WriterSeat.Take(Readers.Path);
        return _writer.IsBusy ? throw new StoreException(Faults.BusyWriter(Readers.Path)) : _writer;
    }

    private static void MakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(Faults.Unopened(path), fault);
        }
    }
}
