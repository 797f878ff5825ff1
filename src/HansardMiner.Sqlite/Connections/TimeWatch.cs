using System;
using SQLitePCL;

namespace HansardMiner.Sqlite.Connections;

/// <summary>Ends the statements of a connection when a time is up, until it is disposed.</summary>
internal sealed class TimeWatch : IDisposable
{
    private readonly Database _database;

    public TimeWatch(Database database, Deadline deadline, int stepsBetweenLooks)
    {
        _database = database;
        raw.sqlite3_progress_handler(database.Handle, stepsBetweenLooks, _ => deadline.IsOver ? 1 : 0, null);
    }

    public void Dispose() => raw.sqlite3_progress_handler(_database.Handle, 0, null, null);
}
