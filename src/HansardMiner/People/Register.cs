using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <summary>
/// The register of members: a name or an office, a day and a House → a member, several, or nobody. Built once and never changed; any number of
/// threads may ask it at once.
/// </summary>
public sealed partial class Register
{
    private readonly Dictionary<PersonId, Person> _persons;
    private readonly ILookup<PersonId, Tenure> _tenures;
    private readonly Dictionary<string, PersonId> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tenure> _tenureIds = new(StringComparer.Ordinal);
    private readonly Dictionary<House, DateOnly> _until = [];
    private readonly Dictionary<House, DateOnly> _from = [];
    private readonly ILookup<string, PersonId> _latest;
    private readonly NameIndex _names;
    private readonly OfficeIndex _offices;
    private readonly ConstituencyIndex _constituencies;

    private Register(MemberData data)
    {
        Data = data;
        var tenures = Ended(data.Tenures);
        _persons = data.Persons.GroupBy(p => p.Id).ToDictionary(g => g.Key, g => g.First());
        _tenures = tenures.ToLookup(t => t.Person);
        foreach (var (id, person) in data.OtherIds)
        {
            _ids[id] = person;
        }
        foreach (var tenure in tenures)
        {
            _ids[tenure.Id] = tenure.Person;
            _tenureIds[tenure.Id] = tenure;
        }
        foreach (var person in data.Persons)
        {
            _ids[person.Id.Value] = person.Id;
            if (person.MnisId is { } mnis)
            {
                _ids["mnis/" + mnis] = person.Id;
            }
        }
        foreach (var group in tenures.Where(t => t.House is not null).GroupBy(t => t.House!.Value))
        {
            // Members of a House of peers begin at any time; a list of them is whole from the first departure that it knows.
            _from[group.Key] = group.Key == House.Lords ? group.Min(t => t.To) ?? group.Max(t => t.From) : group.Min(t => t.From);
            _until[group.Key] = group.Max(t => t.To is { } to && to > t.From ? to : t.From);
        }
        _latest = _persons.Values.ToLookup(p => PrintedName.Of(p.Name).Key, p => p.Id, StringComparer.Ordinal);
        _names = new NameIndex(data, tenures);
        _offices = new OfficeIndex(data);
        _constituencies = new ConstituencyIndex(data, tenures);
    }

    /// <summary>What it was built from.</summary>
    public MemberData Data { get; }

    /// <summary>Builds a register.</summary>
    public static Register Of(MemberData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new Register(data);
    }

    /// <summary>The last day on which the data says anything of the members of the House; null when it knows none.</summary>
    public DateOnly? NamesKnownUntil(House house) => _until.TryGetValue(house, out var day) ? day : null;

    /// <summary>The first day from which the data lists all members of the House; null when it knows none.</summary>
    public DateOnly? NamesKnownFrom(House house) => _from.TryGetValue(house, out var day) ? day : null;

    /// <summary>The last day on which the data says anything of ministers and of the Chair; null when it knows none.</summary>
    public DateOnly? OfficesKnownUntil(House house) => _offices.KnownUntil(house);

    /// <summary>A person; null when there is none of that id.</summary>
    public Person? Find(PersonId id) => _persons.GetValueOrDefault(id);

    /// <summary>A person's latest name; where the data holds offices of somebody whom it never names, the id and that it does not.</summary>
    public string NameOf(PersonId id) => Find(id) is { Name.Length: > 0 } person ? person.Name : id.Value + " (name not in the register)";

    /// <summary>The person to whom a source's own id belongs: a member's, a lord's or a person's id, or <c>mnis/4424</c>; null when not known.</summary>
    public PersonId? OfSourceId(string id) => _ids.TryGetValue(id, out var person) ? person : null;

    /// <summary>A person's periods of membership, the earliest first.</summary>
    public IReadOnlyList<Tenure> TenuresOf(PersonId person) => [.. _tenures[person].OrderBy(t => t.From).ThenBy(t => t.Id, StringComparer.Ordinal)];

    /// <summary>The period in which a person sits on a day, of the given House if there is one; null when the register knows none.</summary>
    public Tenure? TenureOf(PersonId person, DateOnly day, House? house) =>
        _tenures[person].Where(t => Sits(t, day)).OrderByDescending(t => house is not null && t.House == house).ThenByDescending(t => t.From).FirstOrDefault();

    /// <summary>The period of membership that an id names; null when there is none.</summary>
    public Tenure? TenureById(string id) => _tenureIds.GetValueOrDefault(id);

    /// <summary>Whether somebody sits in that period on the day, as far as the data goes.</summary>
    public bool Sits(Tenure tenure, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(tenure);
        return tenure.Covers(day) && (tenure.To is not null || tenure.House is not { } house || day <= _until[house]);
    }

    /// <summary>Those who sit for a constituency on a day: one, or several for a region; empty when nobody is known.</summary>
    public IReadOnlyList<Tenure> MembersFor(string constituency, DateOnly day, House? house)
    {
        ArgumentNullException.ThrowIfNull(constituency);
        return [.. _constituencies.Members(constituency, day, house).Where(t => Sits(t, day))];
    }

    /// <summary>Whether the words name a constituency of any time.</summary>
    public bool IsConstituency(string words) => _constituencies.Knows(words);

    /// <summary>
    /// A general election ends every membership of its House that the data leaves open: files of one Parliament are not always closed when the next is opened.
    /// </summary>
    private static List<Tenure> Ended(IReadOnlyList<Tenure> tenures)
    {
        var elections = tenures.Where(t => t.House is not null and not House.Lords && t.Began is "general_election" or "regional_election")
            .GroupBy(t => t.House!.Value).ToDictionary(g => g.Key, g => g.Select(t => t.From).Distinct().Order().ToList());
        return [.. tenures.Select(t => t.To is null && t.House is { } house && elections.TryGetValue(house, out var days) && days.Find(d => d > t.From) is var next && next != default
            ? t with { To = next.AddDays(-1) } : t)];
    }
}
