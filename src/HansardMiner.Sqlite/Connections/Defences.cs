using SQLitePCL;

namespace HansardMiner.Sqlite.Connections;

/// <summary>
/// What a connection that only reads refuses, as SQLite advises where files and queries may be anybody's (sqlite.org/security.html): no writing past the tables' own
/// rules, no extensions, no triggers, no other files, and limits far above what the house asks for.
/// </summary>
internal static class Defences
{
    private const int EnableTriggers = 1003;
    private const int EnableExtensions = 1005;
    private const int Defensive = 1010;
    private const int QuotedTextInStatements = 1013;
    private const int QuotedTextInSchema = 1014;
    private const int TrustedSchema = 1017;

    private static readonly (int Setting, int Value)[] s_settings =
    [
        (Defensive, 1), (TrustedSchema, 0), (EnableTriggers, 0), (EnableExtensions, 0), (QuotedTextInStatements, 0), (QuotedTextInSchema, 0),
    ];

    private static readonly (int Limit, int Most)[] s_limits =
    [
        (raw.SQLITE_LIMIT_LENGTH, 500_000_000),
        (raw.SQLITE_LIMIT_SQL_LENGTH, 1_000_000),
        (raw.SQLITE_LIMIT_VDBE_OP, 250_000),
        (raw.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
        (raw.SQLITE_LIMIT_ATTACHED, 0),
        (raw.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (raw.SQLITE_LIMIT_WORKER_THREADS, 0),
    ];

    /// <summary>Raises them on a connection.</summary>
    public static void Raise(sqlite3 connection)
    {
        foreach (var (setting, value) in s_settings)
        {
            // An older library may not know one of them; the file is opened for reading only all the same.
            _ = raw.sqlite3_db_config(connection, setting, value, out _);
        }
        foreach (var (limit, most) in s_limits)
        {
            _ = raw.sqlite3_limit(connection, limit, most);
        }
    }
}
