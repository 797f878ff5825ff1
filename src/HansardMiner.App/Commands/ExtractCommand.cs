using System;
using System.CommandLine;
using System.IO;
using System.Text;
using HansardMiner.App.Setup;
using HansardMiner.Present;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard extract --gold-shape FILE</c>: the figures of given passages, for scoring.</summary>
internal static class ExtractCommand
{
    public static Command Build(Door door)
    {
        var file = Options.Text("--gold-shape", "FILE.jsonl", "Passages as JSON Lines: objects with id, text and date.");
        file.Required = true;
        var target = Options.Text("--out", "FILE", "Write there rather than to the output.");
        return door.Command(
            "extract",
            "Finds the figures of given passages and writes them in the shape of the gold files, for scoring.",
            (result, settings, _) => Run(settings, result.GetValue(file)!, result.GetValue(target)),
            file, target);
    }

    private static int Run(Settings settings, string file, string? target)
    {
        if (!File.Exists(file))
        {
            throw new UserException($"there is no file {file}");
        }
        try
        {
            using var passages = new StreamReader(file, Encoding.UTF8);
            if (target is null or "-")
            {
                GoldShape.Write(passages, settings.Screen.Data);
            }
            else
            {
                Files.Write(target, writer =>
                {
                    GoldShape.Write(passages, writer);
                    return 0;
                });
            }
        }
        catch (FormatException fault)
        {
            throw new UserException($"{file} is not in the shape of a gold file: {fault.Message}");
        }
        return ExitCode.Ok;
    }
}
