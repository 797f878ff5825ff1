using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Connections;

/// <summary>Writes down, inside the transaction that makes them, what changes for search indexes beside the file.</summary>
internal sealed class ChangeLog(Database database)
{
    private const int MostRows = 200_000;
    private const int PruneEvery = 64;
    private readonly SortedDictionary<long, (long Count, bool MayBeIndexed)> _pending = [];

    /// <summary>Contributions became current whose numbers nothing had before.</summary>
    public void Came(long first, long count) => Put(first, count, false);

    /// <summary>Contributions went, or something of them changed.</summary>
    public void Changed(long first, long count) => Put(first, count, true);

    /// <summary>Where contributions are shown may have changed; nothing to add for those that came or changed anyway.</summary>
    public void Told(long first, long count)
    {
        if (!_pending.ContainsKey(first))
        {
            Put(first, count, true);
        }
    }

    /// <summary>Ends the state with what it came from, just before the transaction is committed.</summary>
    public void Complete(string origin)
    {
        var before = Newest(database);
        var state = before.State + 1;
        var print = new StringBuilder(before.Mark).Append('\n').Append(origin);
        using (var insert = database.Use("INSERT INTO changes VALUES (?, ?, ?, ?)"))
        {
            foreach (var (first, count, mayBeIndexed) in Joined())
            {
                insert.Bind(1, state).Bind(2, first).Bind(3, count).Bind(4, mayBeIndexed ? 1 : 0).Run();
                print.Append(CultureInfo.InvariantCulture, $"\n{first}+{count}");
            }
        }
        using (var insert = database.Use("INSERT INTO states VALUES (?, ?)"))
        {
            var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(print.ToString())).AsSpan(0, 12));
            insert.Bind(1, state).Bind(2, mark).Run();
        }
        if (state % PruneEvery == 0)
        {
            Prune();
        }
        Forget();
    }

    /// <summary>Lets go what was to be written.</summary>
    public void Forget() => _pending.Clear();

    /// <summary>The last state; 0 without a mark for new records.</summary>
    public static IndexStamp Newest(Database database)
    {
        using var row = database.Use("SELECT number, mark FROM states ORDER BY number DESC LIMIT 1");
        return row.Step() ? new IndexStamp(row.Long(0), row.Text(1)) : new IndexStamp(0, "");
    }

    /// <summary>The mark of a state since which every change is on record; null when it is not.</summary>
    public static string? MarkOf(Database database, long state)
    {
        using var row = database.Use("SELECT mark FROM states WHERE number = ?");
        if (row.Bind(1, state).Step())
        {
            return row.Text(0);
        }
        return state == 0 && database.Scalar("SELECT coalesce(min(number), 1) FROM states") == 1 ? "" : null;
    }

    /// <summary>What has changed since a state; overlapping numbers are joined, and so are neighbours of the same sort.</summary>
    public static IReadOnlyList<IndexChange> Since(Database database, long state)
    {
        var changes = new List<IndexChange>();
        using var rows = database.Use("SELECT first, count, may_be_indexed FROM changes WHERE state > ? ORDER BY first");
        for (rows.Bind(1, state); rows.Step();)
        {
            var (first, end, mayBe) = (rows.Long(0), rows.Long(0) + rows.Long(1), rows.Int(2) == 1);
            if (changes.Count > 0 && changes[^1] is var last && (first < last.End || (first == last.End && mayBe == last.MayBeIndexed)))
            {
                changes[^1] = new IndexChange(last.First, Math.Max(last.End, end), last.MayBeIndexed || mayBe);
            }
            else
            {
                changes.Add(new IndexChange(first, end, mayBe));
            }
        }
        return changes;
    }

    private void Put(long first, long count, bool mayBeIndexed)
    {
        if (count > 0)
        {
            var known = _pending.GetValueOrDefault(first);
            _pending[first] = (Math.Max(known.Count, count), known.MayBeIndexed || mayBeIndexed);
        }
    }

    /// <summary>The documents of one day stand one after the other: one row will do for them.</summary>
    private IEnumerable<(long First, long Count, bool MayBeIndexed)> Joined()
    {
        (long First, long Count, bool MayBeIndexed)? open = null;
        foreach (var (first, (count, mayBeIndexed)) in _pending)
        {
            if (open is { } run && first == run.First + run.Count && mayBeIndexed == run.MayBeIndexed)
            {
                open = (run.First, run.Count + count, mayBeIndexed);
                continue;
            }
            if (open is { } done)
            {
                yield return done;
            }
            open = (first, count, mayBeIndexed);
        }
        if (open is { } last)
        {
            yield return last;
        }
    }

    private void Prune()
    {
        using var oldest = database.Use("SELECT state FROM changes ORDER BY state DESC, first DESC LIMIT 1 OFFSET ?");
        if (!oldest.Bind(1, MostRows).Step())
        {
            return;
        }
        var state = oldest.Long(0);
        using var changes = database.Use("DELETE FROM changes WHERE state <= ?");
        changes.Bind(1, state).Run();
        using var states = database.Use("DELETE FROM states WHERE number < ?");
        states.Bind(1, state).Run();
    }
}
