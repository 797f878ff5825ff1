using System;
using System.CommandLine;
using System.Linq;
using System.Threading;
using HansardMiner.App.Fetching;
using HansardMiner.App.Setup;
using HansardMiner.Archive;
using HansardMiner.Fetch;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard update</c>: what is new since last time, fetched and mined.</summary>
internal static class UpdateCommand
{
    public static Command Build(Door door)
    {
        var options = new FetchOptions("Keep up from this day on; the first time 30 days back without it.", "The last day; today without it.");
        return door.Command(
            "update",
            "Fetches what is new since last time, what may have changed and what is missing, then mines it into the index. Says nothing when all is well, unless it runs on a terminal: fit for cron and systemd timers.",
            (result, settings, cancellation) => Run(settings, options.Wanted(result), result.GetValue(options.DryRun), options.Manner(result), cancellation),
            [.. options.All]);
    }

    private static int Run(Settings settings, FetchWanted wanted, bool isDry, Manner manner, CancellationToken cancellation)
    {
        var choice = UpdateChoice.Of(settings, wanted, manner.IsVerbose ? settings.Screen.Say : _ => { });
        if (isDry)
        {
            using var held = FetchArchive.Open(wanted.Archive, settings.Time);
            return Plan(settings, wanted, choice, held, manner);
        }
        _ = choice.Manner(settings, wanted, choice.Feeds);
        using var archive = FetchWork.Take(settings, wanted.Archive);
        // What another run or an editor wrote until the seat was taken counts; from here on it is this run's.
        choice = UpdateChoice.Of(settings, wanted, _ => { });
        var scopes = choice.Scopes(settings, archive);
        var how = choice.Manner(settings, wanted, scopes.SelectMany(scope => scope.Feeds));
        choice.Remember(wanted);
        var heldBefore = archive.Addresses;
        var isShown = !manner.IsQuiet && (settings.Screen.ShowsProgress || manner.IsVerbose);
        try
        {
            var ledger = FetchWork.Run(settings, archive, how, scopes, isShown, cancellation);
            var mined = UpdateMining.Mine(settings, wanted.Archive, isShown, cancellation);
            archive.Record(UpdateMining.Damaged(archive, mined));
            return UpdateReport.Tell(settings, ledger, mined, manner);
        }
        catch (OperationCanceledException)
        {
            return FetchWork.Stopped(settings, archive, heldBefore);
        }
    }

    private static int Plan(Settings settings, FetchWanted wanted, UpdateChoice choice, FetchArchive archive, Manner manner)
    {
        var scopes = choice.Scopes(settings, archive);
        var rate = FetchWork.Rate(wanted, choice.Remembered, scopes.SelectMany(scope => scope.Feeds), choice.Addresses);
        PlanText.Tell(settings.Screen, [.. scopes.Select(scope => (FetchPlan.Of(scope.Feeds, scope.Scope, archive, rate, wanted.IsAgain, settings.Time.GetUtcNow()), scope.Scope))], rate, manner);
        return ExitCode.Ok;
    }
}
