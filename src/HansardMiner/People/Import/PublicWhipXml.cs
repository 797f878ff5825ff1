using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Xml;
using HansardMiner.Records;

namespace HansardMiner.People.Import;

/// <summary>
/// Member data as XML: <c>member</c>, <c>lord</c>, <c>member_ni</c>, <c>member_sp</c>, <c>royal</c>, <c>person</c>, <c>moffice</c>, <c>alias</c>, <c>constituency</c> elements,
/// in files of any name and any mixture.
/// </summary>
internal sealed class PublicWhipXml(Gathering gathering)
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _gaps = [];
    private string? _person;
    private string _personName = "";
    private string? _personMnis;
    private string _constituency = "";
    private (DateOnly? From, DateOnly? To, bool IsFirst) _days;
    private int _members;
    private int _lords;

    /// <summary>Reads one file.</summary>
    public ImportedFile Read(string path, Stream bytes)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true };
        var aliases = new List<Alias>();
        try
        {
            using var xml = XmlReader.Create(bytes, settings);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    Element(xml, aliases);
                }
            }
        }
        catch (XmlException fault)
        {
            _gaps.Add("the XML breaks off: " + fault.Message);
        }
        // A list of other names does not say of which House; its fullest names do.
        var isPeers = aliases.Count(a => PrintedName.Of(a.Of).Title is not null) > aliases.Count / 2;
        aliases.ForEach(a => gathering.Add(a with { IsPeers = isPeers }));
        return new ImportedFile(path, Kind(), _counts, _gaps);
    }

    private string? Kind() => _counts.Count == 0 ? null
        : _members + _lords > 0 ? "members" : _counts.ContainsKey("persons") ? "persons" : _counts.ContainsKey("offices") ? "offices"
        : _counts.ContainsKey("other names") ? "other names" : _counts.ContainsKey("names of constituencies") ? "names of constituencies" : "facts of persons";

    private void Element(XmlReader xml, List<Alias> aliases)
    {
        switch (xml.LocalName)
        {
            case "member" or "member_ni" or "member_sp" or "royal":
                Member(xml);
                break;
            case "lord":
                Lord(xml);
                break;
            case "person":
                _person = xml.GetAttribute("id");
                (_personName, _personMnis) = (xml.GetAttribute("latestname") ?? "", null);
                Person();
                break;
            case "office" when _person is not null && xml.GetAttribute("id") is { } office:
                gathering.Holds(_person, office);
                Mnis(office);
                break;
            case "moffice":
                Office(xml);
                break;
            case "alias":
                Other(xml, aliases);
                break;
            case "personinfo":
                Count("facts of persons that are not used");
                break;
            case "constituency":
                _constituency = xml.GetAttribute("id") ?? "";
                _days = (DataDates.First(xml.GetAttribute("fromdate")), DataDates.Last(xml.GetAttribute("todate")), true);
                break;
            case "name" or "Name" when _constituency.Length > 0 && xml.GetAttribute("text") is { Length: > 0 } name:
                gathering.Add(new ConstituencyName(_constituency, name, _days.IsFirst, _days.From, _days.To));
                _days.IsFirst = false;
                Count("names of constituencies");
                break;
            default:
                break;
        }
    }

    private void Person()
    {
        if (_person is not null)
        {
            gathering.Add(new Person(new PersonId(_person), _personName));
            Count("persons");
        }
    }

    /// <summary>uk.parliament.data/Member/172/Committee/158 tells the person's number in Parliament's own service.</summary>
    private void Mnis(string office)
    {
        var parts = office.Split('/');
        if (_personMnis is null && parts is ["uk.parliament.data", "Member", var number, ..])
        {
            _personMnis = number;
            gathering.Add(new Person(new PersonId(_person!), _personName, number));
        }
    }

    private void Member(XmlReader xml)
    {
        if (xml.GetAttribute("id") is not { Length: > 0 } id || DataDates.First(xml.GetAttribute("fromdate")) is not { } from)
        {
            _gaps.Add($"a {xml.LocalName} without id or first day");
            return;
        }
        House? house = xml.LocalName switch
        {
            "member_ni" => House.NorthernIreland,
            "member_sp" => House.Scotland,
            "royal" => null,
            _ => xml.GetAttribute("house") is "lords" ? House.Lords : House.Commons,
        };
        _members++;
        Count(house switch
        {
            null => "sovereigns", House.Commons => "tenures in the Commons", House.Lords => "tenures in the Lords",
            House.Scotland => "tenures in the Scottish Parliament", _ => "tenures in the Northern Ireland Assembly",
        });
        gathering.Add(
            new Tenure
            {
                Id = id, Person = default, House = house, Title = Text(xml, "title"), Given = Text(xml, "firstname"), Family = Text(xml, "lastname"),
                Constituency = Text(xml, "constituency") is { Length: > 0 } place ? place : null, Party = Text(xml, "party") is { Length: > 0 } party ? party : null,
                From = from, To = DataDates.Last(xml.GetAttribute("todate")), Began = xml.GetAttribute("fromwhy"),
            },
            null, xml.GetAttribute("datadotparl_id"));
    }

    private void Lord(XmlReader xml)
    {
        if (xml.GetAttribute("id") is not { Length: > 0 } id || DataDates.First(xml.GetAttribute("fromdate")) is not { } from)
        {
            _gaps.Add("a lord without id or first day");
            return;
        }
        _lords++;
        Count(Text(xml, "peeragetype") == "B" ? "bishops in the Lords" : "tenures in the Lords");
        gathering.Add(
            new Tenure
            {
                Id = id, Person = default, House = House.Lords, Title = Text(xml, "title"), Given = Text(xml, "forenames"), Family = Text(xml, "lordname"),
                Place = Text(xml, "lordofname"), PlaceInFull = Text(xml, "lordofname_full"), Party = Text(xml, "affiliation") is { Length: > 0 } party ? party : null,
                From = from, To = DataDates.Last(xml.GetAttribute("todate")), Began = xml.GetAttribute("fromwhy"),
            },
            null, xml.GetAttribute("datadotparl_id"));
    }

    private void Office(XmlReader xml)
    {
        if (xml.GetAttribute("id") is not { Length: > 0 } id || DataDates.First(xml.GetAttribute("fromdate")) is not { } from)
        {
            _gaps.Add("an office without id or first day");
            return;
        }
        var (position, body, charge) = (Text(xml, "position"), Text(xml, "dept"), Text(xml, "responsibility"));
        var role = position.Length > 0 && charge.Length > 0 ? $"{position} ({charge})" : position;
        Count("offices");
        gathering.Add(
            new Office
            {
                Id = id, Person = default, Kind = OfficeKinds.Of(null, role, body), Role = role, Body = body, From = from,
                To = DataDates.Last(xml.GetAttribute("todate")),
            },
            null, xml.GetAttribute("matchid"));
    }

    private void Other(XmlReader xml, List<Alias> aliases)
    {
        var (kind, of) = xml.GetAttribute("fullname") is { Length: > 0 } full ? (AliasKind.FullName, full)
            : xml.GetAttribute("lastname") is { Length: > 0 } last ? (AliasKind.Surname, last)
            : (AliasKind.Constituency, xml.GetAttribute("constituency") ?? "");
        if (of.Length == 0 || xml.GetAttribute("alternate") is not { Length: > 0 } name)
        {
            _gaps.Add("another name that is of nobody");
            return;
        }
        aliases.Add(new Alias(kind, of, WebUtility.HtmlDecode(name), DataDates.First(xml.GetAttribute("from")), DataDates.Last(xml.GetAttribute("to")), false));
        Count("other names");
    }

    private void Count(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;

    private static string Text(XmlReader xml, string name) => xml.GetAttribute(name)?.Trim() ?? "";
}
