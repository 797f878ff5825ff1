using System;
using System.Collections.Concurrent;

namespace HansardMiner.Sqlite.Connections;

/// <summary>Connections for reading, one for each reader at a time.</summary>
internal sealed class ReaderPool(string path) : IDisposable
{
    private readonly ConcurrentBag<Database> _idle = [];
    private bool _isDisposed;

    public string Path => path;

    /// <summary>Lends a connection; it sees one committed state until the loan is disposed, and the one that is held where the caller holds one.</summary>
    public Loan Borrow() => HeldReader.Enter(this) is var (held, database) ? new Loan(this, database, held) : new Loan(this, Begin(), null);

    /// <summary>A connection in a transaction.</summary>
    internal Database Begin()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var database = _idle.TryTake(out var idle) ? idle : Database.OpenForReading(path);
        database.Execute("BEGIN");
        return database;
    }

    /// <summary>Takes a connection back.</summary>
    internal void End(Database database)
    {
        database.EndReading();
        if (_isDisposed)
        {
            database.Dispose();
        }
        else
        {
            _idle.Add(database);
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        while (_idle.TryTake(out var database))
        {
            database.Dispose();
        }
    }

    public readonly struct Loan(ReaderPool pool, Database database, HeldReader? held) : IDisposable
    {
        public Database Database => database;

        public void Dispose()
        {
            if (held is not null)
            {
                held.Leave();
            }
            else
            {
                pool.End(database);
            }
        }
    }
}
