using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Reading;
using HansardMiner.Sqlite.Words;

namespace HansardMiner.Sqlite.Conditions;

/// <summary>The figures among which a search looks: those of the documents and contributions that meet its words and fields. Copies of an answer count where it is shown.</summary>
internal sealed class FigureScope
{
    /// <summary>So many contributions are counted one by one.</summary>
    private const int MostCounted = 20_000;

    private readonly Database _database;
    private readonly long[]? _own;
    private readonly HiddenFigures _hidden;
    private readonly bool _withSuperseded;
    private HashSet<FigureKey>? _onlyInCopies;

    public FigureScope(Database database, DocumentMap map, QueryParts parts, bool withSuperseded)
    {
        _database = database;
        Map = map;
        _withSuperseded = withSuperseded;
        _hidden = map.Hidden(database);
        Documents = new DocumentFinder(database, map).All(parts.AsWhole);
        _own = parts.Own.Count == 0 ? null : Contributions(database, parts.Own);
        if (_own is not null)
        {
            Documents.Intersect(With(map, _own));
        }
    }

    public DocumentMap Map { get; }

    /// <summary>The documents; who has further conditions takes some away.</summary>
    public DocumentBits Documents { get; }

    /// <summary>Among which rows of <c>claim_words</c> the figures are.</summary>
    public (long First, long End) Rows()
    {
        var shown = OnlyInCopies();
        var (first, end) = (long.MaxValue, 0L);
        foreach (var key in shown)
        {
            (first, end) = (Math.Min(first, key.Contribution), Math.Max(end, key.Contribution + 1));
        }
        foreach (var place in Documents.Places().Take(1).Concat(Documents.Backwards().Take(1)))
        {
            (first, end) = (Math.Min(first, Map.First(place)), Math.Max(end, Map.End(place)));
        }
        return first < end ? (FigureKey.FirstRow(first), FigureKey.FirstRow(end)) : (0, 0);
    }

    /// <summary>Whether a contribution meets the words and fields.</summary>
    public bool Meets(long contribution) => (_own is null || Array.BinarySearch(_own, contribution) >= 0) && Documents[Map.PlaceOf(contribution)];

    /// <summary>The contribution at which the figures of a copy are shown; null for one that is no copy.</summary>
    public long? ShownAt(long contribution) => _hidden.Shown.TryGetValue(contribution, out var of) ? of : null;

    /// <summary>Whether the contribution is an answer as it stood before it was corrected, and these are not wanted.</summary>
    public bool IsPassedOver(long contribution) => !_withSuperseded && _hidden.IsSuperseded(contribution);

    /// <summary>Whether a figure is shown: it, or a copy of it, meets the words and fields, and it is no copy itself.</summary>
    public bool IsShown(FigureKey key)
    {
        if (_hidden.IsCopy(key.Contribution) || IsPassedOver(key.Contribution))
        {
            return false;
        }
        if (Meets(key.Contribution))
        {
            return true;
        }
        var copies = _hidden.CopiesOf(key.Contribution);
        return copies.Count > 0 && copies.Any(copy => Meets(copy) && CopiedIn(key.Contribution, copy).Contains(key));
    }

    /// <summary>How many figures there are; the least that there can be where they are too many to be counted.</summary>
    public (long Count, bool IsAtLeast) Total()
    {
        var (total, isAtLeast) = _own is null ? (Documents.Places().Sum(p => (long)Map.Claims(p)), false) : Counted(_own);
        foreach (var (contribution, claims) in _hidden.Counts)
        {
            total -= claims > 0 && !isAtLeast && (_hidden.IsCopy(contribution) || IsPassedOver(contribution)) && Meets(contribution) ? claims : 0;
        }
        return (total + OnlyInCopies().Count, isAtLeast);
    }

    /// <summary>Figures of answers that do not meet the words and fields themselves, but of which a copy does.</summary>
    public HashSet<FigureKey> OnlyInCopies()
    {
        if (_onlyInCopies is not null)
        {
            return _onlyInCopies;
        }
        var keys = new HashSet<FigureKey>();
        foreach (var (copy, of) in _hidden.Shown)
        {
            if (Meets(copy) && !Meets(of))
            {
                keys.UnionWith(CopiedIn(of, copy));
            }
        }
        return _onlyInCopies = keys;
    }

    /// <summary>The figures of a contribution that a copy of it has, too.</summary>
    private HashSet<FigureKey> CopiedIn(long contribution, long copy)
    {
        var keys = new HashSet<FigureKey>();
        foreach (var key in NumberCondition.None.Of(_database, copy, copy + 1))
        {
            if (RepeatedClaims.SameAs(_database, key, contribution) is { } same)
            {
                keys.Add(same);
            }
        }
        return keys;
    }

    private (long Count, bool IsAtLeast) Counted(long[] contributions)
    {
        var (total, counted, place) = (0L, 0, -1);
        using var row = _database.Use("SELECT count(*) FROM claims WHERE contribution = ?");
        foreach (var contribution in contributions)
        {
            if (Map.PlaceOf(contribution, place) is var found and >= 0)
            {
                place = found;
                if (Documents[found] && Map.Claims(found) > 0)
                {
                    if (++counted > MostCounted)
                    {
                        return (total, true);
                    }
                    row.Reset();
                    row.Bind(1, contribution).Step();
                    total += row.Long(0);
                }
            }
        }
        return (total, false);
    }

    private static DocumentBits With(DocumentMap map, long[] contributions)
    {
        var bits = new DocumentBits(map.Count);
        var place = -1;
        foreach (var contribution in contributions)
        {
            if (map.PlaceOf(contribution, place) is var found and >= 0)
            {
                place = found;
                bits.Add(found);
            }
        }
        return bits;
    }

    private static long[] Contributions(Database database, IReadOnlyList<SearchQuery> own)
    {
        var compiled = QueryCompiler.Compile(own.Count == 1 ? own[0] : new SearchQuery.And(own));
        var list = new List<long>();
        using var rows = database.Use("SELECT rowid FROM words WHERE " + compiled.Where());
        for (compiled.BindTo(rows, 1); rows.Step();)
        {
            list.Add(rows.Long(0));
        }
        list.Sort();
        return [.. list];
    }
}
