using System;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Mcp;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard mcp</c>: the index as tools for an assistant, over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Build(Door door)
    {
        var longest = Options.Number("--longest", "How many letters an answer may have: of longer ones less is shown, and it is said what was left out.", new ToolSettings().Longest);
        return door.Command(
            "mcp",
            "Serves the index as tools to an assistant that speaks the Model Context Protocol, over standard input and output; it is the assistant that starts it. No tool writes, fetches or starts anything.",
            (result, settings, cancellation) => Run(settings, result.GetValue(longest), cancellation),
            longest);
    }

    private static int Run(Settings settings, int longest, CancellationToken cancellation)
    {
        if (longest is < 5_000 or > 10_000_000)
        {
            throw new UserException("--longest takes 5000 to 10000000");
        }
        // What is wrong with the index now is said before an assistant waits for answers.
        Engines.Read(settings).Dispose();
        var tools = new ToolSettings { Longest = longest, Say = message => settings.Screen.Say(Screen.Safe(message)) };
        Serve(settings, tools, cancellation).GetAwaiter().GetResult();
        return ExitCode.Ok;
    }

    private static async Task Serve(Settings settings, ToolSettings tools, CancellationToken cancellation)
    {
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        await ToolServer.RunAsync(() => ServedEngines.Open(settings), tools, input, output, cancellation);
    }
}
