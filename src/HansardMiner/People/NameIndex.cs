using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <summary>Periods of membership by every form under which their holder may be printed.</summary>
internal sealed class NameIndex
{
    private readonly record struct Entry(Tenure Tenure, string[] Given, Alias? Alias);

    private readonly Dictionary<string, List<Entry>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _family = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _withoutPlace = new(StringComparer.Ordinal);

    public NameIndex(MemberData data, IReadOnlyList<Tenure> tenures)
    {
        foreach (var tenure in tenures)
        {
            if (tenure.House == House.Lords)
            {
                Peer(tenure);
            }
            else if (tenure.House is not null)
            {
                Member(tenure);
            }
        }
        foreach (var alias in data.Aliases)
        {
            Other(alias, tenures);
        }
    }

    /// <summary>Those who fit the whole name: word for word, or by another name of theirs.</summary>
    public NameFinding Whole(PrintedName name, Func<Tenure, bool> sits, DateOnly day)
    {
        var entries = _whole.GetValueOrDefault(name.Key) ?? [];
        if (name.Title is not null)
        {
            // "Lady Hermon" of the Commons is in the data with her given name only.
            entries = [.. entries, .. (_whole.GetValueOrDefault(name.Whole) ?? []).Where(e => e.Tenure.House != House.Lords)];
        }
        var finding = Of(NameMatch.FullName, entries.Where(e => e.Alias is null), sits);
        return finding.Tenures.Count > 0 ? finding
            : Of(NameMatch.OtherName, entries.Where(e => e.Alias is { } alias && alias.Covers(day)), sits, finding.OtherDays || entries.Count > 0);
    }

    /// <summary>Those who fit given names and surname but for middle names; failing these, initials and surname.</summary>
    public NameFinding Parts(PrintedName name, Func<Tenure, bool> sits, NameMatch how)
    {
        var entries = new List<Entry>();
        for (var first = 1; first < name.Words.Length && name.Title is null; first++)
        {
            var family = NameWords.Join(name.Words, first, name.Words.Length);
            var given = name.Words[..first];
            entries.AddRange((_family.GetValueOrDefault(family) ?? []).Where(e => how == NameMatch.Initials ? AreInitials(given, e.Given) : IsSameFirst(given, e.Given)));
        }
        return Of(how, entries, sits);
    }

    /// <summary>All of that surname.</summary>
    public NameFinding Surname(PrintedName name, Func<Tenure, bool> sits) =>
        Of(NameMatch.Surname, (_family.GetValueOrDefault(name.Whole) ?? []).Where(e => name.Title is null || e.Tenure.House != House.Lords), sits);

    /// <summary>All peers of that title and name, whatever their place.</summary>
    public NameFinding WithoutPlace(PrintedName name, Func<Tenure, bool> sits) =>
        name.Title is null ? NameFinding.Nobody : Of(NameMatch.TitleWithoutPlace, _withoutPlace.GetValueOrDefault(name.Key) ?? [], sits);

    private void Peer(Tenure tenure)
    {
        var title = PrintedName.TitleKey(tenure.Title) ?? NameWords.Fold(tenure.Title);
        var family = NameWords.Fold(tenure.Family);
        var named = family.Length == 0 ? title : title + " " + family;
        var place = NameWords.Fold(tenure.Place);
        var entry = new Entry(tenure, [], null);
        Add(_whole, place.Length == 0 ? named : named + " of " + place, entry);
        if (place.Length > 0 && family.Length > 0)
        {
            Add(_withoutPlace, named, entry);
        }
        if (NameWords.Fold(tenure.PlaceInFull) is { Length: > 0 } full && full != place)
        {
            Add(_whole, named + " of " + full, entry);
        }
    }

    private void Member(Tenure tenure)
    {
        var given = NameWords.Fold(tenure.Given);
        var family = NameWords.Fold(tenure.Family);
        var entry = new Entry(tenure, NameWords.Split(given), null);
        Add(_family, family, entry);
        if (given.Length > 0)
        {
            Add(_whole, given + " " + family, entry);
        }
        if (tenure.Title.Split(' ').Select(PrintedName.TitleKey).LastOrDefault(k => k is not null) is { } title)
        {
            Add(_whole, title + " " + family, entry);
        }
    }

    private void Other(Alias alias, IReadOnlyList<Tenure> tenures)
    {
        var of = NameWords.Fold(alias.Of);
        var name = PrintedName.Of(alias.Name).Key;
        if (name.Length == 0)
        {
            return;
        }
        switch (alias.Kind)
        {
            case AliasKind.FullName:
                var same = (_whole.GetValueOrDefault(PrintedName.Of(alias.Of).Key) ?? [])
                    .Where(e => e.Alias is null && (e.Tenure.House == House.Lords) == alias.IsPeers).ToList();
                same.ForEach(e => Add(_whole, name, e with { Alias = alias }));
                break;
            case AliasKind.Surname:
                (_family.GetValueOrDefault(of) ?? []).Where(e => e.Alias is null).ToList().ForEach(e => Add(_family, name, e with { Alias = alias }));
                break;
            case AliasKind.Constituency:
                Add(tenures.Where(t => t.Constituency is { } place && NameWords.Fold(place) == of), name, alias);
                break;
            default:
                Add(tenures.Where(t => t.Person.Value == alias.Of && (t.House == House.Lords) == alias.IsPeers), name, alias);
                break;
        }
    }

    private void Add(IEnumerable<Tenure> tenures, string name, Alias alias)
    {
        foreach (var tenure in tenures)
        {
            Add(_whole, name, new Entry(tenure, [], alias));
        }
    }

    private static void Add(Dictionary<string, List<Entry>> lists, string key, Entry entry)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }
        list.Add(entry);
    }

    private static NameFinding Of(NameMatch how, IEnumerable<Entry> entries, Func<Tenure, bool> sits, bool otherDays = false)
    {
        var all = entries.Select(e => e.Tenure).ToList();
        var here = all.Where(sits).GroupBy(t => t.Person).Select(g => g.MaxBy(t => t.From)!).ToList();
        return here.Count > 0 ? new NameFinding(how, here, false) : new NameFinding(NameMatch.None, [], otherDays || all.Count > 0);
    }

    /// <summary>"nicholas brown" and "nicholas h brown": the first given name agrees, and one of both says nothing more than initials.</summary>
    private static bool IsSameFirst(string[] printed, string[] known)
    {
        if (printed.Length == 0 || known.Length == 0 || printed[0] != known[0] || printed[0].Length == 1)
        {
            return false;
        }
        var (fewer, more) = printed.Length <= known.Length ? (printed, known) : (known, printed);
        return fewer.Skip(1).All(w => w.Length == 1 ? more.Skip(1).Any(m => m[0] == w[0]) : more.Contains(w));
    }

    /// <summary>"n h brown" or "n brown" and "nicholas hugh brown".</summary>
    private static bool AreInitials(string[] printed, string[] known) =>
        printed.All(w => w.Length == 1) && known.Length > 0
        && printed.Zip(known).All(pair => pair.First[0] == pair.Second[0]);
}
