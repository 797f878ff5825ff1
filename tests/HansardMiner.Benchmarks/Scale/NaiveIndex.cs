using System.Collections.Generic;
using System.IO;
using Microsoft.Data.Sqlite;

namespace HansardMiner.Benchmarks.Scale;

/// <summary>FTS5 as anybody begins with it: a table that keeps the text, the stemmer of SQLite, no thought given to order, length or frequency.</summary>
internal static class NaiveIndex
{
    private const int Batch = 20_000;

    /// <summary>Its file beside the index of the records.</summary>
    public static string PathIn(string folder) => Path.Combine(folder, "naive.db");

    /// <summary>Builds it from the current records, which stand in order of day.</summary>
    public static void Build(string folder)
    {
        File.Delete(PathIn(folder));
        using var from = Open(Path.Combine(folder, "hansard.db"), SqliteOpenMode.ReadOnly);
        using var to = Open(PathIn(folder), SqliteOpenMode.ReadWriteCreate);
        Run(to, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; CREATE VIRTUAL TABLE t USING fts5(body, tokenize='porter unicode61'); BEGIN");
        using var read = from.CreateCommand();
        read.CommandText = "SELECT number, text FROM contributions WHERE document IN (SELECT number FROM documents WHERE is_current) ORDER BY number";
        using var insert = to.CreateCommand();
        insert.CommandText = "INSERT INTO t (rowid, body) VALUES ($n, $t)";
        var (number, text) = (insert.Parameters.Add("$n", SqliteType.Integer), insert.Parameters.Add("$t", SqliteType.Text));
        using var rows = read.ExecuteReader();
        for (var i = 1; rows.Read(); i++)
        {
            (number.Value, text.Value) = (rows.GetInt64(0), rows.GetString(1));
            insert.ExecuteNonQuery();
            if (i % Batch == 0)
            {
                Run(to, "COMMIT; BEGIN");
            }
        }
        Run(to, "COMMIT");
    }

    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>The rows of a statement, each as its first number; strings are looked at and let go.</summary>
    public static List<long> Numbers(SqliteCommand command)
    {
        var numbers = new List<long>();
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            numbers.Add(rows.GetInt64(0));
            if (rows.FieldCount > 1 && rows.GetFieldType(1) == typeof(string))
            {
                _ = rows.GetString(1);
            }
        }
        return numbers;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
