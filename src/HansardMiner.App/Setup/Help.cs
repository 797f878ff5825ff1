using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Linq;

namespace HansardMiner.App.Setup;

/// <summary>The usual help text with examples and the meaning of the exit codes under it.</summary>
internal sealed class Help(HelpAction usual, IReadOnlyDictionary<string, string[]> examples) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (examples.TryGetValue(Path(parseResult.CommandResult), out var lines))
        {
            output.WriteLine(lines.Length == 1 ? "Example:" : "Examples:");
            foreach (var line in lines)
            {
                output.WriteLine("  " + line);
            }
            output.WriteLine();
        }
        output.WriteLine("Exit codes:");
        output.WriteLine("  " + ExitCode.Legend);
        output.WriteLine();
        return code;
    }

    /// <summary>"people show" for a command of a command.</summary>
    private static string Path(System.CommandLine.Parsing.CommandResult command) =>
        command.Parent is System.CommandLine.Parsing.CommandResult { Parent: not null } outer ? Path(outer) + " " + command.Command.Name : command.Command.Name;

    /// <summary>Puts examples under the help of a whole command tree.</summary>
    public static void Extend(RootCommand root, IReadOnlyDictionary<string, string[]> examples)
    {
        ArgumentNullException.ThrowIfNull(root);
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new Help((HelpAction)option.Action!, examples);
    }
}
