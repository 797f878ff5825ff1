using System;
using System.Collections.Generic;
using System.Globalization;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Rows;

/// <summary>Writes and reads the versions of sources.</summary>
internal static class CaptureRows
{
    private const string Upsert = """
        INSERT INTO captures (path, sha256, bytes, file_time, seen_time, first_mined, format, outcome, is_kept) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (path, sha256) DO UPDATE SET seen_time = excluded.seen_time, format = excluded.format, outcome = excluded.outcome,
          is_kept = max(is_kept, excluded.is_kept)
        """;

    private const string Columns =
        "SELECT c.path, c.sha256, c.bytes, c.file_time, c.seen_time, c.first_mined, c.format, c.outcome, c.is_kept, s.sha256 = c.sha256 FROM captures c "
        + "LEFT JOIN sources s ON s.path = c.path ";

    public static void Write(Database database, Capture capture)
    {
        using var upsert = database.Use(Upsert);
        upsert.Bind(1, capture.Path).Bind(2, capture.Sha256).Bind(3, capture.Bytes).Bind(4, Time(capture.FileTime)).Bind(5, Time(capture.SeenTime))
            .Bind(6, Time(capture.FirstMined)).Bind(7, capture.Format).Bind(8, capture.Outcome.ToString()).Bind(9, capture.IsKept ? 1 : 0).Run();
    }

    public static IReadOnlyList<Capture> Read(Database database, string? path)
    {
        var all = new List<Capture>();
        using var rows = database.Use(Columns + (path is null ? "ORDER BY c.path, c.number" : "WHERE c.path = ? ORDER BY c.number"));
        if (path is not null)
        {
            rows.Bind(1, path);
        }
        while (rows.Step())
        {
            all.Add(new Capture(
                rows.Text(0), rows.Text(1), rows.Long(2), Time(rows.TextOrNull(3)), Time(rows.TextOrNull(4)), Time(rows.Text(5))!.Value, rows.TextOrNull(6),
                rows.Enum<SourceOutcome>(7), rows.Int(8) == 1) { IsCurrent = !rows.IsNull(9) && rows.Int(9) == 1 });
        }
        return all;
    }

    private static string? Time(DateTimeOffset? time) => time?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset? Time(string? text) => text is null ? null
        : DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
