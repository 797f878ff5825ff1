using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.People;
using HansardMiner.People.Import;
using HansardMiner.Present;
using HansardMiner.Store;
using Spectre.Console;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard people import PATH…</c>: member data into the index.</summary>
internal static class PeopleImportCommand
{
    public static Command Build(Door door)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders of member data (parlparse's XML or JSON).", Arity = ArgumentArity.OneOrMore };
        var json = Options.Json();
        return door.Command(
            "import",
            "Reads members, their other names, offices and constituencies, and tells the speakers of everything in the index by them. It takes the place of what was imported before.",
            (result, settings, cancellation) => Run(settings, result.GetValue(paths)!, result.GetValue(json), cancellation),
            paths, json);
    }

    private static int Run(Settings settings, string[] paths, bool asJson, CancellationToken cancellation)
    {
        if (Array.Find(paths, p => !Path.Exists(p)) is { } absent)
        {
            throw new UserException($"there is no file or folder {absent}");
        }
        var read = MemberFiles.Read(paths);
        if (read.Data.IsEmpty)
        {
            throw new UserException("none of these files holds members or offices; the register is as it was. Files that do are people.xml, all-members.xml, ministers.json and the like");
        }
        using var engines = Engines.Write(settings);
        var counts = Progress(settings.Screen, progress => engines.People.Import(read.Data, progress, cancellation));
        engines.BringUpToDate(cancellation);
        if (asJson)
        {
            WriteJson(settings.Screen, read, counts);
        }
        else
        {
            Write(settings.Screen, read, counts);
        }
        return read.Files.Any(f => f.Gaps.Count > 0) ? ExitCode.Gaps : ExitCode.Ok;
    }

    private static SpeakerCounts Progress(Screen screen, Func<IProgress<(int Done, int Total)>?, SpeakerCounts> import)
    {
        if (!screen.ShowsProgress)
        {
            return import(null);
        }
        SpeakerCounts? counts = null;
        screen.OfSpectre(screen.Messages).Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("telling speakers", maxValue: 1);
            counts = import(new Told(p => (task.MaxValue, task.Value) = (Math.Max(1, p.Total), p.Done)));
        });
        return counts!;
    }

    private static void Write(Screen screen, ImportedMembers read, SpeakerCounts counts)
    {
        foreach (var file in read.Files)
        {
            var what = file.Kind is null ? "no member data" : string.Join(", ", file.Counts.Select(c => $"{Wording.Plain(c.Value)} {c.Key}"));
            screen.Wrapped(Screen.Safe($"{file.Path}: {what}"));
            foreach (var gap in file.Gaps.Take(5))
            {
                screen.Wrapped("! " + Screen.Safe(gap), 2);
            }
        }
        foreach (var gap in read.Gaps)
        {
            screen.Wrapped("! " + Screen.Safe(gap));
        }
        screen.Line();
        PeopleStatusCommand.Write(screen, Register.Of(read.Data), counts);
    }

    private static void WriteJson(Screen screen, ImportedMembers read, SpeakerCounts counts) => Json.Write(screen, json =>
    {
        json.WriteStartObject();
        json.Array("files", read.Files, file =>
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("kind", file.Kind);
            json.WriteStartObject("counts");
            foreach (var (what, count) in file.Counts)
            {
                json.WriteNumber(what, count);
            }
            json.WriteEndObject();
            json.Texts("gaps", file.Gaps);
            json.WriteEndObject();
        });
        json.Texts("gaps", read.Gaps);
        PeopleStatusCommand.WriteJson(json, Register.Of(read.Data), counts);
        json.WriteEndObject();
    });

    private sealed class Told(Action<(int Done, int Total)> tell) : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value) => tell(value);
    }
}
