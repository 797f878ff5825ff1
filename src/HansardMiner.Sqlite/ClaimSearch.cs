using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite.Conditions;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Reading;
using HansardMiner.Sqlite.Words;

namespace HansardMiner.Sqlite;

/// <summary>
/// Finds figures. Words must be met by the figure's document; fields, days and numbers that stand beside the words must be met by the figure itself
/// and its contribution. Figures come as they are found, day by day: whoever wants few does not wait for many.
/// </summary>
internal static class ClaimSearch
{
    /// <summary>Where this many documents are in question, the numbers asked for are looked up first.</summary>
    private const int Many = 2000;

    public static IEnumerable<ClaimHit> Run(SqliteRecordStore store, ClaimQuery query)
    {
        using var loan = store.Readers.Borrow();
        var database = loan.Database;
        var reader = new ClaimReader(database);
        var closeness = query.Words is { } words ? new Closeness(words.Query) : null;
        var speaker = query.Speaker is null ? null : new SpeakerFilter(database, query.Speaker);
        var left = query.Limit ?? int.MaxValue;
        foreach (var key in Keys(database, store.Map(database), query))
        {
            if (left <= 0)
            {
                yield break;
            }
            if (speaker?.IsBy(key.Contribution) == false)
            {
                continue;
            }
            left--;
            var hit = reader.Read(key.Contribution, key.Ordinal);
            yield return closeness is null ? hit : hit with { Closeness = closeness.Of(hit, reader.Contribution!.Text) };
        }
    }

    private static IEnumerable<FigureKey> Keys(Database database, DocumentMap map, ClaimQuery query)
    {
        var parts = QueryParts.Of(query);
        var numbers = NumberCondition.Of(parts.Numbers);
        var scope = new FigureScope(database, map, parts, query.WithSuperseded);
        if (numbers.Sql is not null && scope.Documents.Count > Many)
        {
            scope.Documents.Intersect(With(database, map, numbers));
        }
        var shown = new HashSet<FigureKey>();
        foreach (var key in map.Days(scope.Documents).SelectMany(day => InOrder(database, map, day)).SelectMany(p => numbers.Of(database, map.First(p), map.End(p))))
        {
            if (!scope.Meets(key.Contribution) || scope.IsPassedOver(key.Contribution))
            {
                continue;
            }
            if (scope.ShownAt(key.Contribution) is not { } of)
            {
                yield return key;
            }
            else if (RepeatedClaims.SameAs(database, key, of) is { } same && !(scope.Meets(of) && numbers.Holds(database, same)) && shown.Add(same))
            {
                // The answer that is shown does not match itself: it stands at the place of its first copy.
                yield return same;
            }
        }
    }

    /// <summary>The documents that have such figures.</summary>
    private static DocumentBits With(Database database, DocumentMap map, NumberCondition numbers)
    {
        var bits = new DocumentBits(map.Count);
        foreach (var key in numbers.All(database))
        {
            if (map.PlaceOf(key.Contribution) is var place and >= 0)
            {
                bits.Add(place);
            }
        }
        return bits;
    }

    /// <summary>The documents of a day that have figures, by their ids.</summary>
    private static IEnumerable<int> InOrder(Database database, DocumentMap map, IReadOnlyList<int> places)
    {
        var some = places.Where(p => map.Claims(p) > 0).ToList();
        if (some.Count < 2)
        {
            return some;
        }
        var named = new List<(int Place, string Id)>(some.Count);
        using var row = database.Use("SELECT id FROM documents WHERE number = ?");
        foreach (var place in some)
        {
            row.Bind(1, map.Number(place)).Step();
            named.Add((place, row.Text(0)));
            row.Reset();
        }
        return named.OrderBy(d => d.Id, StringComparer.Ordinal).Select(d => d.Place);
    }
}
