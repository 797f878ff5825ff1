using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <content>Offices.</content>
public sealed partial class Register
{
    /// <summary>Party marks by which the member data tells the occupants of the Chair.</summary>
    private static readonly Dictionary<(House House, string Office), string[]> s_marks = new()
    {
        [(House.Commons, "speaker")] = ["SPK"],
        [(House.Commons, "deputy speaker")] = ["CWM", "DCWM"],
        [(House.NorthernIreland, "speaker")] = ["Speaker", "Initial Presiding Officer"],
        [(House.Scotland, "presiding officer")] = ["None"],
    };

    /// <summary>The offices a person holds on a day, those of government first.</summary>
    public IReadOnlyList<Office> OfficesOf(PersonId person, DateOnly day) =>
        [.. _offices.Of(person, day).OrderBy(o => o.Kind).ThenBy(o => o.From).ThenBy(o => o.Name, StringComparer.Ordinal)];

    /// <summary>All offices a person has held, the latest first.</summary>
    public IReadOnlyList<Office> OfficesOf(PersonId person) =>
        [.. _offices.Of(person).OrderByDescending(o => o.From).ThenBy(o => o.Name, StringComparer.Ordinal)];

    /// <summary>Who holds an office on a day: "The Solicitor-General", "The Minister of State, Ministry of Defence", "Mr. Speaker".</summary>
    /// <param name="office">The office as printed.</param>
    /// <param name="day">The day.</param>
    /// <param name="house">The House in which its holder speaks; null when not stated.</param>
    public OfficeFinding Holding(string office, DateOnly day, House? house)
    {
        ArgumentNullException.ThrowIfNull(office);
        var shadow = OfficeTitle.Clean(office).Contains("shadow", StringComparison.Ordinal);
        var title = OfficeTitle.Of(office);
        var holders = InHouse(_offices.Holding(title, day, house, shadow), day, house, title);
        if (holders.Count == 1 && title.IsShared)
        {
            // Where two have held such a post at one time within the year, one holder in the data is no proof that there is no other.
            holders = day < (NamesKnownFrom(house ?? House.Commons) ?? day) ? [] : SeveralAtOnce(title, day, house) is { Count: > 1 } several ? several : holders;
        }
        if (holders.Count > 0)
        {
            return new OfficeFinding(holders, true, false);
        }
        if (Marked(title, day, house) is { Count: > 0 } marked)
        {
            return new OfficeFinding(marked, true, false);
        }
        var parts = OfficeTitle.Parts(office).Select(p => InHouse(_offices.Holding(p, day, house, shadow), day, house, p)).Where(h => h.Count > 0).ToList();
        var agreeing = parts.Count == 0 ? [] : parts.MinBy(p => p.Count)!.Where(h => parts.TrueForAll(p => p.Any(o => o.Person == h.Person))).ToList();
        var isKnown = _offices.Knows(title) || OfficeTitle.Parts(office).Any(_offices.Knows);
        return new OfficeFinding(agreeing.Count > 0 ? agreeing : parts.Count > 0 ? Distinct(parts.SelectMany(p => p)) : [], isKnown || parts.Count > 0, true);
    }

    /// <summary>Everybody who ever held an office of that title, the latest first.</summary>
    public IReadOnlyList<Office> EverHeld(string office) =>
        [.. new House?[] { null, House.Scotland, House.NorthernIreland }.SelectMany(h => _offices.Between(OfficeTitle.Of(office), DateOnly.MinValue, DateOnly.MaxValue, h)).OrderByDescending(o => o.From).ThenBy(o => o.Id, StringComparer.Ordinal)];

    /// <summary>Whether the person is a minister on the day, of the department named if one is.</summary>
    public bool IsMinister(PersonId person, DateOnly day, string? department) =>
        _offices.Of(person, day).Any(o => o.Kind == OfficeKind.Government
            && (department is null || _offices.Wordings(o).Any(t => t.For.Length > 0 && t.For == t.With(department).For)));

    /// <summary>
    /// The office under which somebody is shown on a day: the one printed when the person holds it, else all offices of government, else of the House,
    /// else of the opposition, else a committee's chair; null when none is known.
    /// </summary>
    public string? OfficeShown(PersonId person, DateOnly day, House? house, string? printed = null)
    {
        var scottish = house is House.Scotland;
        var held = OfficesOf(person, day).Where(o => house is null || (o.Legislature == House.Scotland) == scottish).ToList();
        if (printed is not null)
        {
            var title = OfficeTitle.Of(printed);
            var asked = OfficeTitle.Parts(printed).Append(title).ToHashSet();
            if (held.Where(o => _offices.Wordings(o).Any(asked.Contains)).OrderByDescending(o => _offices.Wordings(o).Contains(title)).FirstOrDefault() is { } same)
            {
                return same.Name;
            }
        }
        foreach (var kind in (OfficeKind[])[OfficeKind.Government, OfficeKind.House, OfficeKind.Opposition, OfficeKind.CommitteeChair])
        {
            if (Different(held.Where(o => o.Kind == kind)) is { Count: > 0 } offices)
            {
                return string.Join("; ", offices.Select(o => o.Name));
            }
        }
        return null;
    }

    /// <summary>One holding for each office: two sources word the same office differently.</summary>
    private List<Office> Different(IEnumerable<Office> offices)
    {
        var different = new List<Office>();
        foreach (var office in offices.OrderByDescending(o => o.Role.StartsWith("The ", StringComparison.Ordinal)).ThenBy(o => o.From).ThenBy(o => o.Name, StringComparer.Ordinal))
        {
            var titles = _offices.Wordings(office);
            if (!different.Exists(d => d.Name == office.Name || _offices.Wordings(d).Any(titles.Contains)))
            {
                different.Add(office);
            }
        }
        return different;
    }

    private List<Office> InHouse(IReadOnlyList<Office> offices, DateOnly day, House? house, OfficeTitle title)
    {
        if (house is not (House.Commons or House.Lords))
        {
            return Distinct(offices);
        }
        var address = Address(title);
        // A minister speaks in the House in which he or she sits. Where the register does not know (its names end before its offices), nobody is ruled out.
        return Distinct(offices.Where(o =>
        {
            if (o.Role.Contains(house == House.Commons ? "Lords" : "Commons", StringComparison.Ordinal) && o.Kind == OfficeKind.House)
            {
                return false;
            }
            var sitting = _tenures[o.Person].Where(t => t.House is House.Commons or House.Lords && Sits(t, day)).ToList();
            return (sitting.Count == 0 || sitting.Exists(t => t.House == house)) && (address is null || sitting.Count == 0 || sitting.Exists(t => MayBe(t, address)));
        }));
    }

    private List<Office> SeveralAtOnce(OfficeTitle title, DateOnly day, House? house)
    {
        const int Year = 365;
        var near = _offices.Between(title, day.AddDays(-Year), day.AddDays(Year), house).Where(o => InHouse([o], o.From > day ? o.From : day, house, title).Count > 0).ToList();
        var overlap = near.Exists(a => near.Exists(b => a.Person != b.Person && a.From < (b.To ?? DateOnly.MaxValue) && b.From < (a.To ?? DateOnly.MaxValue)));
        return overlap ? Distinct(near) : [];
    }

    private List<Office> Marked(OfficeTitle title, DateOnly day, House? house)
    {
        if (house is null)
        {
            return [];
        }
        var bare = title.Rank.Replace("mr ", "", StringComparison.Ordinal).Replace("madam ", "", StringComparison.Ordinal);
        if (title.For.Length > 0 || !s_marks.TryGetValue((house.Value, bare), out var marks))
        {
            return [];
        }
        return [.. _tenures.SelectMany(g => g).Where(t => t.House == house && t.Party is { } party && marks.Contains(party) && Sits(t, day) && (Address(title) is not { } address || MayBe(t, address)))
            .Select(t => new Office { Id = t.Id, Person = t.Person, Kind = OfficeKind.House, Role = title.Rank, Legislature = house, From = t.From, To = t.To })];
    }

    private static PrintedName? Address(OfficeTitle title) =>
        title.Rank.StartsWith("madam ", StringComparison.Ordinal) ? PrintedName.Of("Madam X") : title.Rank.StartsWith("mr ", StringComparison.Ordinal) ? PrintedName.Of("Mr. X") : null;

    private static List<Office> Distinct(IEnumerable<Office> offices) => [.. offices.GroupBy(o => o.Person).Select(g => g.First())];
}
