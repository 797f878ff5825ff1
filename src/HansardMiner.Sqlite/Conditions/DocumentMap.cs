using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Conditions;

/// <summary>
/// Which contributions the current documents of one committed state have, and how many figures: in memory, in the order of the contributions' numbers and so
/// of the days. What a search finds is told by document with it, without reading a row for each contribution.
/// </summary>
internal sealed class DocumentMap
{
    private readonly long[] _first;
    private readonly int[] _count;
    private readonly int[] _claims;
    private readonly long[] _number;
    private HiddenFigures? _hidden;

    private DocumentMap(Database database)
    {
        Stamp = ChangeLog.Newest(database);
        var (first, count, claims, number) = (new List<long>(), new List<int>(), new List<int>(), new List<long>());
        using var rows = database.Use(
            "SELECT first_contribution, contribution_count, claim_count, number FROM documents WHERE is_current AND contribution_count > 0 ORDER BY first_contribution");
        while (rows.Step())
        {
            first.Add(rows.Long(0));
            count.Add(rows.Int(1));
            claims.Add(rows.Int(2));
            number.Add(rows.Long(3));
        }
        (_first, _count, _claims, _number) = ([.. first], [.. count], [.. claims], [.. number]);
    }

    /// <summary>The state that it shows.</summary>
    public IndexStamp Stamp { get; }

    /// <summary>How many documents there are.</summary>
    public int Count => _first.Length;

    /// <summary>The map of the state that a connection sees; the last one made is kept.</summary>
    public static DocumentMap Of(Database database, ref DocumentMap? last)
    {
        var known = Volatile.Read(ref last);
        if (known is null || known.Stamp != ChangeLog.Newest(database))
        {
            known = new DocumentMap(database);
            Volatile.Write(ref last, known);
        }
        return known;
    }

    /// <summary>The number of a document's first contribution.</summary>
    public long First(int place) => _first[place];

    /// <summary>One past the number of its last contribution.</summary>
    public long End(int place) => _first[place] + _count[place];

    /// <summary>How many figures it has.</summary>
    public int Claims(int place) => _claims[place];

    /// <summary>The number of the document.</summary>
    public long Number(int place) => _number[place];

    /// <summary>The figures of its documents that are shown elsewhere or not at all.</summary>
    public HiddenFigures Hidden(Database database) => _hidden ??= new HiddenFigures(database);

    /// <summary>The place of the document that has a contribution; -1 when none has.</summary>
    public int PlaceOf(long contribution)
    {
        var place = FirstFrom(contribution + 1) - 1;
        return place >= 0 && contribution < End(place) ? place : -1;
    }

    /// <summary>The same, sooner for a contribution that comes after the one asked for before.</summary>
    public int PlaceOf(long contribution, int before)
    {
        if (before < 0 || contribution < _first[before])
        {
            return PlaceOf(contribution);
        }
        for (var step = 0; step < 4; step++, before++)
        {
            if (contribution < End(before))
            {
                return contribution >= _first[before] ? before : -1;
            }
            if (before + 1 == Count)
            {
                return -1;
            }
        }
        var (low, reach) = (before, 4);
        while (low + reach < Count && _first[low + reach] <= contribution)
        {
            low += reach;
            reach *= 2;
        }
        var found = Array.BinarySearch(_first, low, Math.Min(reach, Count - low), contribution);
        var place = found >= 0 ? found : ~found - 1;
        return place >= 0 && contribution >= _first[place] && contribution < End(place) ? place : -1;
    }

    /// <summary>The place of the first document that begins at this number or after it.</summary>
    public int FirstFrom(long contribution)
    {
        var found = Array.BinarySearch(_first, contribution);
        return found >= 0 ? found : ~found;
    }

    /// <summary>Places in the order of days, those of one day together; what has no day comes last.</summary>
    public IEnumerable<IReadOnlyList<int>> Days(DocumentBits documents)
    {
        var dated = FirstFrom(ContributionNumber.PerDay);
        var day = new List<int>();
        foreach (var place in documents.Between(dated, Count).Concat(documents.Between(0, dated)))
        {
            if (day.Count > 0 && ContributionNumber.DayOf(_first[place]) != ContributionNumber.DayOf(_first[day[0]]))
            {
                yield return day;
                day = [];
            }
            day.Add(place);
        }
        if (day.Count > 0)
        {
            yield return day;
        }
    }

    /// <summary>The documents of these days; an open end is null. What has no day is none of them.</summary>
    public DocumentBits Dated(DateOnly? from, DateOnly? to)
    {
        var bits = new DocumentBits(Count);
        bits.AddRange(
            FirstFrom(ContributionNumber.FirstOf(from ?? DateOnly.MinValue)), FirstFrom(ContributionNumber.FirstOf(to ?? DateOnly.MaxValue) + ContributionNumber.PerDay));
        return bits;
    }
}
