using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Mining;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard formats [PATH…]</c>: what each format gives and lacks.</summary>
internal static class FormatsCommand
{
    public static Command Build(Door door)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders to read; without one, what the index holds.", Arity = ArgumentArity.ZeroOrMore };
        var markdown = Options.Flag("--markdown", "Write a Markdown page.");
        return door.Command(
            "formats",
            "Counts, for each format, files, records by kind, what they state (speaker, day, column, live page) and why something was not read.",
            (result, settings, cancellation) =>
            {
                var named = result.GetValue(paths) ?? [];
                if (named.FirstOrDefault(p => !Path.Exists(p)) is { } absent)
                {
                    throw new UserException($"there is no file or folder {absent}");
                }
                Write(settings.Screen, named.Length > 0 ? FormatSurvey.Of(named, cancellation) : OfIndex(settings), result.GetValue(markdown));
                return ExitCode.Ok;
            },
            paths, markdown);
    }

    private static IReadOnlyList<FormatFacts> OfIndex(Settings settings)
    {
        using var engines = Engines.Read(settings);
        return FormatSurvey.Of(engines.Store);
    }

    private static void Write(Screen screen, IReadOnlyList<FormatFacts> formats, bool asMarkdown)
    {
        if (asMarkdown)
        {
            screen.Data.Write(FormatsPage.Markdown(formats));
            return;
        }
        foreach (var (title, heads, rows) in FormatsPage.Tables(formats))
        {
            screen.Line(title);
            screen.Table([.. heads.Select((h, i) => new TableHead(h, IsNumber: i > 0))], rows);
            screen.Line();
        }
        foreach (var (title, lines) in FormatsPage.Reasons(formats))
        {
            screen.Line(title);
            foreach (var line in lines)
            {
                screen.Wrapped(Screen.Safe(line.Replace("**", "", StringComparison.Ordinal)), line.StartsWith("**", StringComparison.Ordinal) ? 0 : 2);
            }
            screen.Line();
        }
    }
}
