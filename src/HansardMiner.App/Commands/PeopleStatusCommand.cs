using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.People;
using HansardMiner.Present;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard people status</c>: what the register knows, until when, and how many speakers are known.</summary>
internal static class PeopleStatusCommand
{
    private const int Most = 12;

    public static Command Build(Door door)
    {
        var json = Options.Json();
        return door.Command(
            "status",
            "Says what the register knows and until when, how many speakers of the index are known by it, and why the others are not.",
            (result, settings, _) => Run(settings, result.GetValue(json)),
            json);
    }

    private static int Run(Settings settings, bool asJson)
    {
        using var engines = Engines.Read(settings);
        var register = engines.RequiredRegister;
        var counts = engines.People.Count();
        if (asJson)
        {
            Json.Write(settings.Screen, json =>
            {
                json.WriteStartObject();
                WriteJson(json, register, counts);
                json.WriteEndObject();
            });
        }
        else
        {
            Write(settings.Screen, register, counts);
        }
        return ExitCode.Ok;
    }

    /// <summary>The register and the speakers in words.</summary>
    public static void Write(Screen screen, Register register, SpeakerCounts counts)
    {
        var data = register.Data;
        screen.Wrapped($"The register holds {Wording.Number("person", data.Persons.Count)}, {Wording.Number("period", data.Tenures.Count)} of membership, "
            + $"{Wording.Number("office", data.Offices.Count)} by date, {Wording.Number("other name", data.Aliases.Count)} and {Wording.Number("name", data.Constituencies.Count)} of constituencies.");
        foreach (var (house, names, offices) in Known(register))
        {
            screen.Line($"  {Name(house)}: members known {(register.NamesKnownFrom(house) is { } first ? $"from {Wording.Day(first)} " : "")}until {Wording.Day(names)}, ministers and Chair until {Wording.Day(offices)}");
        }
        var all = counts.Known + counts.Several + counts.NotKnown;
        screen.Line();
        screen.Wrapped(all == 0 ? "There are no speakers in the index yet."
            : $"Of {Wording.Number("speaker", all)} in the index {Wording.Plain(counts.Known)} are known, {Wording.Plain(counts.Several)} are one of several, {Wording.Plain(counts.NotKnown)} are not known.");
        List(screen, "Known by:", counts.Rules);
        List(screen, "Not known, or one of several:", counts.Reasons);
        if (counts.Notes > 0)
        {
            screen.Wrapped($"{Wording.Number("speaker", counts.Notes)} whose id in the source and whose printed name are two persons': the id is believed.");
        }
    }

    /// <summary>The same as JSON properties.</summary>
    public static void WriteJson(Utf8JsonWriter json, Register register, SpeakerCounts counts)
    {
        json.WriteNumber("persons", register.Data.Persons.Count);
        json.WriteNumber("tenures", register.Data.Tenures.Count);
        json.WriteNumber("offices", register.Data.Offices.Count);
        json.Array("known", Known(register), k =>
        {
            json.WriteStartObject();
            json.WriteString("house", k.House.ToString().ToLowerInvariant());
            json.WriteString("members_from", Wording.Iso(register.NamesKnownFrom(k.House)));
            json.WriteString("members", Wording.Iso(k.Names));
            json.WriteString("offices", Wording.Iso(k.Offices));
            json.WriteEndObject();
        });
        json.WriteNumber("speakers_known", counts.Known);
        json.WriteNumber("speakers_one_of_several", counts.Several);
        json.WriteNumber("speakers_not_known", counts.NotKnown);
        json.WriteNumber("speakers_noted", counts.Notes);
        Counted(json, "rules", counts.Rules);
        Counted(json, "reasons", counts.Reasons);
    }

    private static IEnumerable<(House House, DateOnly? Names, DateOnly? Offices)> Known(Register register) =>
        Enum.GetValues<House>().Select(h => (h, register.NamesKnownUntil(h), register.OfficesKnownUntil(h))).Where(k => k.Item2 is not null || (k.Item3 is not null && k.h != House.Lords));

    private static void List(Screen screen, string title, IReadOnlyList<(string What, int Count)> counts)
    {
        if (counts.Count == 0)
        {
            return;
        }
        screen.Line(title);
        foreach (var (what, count) in counts.Take(Most))
        {
            screen.Line($"  {Wording.Plain(count),9}  {Screen.Safe(what)}");
        }
        if (counts.Count > Most)
        {
            screen.Line($"             and {Wording.Plain(counts.Count - Most)} more");
        }
    }

    private static void Counted(Utf8JsonWriter json, string name, IReadOnlyList<(string What, int Count)> counts) => json.Array(name, counts, c =>
    {
        json.WriteStartObject();
        json.WriteString("what", c.What);
        json.WriteNumber("count", c.Count);
        json.WriteEndObject();
    });

    private static string Name(House house) => house switch
    {
        House.Commons => "House of Commons",
        House.Lords => "House of Lords",
        House.NorthernIreland => "Northern Ireland Assembly",
        _ => "Scottish Parliament",
    };
}
