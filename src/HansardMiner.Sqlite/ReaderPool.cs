using System;
using System.Collections.Concurrent;

namespace HansardMiner.Sqlite;

/// <summary>Connections for reading, one for each reader at a time.</summary>
internal sealed class ReaderPool(string path) : IDisposable
{
    private readonly ConcurrentBag<Database> _idle = [];
    private bool _isDisposed;

    public string Path => path;

    /// <summary>Lends a connection; it sees one committed state until the loan is disposed.</summary>
    public Loan Borrow()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var database = _idle.TryTake(out var idle) ? idle : Database.OpenForReading(path);
        database.Execute("BEGIN");
        return new Loan(this, database);
    }

    public void Dispose()
    {
        _isDisposed = true;
        while (_idle.TryTake(out var database))
        {
            database.Dispose();
        }
    }

    public readonly struct Loan(ReaderPool pool, Database database) : IDisposable
    {
        public Database Database => database;

        public void Dispose()
        {
            database.EndReading();
            if (pool._isDisposed)
            {
                database.Dispose();
            }
            else
            {
                pool._idle.Add(database);
            }
        }
    }
}
