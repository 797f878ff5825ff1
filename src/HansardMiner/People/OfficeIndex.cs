using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <summary>Offices by every title under which they may be printed.</summary>
internal sealed class OfficeIndex
{
    private readonly Dictionary<OfficeTitle, List<Office>> _titles = [];
    private readonly Dictionary<string, List<Office>> _unplaced = new(StringComparer.Ordinal);
    private readonly Dictionary<PersonId, List<Office>> _persons = [];
    private readonly Dictionary<Office, IReadOnlyList<OfficeTitle>> _wordings = new(ReferenceEqualityComparer.Instance as IEqualityComparer<Office>);
    private readonly Dictionary<House, DateOnly> _until = [];

    public OfficeIndex(MemberData data)
    {
        foreach (var office in data.Offices)
        {
            Add(_persons, office.Person, office);
            if (office.Kind is not (OfficeKind.CommitteeMember or OfficeKind.PrivateSecretary))
            {
                var (titles, isPlaced) = OfficeWords.Titles(office);
                _wordings[office] = titles;
                foreach (var title in titles)
                {
                    Add(_titles, title, office);
                }
                if (!isPlaced && titles[0].IsShared)
                {
                    Add(_unplaced, titles[0].Rank, office);
                }
            }
            if (office.Kind is OfficeKind.Government or OfficeKind.House)
            {
                var house = office.Legislature ?? House.Commons;
                var last = office.To is { } to && to > office.From ? to : office.From;
                _until[house] = _until.TryGetValue(house, out var known) && known > last ? known : last;
            }
        }
    }

    /// <summary>The last day on which something is said of the offices of Westminster or of another legislature; null when nothing is.</summary>
    public DateOnly? KnownUntil(House? house) =>
        _until.TryGetValue(house is House.Scotland or House.NorthernIreland ? house.Value : House.Commons, out var day) ? day : null;

    /// <summary>The offices a person holds on a day.</summary>
    public IEnumerable<Office> Of(PersonId person, DateOnly day) => (_persons.GetValueOrDefault(person) ?? []).Where(o => Covers(o, day));

    /// <summary>All offices a person has held, as the data lists them.</summary>
    public IReadOnlyList<Office> Of(PersonId person) => _persons.GetValueOrDefault(person) ?? [];

    /// <summary>All titles under which the office may be printed; empty for memberships of committees.</summary>
    public IReadOnlyList<OfficeTitle> Wordings(Office office) => _wordings.GetValueOrDefault(office) ?? [];

    /// <summary>Who holds the office on the day. Several, when the data gives several.</summary>
    public IReadOnlyList<Office> Holding(OfficeTitle title, DateOnly day, House? house, bool shadow)
    {
        var holding = At(_titles.GetValueOrDefault(title), day, house, shadow);
        if (holding.Count > 0 && title.IsShared && _unplaced.TryGetValue(title.Rank, out var others))
        {
            // Somebody of the same rank whose department the data does not name may be meant as well.
            holding = [.. holding, .. At(others, day, house, shadow).Where(o => !holding.Exists(h => h.Person == o.Person) && !IsPlacedElsewhere(o, title, day))];
        }
        return holding;
    }

    /// <summary>Who held the office at any time between two days.</summary>
    public IEnumerable<Office> Between(OfficeTitle title, DateOnly from, DateOnly to, House? house) =>
        (_titles.GetValueOrDefault(title) ?? []).Where(o => o.From <= to && (o.To is null || o.To >= from) && IsOf(o, house) && o.Kind is OfficeKind.Government or OfficeKind.House);

    /// <summary>Whether anybody at any time held an office of that title.</summary>
    public bool Knows(OfficeTitle title) => _titles.ContainsKey(title);

    private bool IsPlacedElsewhere(Office office, OfficeTitle title, DateOnly day) =>
        Of(office.Person, day).Any(o => o != office && Wordings(o).Any(t => t.Rank == title.Rank && t.For.Length > 0));

    private List<Office> At(List<Office>? offices, DateOnly day, House? house, bool shadow) =>
        [.. (offices ?? []).Where(o => Covers(o, day) && IsOf(o, house) && (shadow || o.Kind is OfficeKind.Government or OfficeKind.House or OfficeKind.CommitteeChair))];

    private bool Covers(Office office, DateOnly day) =>
        office.Covers(day) && (office.To is not null || day <= KnownUntil(office.Legislature ?? House.Commons));

    private static bool IsOf(Office office, House? house) => house switch
    {
        House.Scotland or House.NorthernIreland => office.Legislature == house,
        _ => office.Legislature is null,
    };

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
