using System;
using System.CommandLine;
using System.Threading;
using HansardMiner.App.Output;
using HansardMiner.Mining;
using HansardMiner.Store;

namespace HansardMiner.App.Setup;

/// <summary>What every command shares: the options --index and --engine, the screen, and how a run is turned into an exit code.</summary>
internal sealed class Door(Screen screen, TimeProvider time)
{
    /// <summary>The option --index.</summary>
    public Option<string> Index { get; } = new("--index")
    {
        Description = "The folder of the index.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "index",
        Recursive = true,
    };

    /// <summary>The option --engine.</summary>
    public Option<string?> Engine { get; } = new("--engine")
    {
        Description = $"The search engine: lucene or fts5 (usually {Engines.Usual}).",
        HelpName = "ENGINE",
        Recursive = true,
    };

    /// <summary>Builds a command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="summary">What it does, in one or two sentences.</param>
    /// <param name="run">Does it; answers the exit code.</param>
    /// <param name="symbols">Its arguments and options, in the order of the help.</param>
    public Command Command(string name, string summary, Func<ParseResult, Settings, CancellationToken, int> run, params Symbol[] symbols)
    {
        var command = new Command(name, summary);
        foreach (var symbol in symbols)
        {
            switch (symbol)
            {
                case Argument argument:
                    command.Add(argument);
                    break;
                case Option option:
                    command.Add(option);
                    break;
            }
        }
        command.SetAction((result, cancellation) => System.Threading.Tasks.Task.FromResult(Run(result, run, cancellation)));
        return command;
    }

    private int Run(ParseResult result, Func<ParseResult, Settings, CancellationToken, int> run, CancellationToken cancellation)
    {
        var settings = new Settings(result.GetValue(Index) ?? "index", result.GetValue(Engine), screen, time);
        using var signs = new StopSigns(cancellation);
        try
        {
            return run(result, settings, signs.Stopped);
        }
        catch (UserException fault)
        {
            screen.Say("hansard: " + fault.Message);
            return fault.ExitCode;
        }
        catch (StoreException fault)
        {
            screen.Say("hansard: " + fault.Message);
            return fault.Message.Contains(" is damaged", StringComparison.Ordinal) ? ExitCode.Integrity
                : fault.Message.Contains(" is being written by another run", StringComparison.Ordinal) ? ExitCode.Busy : ExitCode.UserError;
        }
        catch (MiningException fault)
        {
            screen.Say("hansard: " + fault.Message);
            return ExitCode.Integrity;
        }
        catch (OperationCanceledException)
        {
            screen.Say("hansard: stopped; what was finished is kept, and running the command again completes it");
            return ExitCode.Gaps;
        }
    }
}
