using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.People.Import;

/// <summary>Takes the pieces of all files and puts them together: periods and offices find their person at the end, when every file has been read.</summary>
internal sealed class Gathering
{
    private readonly Dictionary<string, Person> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _holders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _mnis = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (Tenure Tenure, string? Person)> _tenures = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (Office Office, string? Person, string? Member)> _offices = new(StringComparer.Ordinal);
    private readonly List<Alias> _aliases = [];
    private readonly List<ConstituencyName> _constituencies = [];

    /// <summary>Takes a person; a later file may give the name again.</summary>
    public void Add(Person person)
    {
        if (!_persons.TryGetValue(person.Id.Value, out var known) || known.Name.Length == 0)
        {
            _persons[person.Id.Value] = person with { MnisId = person.MnisId ?? known?.MnisId };
        }
        else if (person.MnisId is not null)
        {
            _persons[person.Id.Value] = known with { MnisId = person.MnisId };
        }
    }

    /// <summary>Notes whose a period or office is.</summary>
    public void Holds(string person, string office) => _holders[office] = person;

    /// <summary>Takes a period; one that is there already is the same.</summary>
    public bool Add(Tenure tenure, string? person, string? mnis)
    {
        if (mnis is not null)
        {
            _mnis[tenure.Id] = mnis;
        }
        return _tenures.TryAdd(tenure.Id, (tenure, person));
    }

    /// <summary>Takes an office held by a person, or by whoever a member's id belongs to.</summary>
    public bool Add(Office office, string? person, string? member) => _offices.TryAdd(office.Id, (office, person, member));

    /// <summary>Takes another name.</summary>
    public void Add(Alias alias) => _aliases.Add(alias);

    /// <summary>Takes a name of a constituency.</summary>
    public void Add(ConstituencyName name) => _constituencies.Add(name);

    /// <summary>All of it, in an order that does not depend on the order of files.</summary>
    public (MemberData Data, IReadOnlyList<string> Gaps) Complete()
    {
        var gaps = new List<string>();
        var tenures = new List<Tenure>();
        var alone = 0;
        foreach (var (id, (tenure, person)) in _tenures)
        {
            var holder = person ?? _holders.GetValueOrDefault(id);
            alone += holder is null ? 1 : 0;
            holder ??= id;
            tenures.Add(tenure with { Person = new PersonId(holder) });
            Add(new Person(new PersonId(holder), tenure.Name, _mnis.GetValueOrDefault(id)));
        }
        var offices = new List<Office>();
        var (lost, unnamed) = (0, 0);
        foreach (var (office, person, member) in _offices.Values)
        {
            var holder = person ?? (member is null ? null : _holders.GetValueOrDefault(member)) ?? _holders.GetValueOrDefault(office.Id);
            if (holder is null)
            {
                lost++;
                continue;
            }
            unnamed += _persons.ContainsKey(holder) ? 0 : 1;
            offices.Add(office with { Person = new PersonId(holder) });
        }
        Say(gaps, alone, "periods of membership belong to nobody in the lists of persons: each stands for a person of its own");
        Say(gaps, lost, "offices name a holder that no list of persons knows: left out");
        Say(gaps, unnamed, "offices are held by persons of whom no name is given");
        return (new MemberData(
            [.. _persons.Values.OrderBy(p => p.Id.Value, StringComparer.Ordinal)], tenures, offices,
            [.. _aliases.Distinct().OrderBy(a => a.Of, StringComparer.Ordinal).ThenBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.From)],
            [.. _constituencies.Distinct()],
            [.. _holders.Where(h => IsPeriod(h.Key) && !_tenures.ContainsKey(h.Key)).OrderBy(h => h.Key, StringComparer.Ordinal)
                .Select(h => KeyValuePair.Create(h.Key, new PersonId(h.Value)))]), gaps);
    }

    private static bool IsPeriod(string id) => id.Contains("/member/", StringComparison.Ordinal) || id.Contains("/lord/", StringComparison.Ordinal);

    private static void Say(List<string> gaps, int count, string what)
    {
        if (count > 0)
        {
            gaps.Add(count.ToString(CultureInfo.InvariantCulture) + " " + what);
        }
    }
}
