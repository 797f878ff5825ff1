using System.Collections.Generic;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Rows;

/// <summary>Writes and reads what is known of sources.</summary>
internal static class SourceRows
{
    private const string Columns =
        "number, path, sha256, bytes, format, outcome, documents, contributions, speeches, questions, answers, claims, read_by, undertakings";

    public static long Begin(Database database, Source source, string? format)
    {
        using var insert = database.Use(
            "INSERT INTO sources (path, sha256, bytes, format, outcome, documents, contributions, speeches, questions, answers, claims, undertakings, read_by) "
            + "VALUES (?, ?, ?, ?, 'Unreadable', 0, 0, 0, 0, 0, 0, 0, ?)");
        insert.Bind(1, source.Path).Bind(2, source.Sha256).Bind(3, source.Bytes).Bind(4, format).Bind(5, source.ReadBy).Run();
        return database.LastNumber;
    }

    public static void Complete(Database database, long number, SourceRecord record)
    {
        using (var update = database.Use(
            "UPDATE sources SET outcome=?, documents=?, contributions=?, speeches=?, questions=?, answers=?, claims=?, undertakings=? WHERE number=?"))
        {
            var counts = record.Counts;
            update.Bind(1, record.Outcome.ToString()).Bind(2, counts.Documents).Bind(3, counts.Contributions).Bind(4, counts.Speeches)
                .Bind(5, counts.Questions).Bind(6, counts.Answers).Bind(7, counts.Claims).Bind(8, counts.Undertakings).Bind(9, number).Run();
        }
        using var insert = database.Use("INSERT INTO diagnostics VALUES (?, ?, ?, ?, ?, ?)");
        for (var i = 0; i < record.Diagnostics.Count; i++)
        {
            var (kind, name, message, where) = record.Diagnostics[i];
            insert.Bind(1, number).Bind(2, i + 1).Bind(3, kind.ToString()).Bind(4, name).Bind(5, message).Bind(6, where).Run();
        }
    }

    public static SourceRecord? Find(Database database, string path)
    {
        using var row = database.Use($"SELECT {Columns} FROM sources WHERE path = ?");
        return row.Bind(1, path).Step() ? Read(database, row) : null;
    }

    public static IReadOnlyList<SourceRecord> All(Database database)
    {
        var all = new List<SourceRecord>();
        using var rows = database.Use($"SELECT {Columns} FROM sources ORDER BY path");
        while (rows.Step())
        {
            all.Add(Read(database, rows));
        }
        return all;
    }

    /// <summary>Some sources, by path: read in the order of their paths until there are enough.</summary>
    public static IReadOnlyList<SourceRecord> Some(Database database, SourceQuery query)
    {
        var some = new List<SourceRecord>();
        using var rows = database.Use($"SELECT {Columns} FROM sources WHERE path > ?1 AND (?2 IS NULL OR outcome = ?2) AND (?3 IS NULL OR coalesce(format, '') = ?3) ORDER BY path LIMIT ?4");
        for (rows.Bind(1, query.After ?? "").Bind(2, query.Outcome?.ToString()).Bind(3, query.Format).Bind(4, query.Take); rows.Step();)
        {
            some.Add(Read(database, rows));
        }
        return some;
    }

    private static SourceRecord Read(Database database, Statement row) => new(
        new Source(row.Text(1), row.TextOrNull(2), row.Long(3)) { ReadBy = row.TextOrNull(12) }, row.TextOrNull(4), row.Enum<SourceOutcome>(5),
        new RecordCounts(row.Int(6), row.Int(7), row.Int(8), row.Int(9), row.Int(10), row.Int(11)) { Undertakings = row.Int(13) }, Diagnostics(database, row.Long(0)));

    private static IReadOnlyList<Diagnostic> Diagnostics(Database database, long source)
    {
        var all = new List<Diagnostic>();
        using var rows = database.Use("SELECT kind, name, message, place FROM diagnostics WHERE source = ? ORDER BY ordinal");
        rows.Bind(1, source);
        while (rows.Step())
        {
            all.Add(new Diagnostic(rows.Enum<DiagnosticKind>(0), rows.Text(1), rows.Text(2), rows.TextOrNull(3)));
        }
        return all.Count == 0 ? [] : all;
    }
}
