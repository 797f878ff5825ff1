using System;
using System.Linq;
using HansardMiner.Query;
using SQLitePCL;

namespace HansardMiner.Sqlite.Connections;

/// <summary>What queries ask of SQLite beyond its own functions; registered with each connection.</summary>
internal static class QueryFunctions
{
    /// <summary>Whether words stand as they are, one behind the other: the words and the texts in which they may stand.</summary>
    public const string Phrase = "has_phrase";

    private const int Kind = raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC;
    private static readonly delegate_function_scalar s_counts = Counts;
    private static readonly delegate_function_scalar s_hasPhrase = HasPhrase;

    public static void AddTo(Database database)
    {
        database.Check(raw.sqlite3_create_function(database.Handle, "counts_words", 3, Kind, null, s_counts));
        database.Check(raw.sqlite3_create_function(database.Handle, Phrase, 6, Kind, null, s_hasPhrase));
    }

    private static void Counts(sqlite3_context context, object data, sqlite3_value[] values) =>
        raw.sqlite3_result_int(context, WordRun.IsCounted(Text(values[0]) ?? "", Text(values[1]), Text(values[2])) ? 1 : 0);

    private static void HasPhrase(sqlite3_context context, object data, sqlite3_value[] values) => raw.sqlite3_result_int(
        context, Has(Text(values[0]) ?? "", [Text(values[1]), Text(values[2]), Text(values[3]), Text(values[4])], Text(values[5]) ?? "[]") ? 1 : 0);

    /// <summary>Whether the words stand in one of the texts.</summary>
    private static bool Has(string words, ReadOnlySpan<string?> texts, string headings)
    {
        var asked = words.Split(' ');
        foreach (var text in texts)
        {
            if (WordRun.HasExactly(asked, text))
            {
                return true;
            }
        }
        return StringList.Read(headings).Any(heading => WordRun.HasExactly(asked, heading));
    }

    /// <summary>Texts may hold a NUL, so they are read by their length.</summary>
    private static string? Text(sqlite3_value value) =>
        raw.sqlite3_value_type(value) == raw.SQLITE_NULL ? null : System.Text.Encoding.UTF8.GetString(raw.sqlite3_value_blob(value));
}
