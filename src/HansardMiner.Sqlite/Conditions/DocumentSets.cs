using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite.Connections;

namespace HansardMiner.Sqlite.Conditions;

/// <summary>
/// Which documents answer a query as a whole: each of its terms may be met by another contribution. A campaign page names the subject in one
/// paragraph and the figure in the next.
/// </summary>
internal static class DocumentSets
{
    public static HashSet<long> Of(Database database, SearchQuery query)
    {
        switch (query)
        {
            case SearchQuery.And and:
                var both = Of(database, and.Parts[0]);
                foreach (var part in and.Parts.Skip(1))
                {
                    both.IntersectWith(Of(database, part));
                }
                return both;
            case SearchQuery.Or or:
                var either = new HashSet<long>();
                foreach (var part in or.Parts)
                {
                    either.UnionWith(Of(database, part));
                }
                return either;
            case SearchQuery.Not not:
                var others = Of(database, new SearchQuery.All());
                others.ExceptWith(Of(database, not.Part));
                return others;
            case SearchQuery.All:
                return Read(database, "SELECT number FROM documents WHERE is_current", null);
            default:
                var compiled = QueryCompiler.Compile(query);
                return Read(
                    database, $"SELECT DISTINCT c.document FROM words JOIN contributions c ON c.number = words.rowid WHERE {compiled.Where()}", compiled);
        }
    }

    private static HashSet<long> Read(Database database, string sql, CompiledQuery? values)
    {
        var set = new HashSet<long>();
        using var rows = database.Use(sql);
        values?.BindTo(rows, 1);
        while (rows.Step())
        {
            set.Add(rows.Long(0));
        }
        return set;
    }
}
