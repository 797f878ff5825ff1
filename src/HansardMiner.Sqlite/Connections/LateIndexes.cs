using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Sqlite.Connections;

/// <summary>
/// The indexes of the tables by which nothing is looked up while records are written. Where very much is written at once they are dropped before and built after it:
/// keys that come in no order change pages all over an index with every source, and one sort at the end costs far less. Until then whoever asks by such a key
/// reads the table. What is to be built stands in <c>meta</c>, so that a run that was stopped is made up for by the next.
/// </summary>
internal static class LateIndexes
{
    private const string Mark = "late index ";

    /// <summary>What a first mining must bring so that it is worth it, in bytes of sources.</summary>
    public const long Much = 20_000_000;

    /// <summary>By these only people and searches look things up. No statement may name one of them (INDEXED BY), and none that writes may need it.</summary>
    private static readonly string[] s_late =
    [
        "claims_by_value", "claims_by_unit", "contributions_by_source_id", "documents_by_id", "documents_by_date", "documents_by_source_id",
        "undertakings_by_due", "speakers_by_person",
    ];

    /// <summary>Drops them where much is coming, and more than is there.</summary>
    public static void Expect(Database database, long bytes)
    {
        if (bytes < database.Scalar("SELECT coalesce(sum(bytes), 0) FROM sources") * 2)
        {
            return;
        }
        var late = new List<(string Name, string Sql)>();
        using (var rows = database.Use("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"))
        {
            while (rows.Step())
            {
                if (s_late.Contains(rows.Text(0)))
                {
                    late.Add((rows.Text(0), rows.Text(1)));
                }
            }
        }
        using var mark = database.Use("INSERT INTO meta VALUES (?, ?)");
        foreach (var (name, sql) in late)
        {
            mark.Bind(1, Mark + name).Bind(2, sql).Run();
            database.Execute("DROP INDEX " + name);
        }
    }

    /// <summary>Whether some are missing.</summary>
    public static bool AreMissing(Database database) => database.Scalar($"SELECT count(*) FROM meta WHERE name LIKE '{Mark}%'") > 0;

    /// <summary>Builds what is missing.</summary>
    public static void Build(Database database)
    {
        var late = new List<(string Name, string Sql)>();
        using (var rows = database.Use($"SELECT name, value FROM meta WHERE name LIKE '{Mark}%' ORDER BY name"))
        {
            while (rows.Step())
            {
                late.Add((rows.Text(0), rows.Text(1)));
            }
        }
        using var done = database.Use("DELETE FROM meta WHERE name = ?");
        foreach (var (name, sql) in late)
        {
            database.Execute(sql);
            done.Bind(1, name).Run();
        }
    }
}
