using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <summary>Constituencies by any of their names, and who sits for them.</summary>
internal sealed class ConstituencyIndex
{
    private readonly Dictionary<string, List<ConstituencyName>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<(House House, string Name), List<Tenure>> _members = [];

    public ConstituencyIndex(MemberData data, IEnumerable<Tenure> tenures)
    {
        foreach (var name in data.Constituencies)
        {
            var folded = NameWords.Fold(name.Name);
            Add(_names, folded, name);
            Add(_spellings, name.Constituency, folded);
        }
        foreach (var tenure in tenures)
        {
            if (tenure is { House: { } house, Constituency.Length: > 0 })
            {
                Add(_members, (house, NameWords.Fold(tenure.Constituency)), tenure);
            }
        }
    }

    /// <summary>Those who sit for the constituency on the day; a region of the Scottish Parliament has several.</summary>
    public IReadOnlyList<Tenure> Members(string constituency, DateOnly day, House? house)
    {
        var houses = house is { } one ? [one] : (House[])[House.Commons, House.Scotland, House.NorthernIreland];
        return [.. Spellings(NameWords.Fold(constituency), day).SelectMany(s => houses.SelectMany(h => _members.GetValueOrDefault((h, s)) ?? []))
            .Where(t => t.Covers(day)).GroupBy(t => t.Person).Select(g => g.MaxBy(t => t.From)!)];
    }

    /// <summary>Whether the words name a constituency at any time.</summary>
    public bool Knows(string constituency)
    {
        var folded = NameWords.Fold(constituency);
        return _names.ContainsKey(folded) || Enum.GetValues<House>().Any(h => _members.ContainsKey((h, folded)));
    }

    private IEnumerable<string> Spellings(string folded, DateOnly day)
    {
        var same = (_names.GetValueOrDefault(folded) ?? []).Where(n => (n.From is null || day >= n.From) && (n.To is null || day <= n.To))
            .SelectMany(n => _spellings[n.Constituency]);
        return same.Prepend(folded).Distinct(StringComparer.Ordinal);
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }
        list.Add(value);
    }
}
