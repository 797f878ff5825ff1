using System;
using System.CommandLine;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.People;
using HansardMiner.Present;
using HansardMiner.Records;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard people find TEXT --on DATE</c>: who is spoken of in a text.</summary>
internal static class PeopleFindCommand
{
    public static Command Build(Door door)
    {
        var text = new Argument<string[]>("TEXT") { Description = "The text: 'my hon. Friend the Member for Wantage (Mr Vaizey)'.", Arity = ArgumentArity.OneOrMore };
        var on = Options.Day("--on", "The day it was said; needed, since names and offices are looked up by it.");
        var house = new Option<House?>("--house") { Description = "Where it was said: commons, lords, scotland or northernireland.", HelpName = "HOUSE" };
        var json = Options.Json();
        return door.Command(
            "find",
            "Finds the members who are spoken of in a text, and tells who they are.",
            (result, settings, _) => Run(settings, Options.Joined(result.GetValue(text)), result.GetValue(on), result.GetValue(house), result.GetValue(json)),
            text, on, house, json);
    }

    private static int Run(Settings settings, string text, DateOnly? on, House? house, bool asJson)
    {
        if (on is not { } day)
        {
            throw new UserException("name the day with --on: the member for a constituency and the holder of an office change");
        }
        using var engines = Engines.Read(settings);
        var register = engines.RequiredRegister;
        var found = new References(register).Find(text, day, house);
        if (asJson)
        {
            Json.Write(settings.Screen, json =>
            {
                json.WriteStartArray();
                foreach (var reference in found)
                {
                    json.WriteStartObject();
                    json.WriteString("words", reference.Span.Of(text));
                    json.WriteNumber("start", reference.Span.Start);
                    json.WriteNumber("end", reference.Span.End);
                    json.WriteString("person", SpeakerWording.Person(reference.Speaker));
                    json.WriteString("person_id", SpeakerWording.Id(reference.Speaker));
                    json.WriteString("office_held", SpeakerWording.Office(reference.Speaker));
                    json.WriteString("found_by", SpeakerWording.How(reference.Speaker));
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            });
            return ExitCode.Ok;
        }
        settings.Screen.Line($"{Wording.Number("reference", found.Count)} found.");
        foreach (var reference in found)
        {
            settings.Screen.Wrapped(Screen.Safe($"“{reference.Span.Of(text)}” – {SpeakerWording.Beside(reference.Speaker) ?? "not known"} ({SpeakerWording.How(reference.Speaker)})"));
            if (SpeakerWording.Id(reference.Speaker) is { } id)
            {
                settings.Screen.Line("  " + id);
            }
        }
        return ExitCode.Ok;
    }
}
