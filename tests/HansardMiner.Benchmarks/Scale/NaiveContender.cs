using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using Microsoft.Data.Sqlite;

namespace HansardMiner.Benchmarks.Scale;

/// <summary>The naive index, asked as anybody would ask it. It gives numbers of rows; passages only where they are asked for; it counts no totals.</summary>
internal sealed class NaiveContender(string folder) : IContender
{
    private readonly SqliteConnection _connection = NaiveIndex.Open(NaiveIndex.PathIn(folder), SqliteOpenMode.ReadOnly);
    private readonly SqliteRecordStore _store = SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: true);
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    public Func<(IReadOnlyList<string> Hits, bool IsStopped)>? Prepare(AskedClass asked, AskedQuery query)
    {
        if (query.Match is null || asked.Kind == AskedKind.Facets)
        {
            return null;
        }
        var where = "t MATCH $q" + (query.FromDay > 0 ? " AND rowid >= $from AND rowid < $to" : "");
        var command = Command(asked.Kind switch
        {
            AskedKind.Newest => $"SELECT rowid FROM t WHERE {where} ORDER BY rowid DESC LIMIT 20",
            AskedKind.Years => $"SELECT rowid / {ContributionNumber.PerDay} FROM t WHERE {where}",
            AskedKind.Passages => $"SELECT rowid, snippet(t, 0, '[', ']', '…', 30) FROM t WHERE {where} ORDER BY bm25(t) LIMIT 20",
            AskedKind.Second => $"SELECT rowid FROM t WHERE {where} ORDER BY bm25(t) LIMIT 20 OFFSET 20",
            _ => $"SELECT rowid FROM t WHERE {where} ORDER BY bm25(t) LIMIT 20",
        });
        return () =>
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$q", query.Match);
            if (query.FromDay > 0)
            {
                command.Parameters.AddWithValue("$from", query.FromDay * ContributionNumber.PerDay);
                command.Parameters.AddWithValue("$to", (query.ToDay + 1L) * ContributionNumber.PerDay);
            }
            var numbers = NaiveIndex.Numbers(command);
            if (asked.Kind == AskedKind.Years)
            {
                _ = numbers.CountBy(n => n > 0 ? DateOnly.FromDayNumber((int)n - 1).Year : 0).ToList();
                return ([], false);
            }
            // of one day it has another order than the engines of the house, so that there is nothing to compare
            return (asked.Kind == AskedKind.Newest ? [] : new Lazily(numbers, Name), false);
        };
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }
        _connection.Dispose();
        _store.Dispose();
    }

    private SqliteCommand Command(string sql)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            _commands.Add(sql, command);
        }
        return command;
    }

    private string Name(long number)
    {
        using var view = new SqliteSearchSource(_store).Look();
        var (document, ordinal) = view.Name(number);
        return $"{document}/c{ordinal}";
    }

    // names are looked up when somebody wants them, which is not timed
    private sealed class Lazily(List<long> numbers, Func<long, string> name) : IReadOnlyList<string>
    {
        public int Count => numbers.Count;

        public string this[int index] => name(numbers[index]);

        public IEnumerator<string> GetEnumerator() => numbers.Select(name).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
