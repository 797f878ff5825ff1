using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite.Connections;

namespace HansardMiner.Sqlite.Conditions;

/// <summary>
/// Which documents answer a query as a whole, as <see cref="DocumentSets"/> tells it, by the map in memory: each of the query's terms may be met by another
/// contribution. Terms that occur again are looked up once.
/// </summary>
internal sealed class DocumentFinder(Database database, DocumentMap map)
{
    private readonly Dictionary<SearchQuery, DocumentBits> _known = [];

    /// <summary>The documents; the caller may change the set.</summary>
    public DocumentBits Of(SearchQuery query)
    {
        switch (query)
        {
            case SearchQuery.And and:
                return All(and.Parts);
            case SearchQuery.Or or:
                return Either(or);
            case SearchQuery.Not not:
                var others = DocumentBits.All(map.Count);
                others.Without(Of(not.Part));
                return others;
            case SearchQuery.All:
                return DocumentBits.All(map.Count);
            case SearchQuery.Dated dated:
                return map.Dated(dated.From, dated.To);
            default:
                if (!_known.TryGetValue(query, out var bits))
                {
                    _known[query] = bits = Read(QueryCompiler.Compile(query));
                }
                return bits.Copy();
        }
    }

    /// <summary>The documents that meet every part; all without one.</summary>
    public DocumentBits All(IReadOnlyList<SearchQuery> parts)
    {
        if (parts.Count == 0)
        {
            return DocumentBits.All(map.Count);
        }
        var both = Of(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            both.Intersect(Of(part));
        }
        return both;
    }

    /// <summary>Single terms are looked up at one go.</summary>
    private DocumentBits Either(SearchQuery.Or or)
    {
        var terms = or.Parts.Where(p => p is SearchQuery.Word or SearchQuery.Prefix or SearchQuery.Phrase { Kind: not PhraseKind.Exact } or SearchQuery.Field).ToList();
        var either = new DocumentBits(map.Count);
        foreach (var part in terms.Count > 1 ? or.Parts.Except(terms) : or.Parts)
        {
            either.Unite(Of(part));
        }
        if (terms.Count > 1)
        {
            var together = new SearchQuery.Or(terms);
            if (!_known.TryGetValue(together, out var bits))
            {
                _known[together] = bits = Read(QueryCompiler.Compile(together));
            }
            either.Unite(bits);
        }
        return either;
    }

    private DocumentBits Read(CompiledQuery compiled)
    {
        var bits = new DocumentBits(map.Count);
        var place = -1;
        using var rows = database.Use("SELECT rowid FROM words WHERE " + compiled.Where());
        for (compiled.BindTo(rows, 1); rows.Step();)
        {
            if (map.PlaceOf(rows.Long(0), place) is var found and >= 0)
            {
                place = found;
                bits.Add(found);
            }
        }
        return bits;
    }
}
