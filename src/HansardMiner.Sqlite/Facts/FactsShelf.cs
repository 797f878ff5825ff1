using System.Threading;
using HansardMiner.Sqlite.Connections;

namespace HansardMiner.Sqlite.Facts;

/// <summary>Keeps the facts of the state that was searched last, for all who search it.</summary>
internal sealed class FactsShelf
{
    private readonly Lock _gate = new();
    private (string State, SearchFacts Facts)? _kept;

    /// <summary>The facts of the state that a connection sees.</summary>
    public SearchFacts Of(Database database)
    {
        var stamp = ChangeLog.Newest(database);
        using var built = database.Use("SELECT value FROM meta WHERE name = 'words_built'");
        var state = $"{stamp.State} {stamp.Mark} {(built.Step() ? built.Text(0) : "")}";
        lock (_gate)
        {
            if (_kept?.State != state)
            {
                _kept = (state, SearchFacts.Read(database));
            }
            return _kept.Value.Facts;
        }
    }
}
