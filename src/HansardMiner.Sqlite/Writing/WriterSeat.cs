using System;
using System.IO;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Writing;

/// <summary>The one writer's connection. A file beside the index, locked while it lives, keeps other processes from writing at the same time.</summary>
internal sealed class WriterSeat : IDisposable
{
    private readonly FileStream _lock;

    private WriterSeat(FileStream held, Database database)
    {
        _lock = held;
        Database = database;
        Words = new WordIndex(database);
    }

    public Database Database { get; }

    public WordIndex Words { get; }

    /// <summary>Whether a source is being replaced just now.</summary>
    public bool IsBusy { get; set; }

    public static WriterSeat Take(string path)
    {
        var held = Hold(path);
        try
        {
            return new WriterSeat(held, Database.OpenForWriting(path));
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Database.Dispose();
        _lock.Dispose();
    }

    private static FileStream Hold(string path)
    {
        try
        {
            return new FileStream(path + "-writer", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new StoreException(Faults.ReadOnly(path), fault);
        }
        catch (IOException fault)
        {
            throw new StoreException(File.Exists(path + "-writer") ? Faults.BusyWriter(path) : Faults.Unopened(path), fault);
        }
    }
}
