using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Sqlite;

/// <summary>The figures among which a search looks: those of the documents and contributions that meet its words and fields. Copies of an answer count where it is shown.</summary>
internal sealed class FigureScope
{
    /// <summary>So many contributions are counted one by one.</summary>
    private const int MostCounted = 20_000;

    private readonly Database _database;
    private readonly long[]? _own;
    private readonly HiddenFigures _hidden;
    private readonly bool _withSuperseded;

    public FigureScope(Database database, DocumentMap map, QueryParts parts, bool withSuperseded)
    {
        _database = database;
        Map = map;
        _withSuperseded = withSuperseded;
        _hidden = map.Hidden(database);
        Documents = new DocumentFinder(database, map).All(parts.AsWhole);
        _own = parts.Own.Count == 0 ? null : Contributions(database, parts.Own);
    }

    public DocumentMap Map { get; }

    /// <summary>The documents; who has further conditions takes some away.</summary>
    public DocumentBits Documents { get; }

    /// <summary>Whether all contributions of the documents are meant.</summary>
    public bool IsOfDocuments => _own is null;

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
        var keys = new HashSet<FigureKey>();
        foreach (var (copy, of) in _hidden.Shown)
        {
            if (Meets(copy) && !Meets(of))
            {
                keys.UnionWith(CopiedIn(of, copy));
            }
        }
        return keys;
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
