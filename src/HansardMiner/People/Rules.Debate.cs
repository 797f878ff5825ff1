using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <content>Rules that look at the rest of the debate.</content>
internal static partial class Rules
{
    /// <summary>A surname alone, or a peerage without its place, is the person introduced in this debate under the full name.</summary>
    private static Speaker? Introduced(Turn turn, Scene scene, string rule)
    {
        if (turn.PrintedName is not { } name || name.Words.Length == 0)
        {
            return null;
        }
        var same = scene.Introductions.Where(i => i.At != turn.Index && IsShortFor(name, i)).ToList();
        same.RemoveAll(i => i.Person is null && same.Exists(k => k.Person is not null && (k.Name.Key == i.Name.Key || IsShortFor(i.Name, k))));
        if (same.Count == 0)
        {
            return null;
        }
        if (same.Exists(i => i.Person is null))
        {
            return same.TrueForAll(i => i.Person is null && i.Name.Key == same[0].Name.Key) && name.Key == same[0].Name.Key
                ? null : new Speaker.NotKnown { Rule = "introduced in this debate under a name that is not known for certain" };
        }
        return scene.Among(same.Select(i => (i.Person!.Value, i.Tenure)), same.Select(i => i.Person).Distinct().Count() == 1 ? rule : "several of that name in this debate", turn);
    }

    /// <summary>"Mr. Brown" for "Nicholas Brown"; "Lord Hunt" for "Lord Hunt of Wirral"; not "Nick Brown", which is another name.</summary>
    private static bool IsShortFor(PrintedName name, Scene.Introduction full)
    {
        if (name.Sex != Sex.NotSaid && full.Name.Sex != Sex.NotSaid && name.Sex != full.Name.Sex)
        {
            return false;
        }
        if (name.Title is not null)
        {
            return full.Name.Title == name.Title && (full.Name.Key == name.Key || full.Name.Key.StartsWith(name.Key + " of ", StringComparison.Ordinal));
        }
        if (full.Name.Title is not null)
        {
            return false;
        }
        return full.Name.Whole == name.Whole
            || (full.Tenure is { } tenure ? NameWords.Fold(tenure.Family) == name.Whole && full.Name.Whole.EndsWith(name.Whole, StringComparison.Ordinal)
                : name.IsOneWord && full.Name.Words[^1] == name.Words[0]);
    }

    /// <summary>An office alone is the person named with it in this debate.</summary>
    private static Speaker? OfficeIntroduced(Turn turn, Scene scene, string rule)
    {
        if (turn is not { Name: null, Title: { } title, IsChair: false })
        {
            return null;
        }
        var named = scene.Introductions.Where(i => i.Title == title).ToList();
        if (named.Count == 0 || named.Exists(i => i.Person is null))
        {
            return named.Count == 0 ? null : new Speaker.NotKnown { Rule = "named with this office in this debate under a name that is not known for certain" };
        }
        return scene.Among(named.Select(i => (i.Person!.Value, i.Tenure)), named.Select(i => i.Person).Distinct().Count() == 1 ? rule : "several named with this office in this debate", turn);
    }

    /// <summary>The record names whoever takes the Chair; until somebody else is named, the office alone is that person.</summary>
    private static Speaker? InTheChair(Turn turn, Scene scene, string rule)
    {
        if (turn is not { Name: null, Title: { } title, IsChair: true })
        {
            return null;
        }
        if (scene.Introductions.LastOrDefault(i => i.IsChair && i.At < turn.Index) is { } named)
        {
            return named.Title == title && named.Person is { } person ? scene.Found(person, named.Tenure, rule, turn) : null;
        }
        if (scene.Sitting is { Occupant: { } occupant, Office: { } office } && OfficeTitle.Of(office) == title)
        {
            var finding = scene.Named(occupant, scene.Sitting.Constituency);
            return finding.Tenures.Count == 1 ? scene.Found(finding.Tenures[0].Person, finding.Tenures[0], rule, turn) : null;
        }
        return null;
    }

    /// <summary>"The Minister" when one minister, named in full, and no other speaks in this debate.</summary>
    private static Speaker? OnlyMinister(Turn turn, Scene scene, string rule)
    {
        if (turn is not { Name: null, Title: { IsBare: true } title })
        {
            return null;
        }
        var ministers = scene.Introductions.Where(i => i.Title is { IsMinisterial: true }).ToList();
        var persons = ministers.Select(i => i.Person).Distinct().ToList();
        if (persons is [{ } only])
        {
            return title.Rank == "minister" || ministers.Exists(i => i.Title!.Value.Rank == title.Rank)
                ? scene.Found(only, ministers[0].Tenure, rule, turn) : new Speaker.NotKnown { Rule = "no minister of that rank is named in this debate" };
        }
        return persons.Count == 0 ? new Speaker.NotKnown { Rule = "no minister is named in this debate" }
            : persons.Contains(null) ? new Speaker.NotKnown { Rule = "not every minister of this debate is known" }
            : scene.Among(persons.Select(p => (p!.Value, (Tenure?)null)), "several ministers in this debate", turn);
    }

    /// <summary>Where the register's names have ended: the one holder of the office printed, if the surname printed is his or hers.</summary>
    private static Speaker? ByOfficeAndSurname(Turn turn, Scene scene, string rule)
    {
        if (turn is not { Name: not null, Office: { } office, PrintedName: { Words.Length: > 0 } name } || scene.Named(turn).How != NameMatch.None)
        {
            return null;
        }
        var holders = scene.Holding(office).Holders.Where(h => Agrees(name, scene.Register, h.Person)).ToList();
        return holders.Count == 1 ? scene.Found(holders[0].Person, null, rule, turn) : null;
    }

    /// <summary>Where the register's names have ended: the only one who ever bore the whole name there, and who is shown to sit by an office or a committee.</summary>
    private static Speaker? ByNameAndSeat(Turn turn, Scene scene, string rule) =>
        turn is { Name: { } name, Office: null } && scene.House is { } house && scene.Register.StillSitting(name, scene.Day, house) is { } person
            ? scene.Found(person, null, rule, turn) : null;

    private static Speaker? ByOffice(Turn turn, Scene scene, string rule)
    {
        if (turn is not { Name: null, Office: { } office })
        {
            return null;
        }
        var finding = scene.Holding(office);
        return finding.Holders.Count == 0 ? null
            : scene.Among(finding.Holders.Select(h => (h.Person, (Tenure?)null)), finding.Holders.Count > 1 ? "several hold the office"
                : finding.FromParts ? "sole holder of a part of the office" : rule, turn);
    }

    private static bool Agrees(PrintedName printed, Register register, PersonId person)
    {
        IEnumerable<string> names = [.. register.TenuresOf(person).Select(t => t.Name), .. register.Find(person) is { } known ? [known.Name] : (string[])[]];
        return names.Select(PrintedName.Of).Any(n => n.Key == printed.Key || (n.Title is null && printed.Title is null && n.Words.Length > 0 && n.Words[^1] == printed.Words[^1]
            && (printed.IsOneWord || n.Words[0][0] == printed.Words[0][0])));
    }
}
