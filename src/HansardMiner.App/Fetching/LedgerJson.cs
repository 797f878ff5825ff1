using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using HansardMiner.App.Output;
using HansardMiner.Archive;
using HansardMiner.Fetch;
using HansardMiner.Present;
using HansardMiner.Records;

namespace HansardMiner.App.Fetching;

/// <summary>The ledger as JSON.</summary>
internal static class LedgerJson
{
    /// <summary>Writes the ledger as the members of an object.</summary>
    public static void Members(Utf8JsonWriter json, FetchLedger ledger)
    {
        json.WriteBoolean("has_gaps", ledger.HasGaps);
        json.WriteNumber("seconds", ledger.Elapsed.TotalSeconds);
        using var process = Process.GetCurrentProcess();
        json.WriteNumber("peak_memory_bytes", process.PeakWorkingSet64);
        json.Array("feeds", ledger.Feeds, feed => Feed(json, feed));
    }

    private static void Feed(Utf8JsonWriter json, FeedLedger feed)
    {
        json.WriteStartObject();
        json.WriteString("feed", feed.Feed.Name);
        json.WriteString("licence", feed.Feed.Facts.Licence);
        json.WriteString("lacks", feed.Feed.Facts.Lacks);
        json.WriteNumber("requests", feed.Requests);
        json.WriteNumber("bytes", feed.Bytes);
        json.WriteNumber("new", feed.New);
        json.WriteNumber("changed", feed.Changed);
        json.WriteNumber("unchanged", feed.Unchanged);
        json.WriteNumber("not_asked", feed.NotAsked);
        json.WriteNumber("settled", feed.Settled);
        json.WriteString("stopped", feed.Stopped);
        json.Array("cells", feed.Cells, state => Cell(json, state));
        // A calendar serves many days: its address is one failure, with all the cells that it was asked for.
        json.Array("failures", feed.Failures.GroupBy(failure => (failure.Address, failure.Outcome, failure.Why)), same =>
        {
            json.WriteStartObject();
            json.WriteString("address", same.Key.Address);
            json.WriteString("outcome", CellWords.Of(same.Key.Outcome));
            json.WriteString("why", same.Key.Why);
            json.Array("cells", same.Select(failure => failure.Cell).Distinct(), cell =>
            {
                json.WriteStartObject();
                Where(json, cell);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        json.Texts("notes", feed.Notes);
        json.WriteEndObject();
    }

    private static void Cell(Utf8JsonWriter json, CellState state)
    {
        json.WriteStartObject();
        Where(json, state.Cell);
        json.WriteString("outcome", CellWords.Of(state.Outcome));
        if (state.Listed is { } listed)
        {
            json.WriteNumber("listed", listed);
        }
        else
        {
            json.WriteNull("listed");
        }
        json.WriteNumber("held", state.Held);
        json.WriteString("why", state.Why);
        json.WriteEndObject();
    }

    private static void Where(Utf8JsonWriter json, FetchCell cell)
    {
        json.WriteString("part", cell.Part);
        json.WriteString("house", cell.House is { } house ? HouseName.Typed(house) : null);
        json.WriteString("day", Wording.Iso(cell.Day));
        json.WriteString("topic", cell.Topic);
    }
}
