using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.People;
using HansardMiner.Present;
using HansardMiner.Records;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard people show WHO</c>: a person's periods of membership and offices, or who held an office.</summary>
internal static class PeopleShowCommand
{
    private const int MostPersons = 12;

    public static Command Build(Door door)
    {
        var who = new Argument<string[]>("WHO") { Description = "A name, an office, or an id: 'Edward Vaizey', 'The Solicitor-General', uk.org.publicwhip/person/10001, mnis/172.", Arity = ArgumentArity.OneOrMore };
        var on = Options.Day("--on", "The day: who sat or held the office then, and which offices they held.");
        var house = new Option<House?>("--house") { Description = "Only members of this House: commons, lords, scotland or northernireland.", HelpName = "HOUSE" };
        var json = Options.Json();
        return door.Command(
            "show",
            "Shows a person with periods of membership and offices held, or who held an office.",
            (result, settings, _) => Run(settings, Options.Joined(result.GetValue(who)), result.GetValue(on), result.GetValue(house), result.GetValue(json)),
            who, on, house, json);
    }

    private static int Run(Settings settings, string who, DateOnly? on, House? house, bool asJson)
    {
        using var engines = Engines.Read(settings);
        var register = engines.RequiredRegister;
        var (persons, how) = Find(register, who, on, house);
        if (asJson)
        {
            Json.Write(settings.Screen, json =>
            {
                json.WriteStartObject();
                json.WriteString("asked", who);
                json.WriteString("found_by", how);
                json.Array("persons", persons, p => PersonCard.WriteJson(json, register, p, on));
                json.WriteEndObject();
            });
            return persons.Count == 0 ? ExitCode.UserError : ExitCode.Ok;
        }
        if (persons.Count == 0)
        {
            throw new UserException($"{how}: {who}");
        }
        if (persons.Count > 1)
        {
            settings.Screen.Line($"{Wording.Number("person", persons.Count)} ({how}):");
        }
        foreach (var person in persons.Take(MostPersons))
        {
            settings.Screen.Line();
            PersonCard.Write(settings.Screen, register, person, on, isBrief: persons.Count > 1);
        }
        if (persons.Count > MostPersons)
        {
            settings.Screen.Line($"and {Wording.Plain(persons.Count - MostPersons)} more");
        }
        return ExitCode.Ok;
    }

    /// <summary>An id, then an office, then a name.</summary>
    private static (IReadOnlyList<PersonId> Persons, string How) Find(Register register, string who, DateOnly? on, House? house)
    {
        foreach (var id in (string[])[who, "uk.org.publicwhip/" + who])
        {
            if (register.OfSourceId(id) is { } person)
            {
                return ([person], "id");
            }
        }
        if (on is { } day)
        {
            var holding = register.Holding(who, day, house);
            if (holding.Holders.Count > 0)
            {
                return ([.. holding.Holders.Select(h => h.Person)], "held the office that day");
            }
            var named = register.Named(who, day, house);
            return named.Tenures.Count > 0 ? ([.. named.Tenures.Select(t => t.Person)], "sat under that name that day")
                : ([], holding.IsKnown ? "nobody is known to have held the office on that day" : named.OtherDays ? "nobody of that name sat on that day" : "nobody of that name or office is in the register");
        }
        var held = register.EverHeld(who);
        return held.Count > 0 ? ([.. held.Select(o => o.Person).Distinct()], "held the office at some time, the latest first")
            : register.EverNamed(who) is { Count: > 0 } ever ? (ever, "so named at some time") : ([], "nobody of that name or office is in the register");
    }
}
