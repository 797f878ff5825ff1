using System;
using System.CommandLine;
using System.Diagnostics;
using System.Threading;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Present;
using Spectre.Console;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard reindex</c>: the search index anew from the records.</summary>
internal static class ReindexCommand
{
    public static Command Build(Door door)
    {
        var quiet = Options.Flag("--quiet", "Print no progress.");
        return door.Command(
            "reindex",
            "Builds the search index anew from the records and puts it in the place of the old one, whole or not at all. No file is read again.",
            (result, settings, cancellation) => Run(settings, result.GetValue(quiet), cancellation),
            quiet);
    }

    private static int Run(Settings settings, bool isQuiet, CancellationToken cancellation)
    {
        // Looks first whether there is anything to be indexed, and makes nothing where there is not.
        Engines.Read(settings).Dispose();
        using var engines = Engines.Write(settings);
        var started = Stopwatch.GetTimestamp();
        var count = 0;
        Show(settings.Screen, isQuiet, progress => engines.Index.Rebuild(new Told(p =>
        {
            count = p.Total;
            progress(p);
        }), cancellation));
        settings.Screen.Wrapped($"The search index of {engines.Index.Engine.Name} was built anew: {Wording.Number("contribution", count)} in {Wording.Span(Stopwatch.GetElapsedTime(started))}.");
        return ExitCode.Ok;
    }

    private static void Show(Screen screen, bool isQuiet, Action<Action<(int Done, int Total)>> build)
    {
        if (isQuiet || !screen.ShowsProgress)
        {
            build(_ => { });
            return;
        }
        screen.OfSpectre(screen.Messages).Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("indexing", maxValue: 1);
            build(p => (task.MaxValue, task.Value) = (Math.Max(1, p.Total), p.Done));
        });
    }

    private sealed class Told(Action<(int Done, int Total)> tell) : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value) => tell(value);
    }
}
