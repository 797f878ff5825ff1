using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using HansardMiner.App.Output;
using HansardMiner.People;
using HansardMiner.Present;
using HansardMiner.Records;

namespace HansardMiner.App.Commands;

/// <summary>A person of the register as text and as JSON.</summary>
internal static class PersonCard
{
    public static void Write(Screen screen, Register register, PersonId id, DateOnly? on, bool isBrief)
    {
        var person = register.Find(id);
        screen.Wrapped(screen.Strong(Screen.Safe(register.TenureOf(id, on ?? DateOnly.MaxValue, null)?.Name ?? register.NameOf(id))) + $" · {id}"
            + (person?.MnisId is { } mnis ? $" · mnis/{mnis}" : ""));
        foreach (var tenure in Tenures(register, id, on))
        {
            screen.Wrapped(Screen.Safe($"{House(tenure)}: {tenure.Name}{(tenure.Constituency is { } place ? ", " + place : "")}{(tenure.Party is { } party ? $" ({party})" : "")}, "
                + Days(tenure.From, tenure.To)), 2);
        }
        var offices = Offices(register, id, on);
        foreach (var office in isBrief ? offices.Take(3) : offices)
        {
            screen.Wrapped(Screen.Safe($"{Kind(office.Kind)}: {office.Name}, {Days(office.From, office.To)}"), 2);
        }
        if (on is not null && offices.Count == 0)
        {
            screen.Line("  no office is known on that day");
        }
    }

    public static void WriteJson(Utf8JsonWriter json, Register register, PersonId id, DateOnly? on)
    {
        var person = register.Find(id);
        json.WriteStartObject();
        json.WriteString("person_id", id.Value);
        json.WriteString("name", register.TenureOf(id, on ?? DateOnly.MaxValue, null)?.Name ?? person?.Name);
        json.WriteString("mnis_id", person?.MnisId);
        json.Array("tenures", Tenures(register, id, on), t =>
        {
            json.WriteStartObject();
            json.WriteString("id", t.Id);
            json.WriteString("house", t.House?.ToString().ToLowerInvariant());
            json.WriteString("name", t.Name);
            json.WriteString("constituency", t.Constituency);
            json.WriteString("party", t.Party);
            json.WriteString("from", Wording.Iso(t.From));
            json.WriteString("to", Wording.Iso(t.To));
            json.WriteEndObject();
        });
        json.Array("offices", Offices(register, id, on), o =>
        {
            json.WriteStartObject();
            json.WriteString("office", o.Name);
            json.WriteString("kind", Kind(o.Kind));
            json.WriteString("from", Wording.Iso(o.From));
            json.WriteString("to", Wording.Iso(o.To));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static IReadOnlyList<Tenure> Tenures(Register register, PersonId id, DateOnly? on) =>
        on is { } day ? [.. register.TenuresOf(id).Where(t => register.Sits(t, day))] : register.TenuresOf(id);

    private static IReadOnlyList<Office> Offices(Register register, PersonId id, DateOnly? on) =>
        on is { } day ? register.OfficesOf(id, day) : register.OfficesOf(id);

    private static string Days(DateOnly from, DateOnly? to) => $"{Wording.Day(from)} – {(to is { } last ? Wording.Day(last) : "no end given")}";

    private static string House(Tenure tenure) => tenure.House switch
    {
        Records.House.Commons => "Commons",
        Records.House.Lords => "Lords",
        Records.House.Scotland => "Scottish Parliament",
        Records.House.NorthernIreland => "Northern Ireland Assembly",
        _ => "The Sovereign",
    };

    private static string Kind(OfficeKind kind) => kind switch
    {
        OfficeKind.Government => "government",
        OfficeKind.House => "office of the House",
        OfficeKind.Opposition => "opposition",
        OfficeKind.CommitteeChair => "committee chair",
        OfficeKind.CommitteeMember => "committee",
        OfficeKind.Party => "party or other post",
        _ => "private secretary",
    };
}
