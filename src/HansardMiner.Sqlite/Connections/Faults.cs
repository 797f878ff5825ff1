using HansardMiner.Store;
using SQLitePCL;

namespace HansardMiner.Sqlite.Connections;

/// <summary>What is said when the index fails.</summary>
internal static class Faults
{
    public const int NewestSchema = 6;

    public static string BusyWriter(string path) =>
        $"another `hansard mine` is writing to this index ({path}); wait until it has finished, then run the command again";

    public static string Missing(string path) => $"there is no index at {path}; make one with `hansard mine PATH`";

    public static string Newer(string path, long schema) =>
        $"the index {path} was made by a newer hansard (schema {schema}; this one reads schema {NewestSchema}); update hansard, or mine into another index with --index";

    public static string Older(string path, long schema) =>
        $"the index {path} was made by an older hansard (schema {schema}; this one reads schema {NewestSchema}); delete it and mine the sources again";

    public static string Foreign(string path) => $"{path} is a database, but not a HansardMiner index; name another one with --index";

    public static string Damaged(string path) =>
        $"the index {path} is damaged or is not an index; delete it and run `hansard mine` again: it is built from the sources, which are untouched";

    public static string Full(string path) => $"the disk is full: nothing more can be written to {path}; what was committed before is safe";

    public static string ReadOnly(string path) => $"the index {path} may not be written; check the rights of the file and its folder";

    public static string Unopened(string path) => $"the index {path} cannot be opened; check that its folder exists and the rights to it";

    public static StoreException From(int code, string path, string detail) => new((code & 0xff) switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => BusyWriter(path),
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_FORMAT => Damaged(path),
        raw.SQLITE_FULL => Full(path),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => ReadOnly(path),
        raw.SQLITE_CANTOPEN => Unopened(path),
        _ => $"the index {path} failed: {detail}",
    });
}
