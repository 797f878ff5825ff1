using System;
using System.Collections.Generic;
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
        var today = FetchWork.Today(settings);
        var remembered = FetchSettings.Read(wanted.Archive);
        var kept = KeptChoice.Of(wanted, remembered, today, manner.IsVerbose ? settings.Screen.Say : _ => { });
        var to = wanted.To ?? today;
        if (kept.Now.FirstOrDefault(k => k.Since > to && k.Feed != ChosenFeeds.OfAddresses) is { } late)
        {
            throw new UserException($"it keeps up from {late.Since:yyyy-MM-dd} on, which is after {to:yyyy-MM-dd}: name an earlier day with --from");
        }
        var addresses = kept.Now.Any(k => k.Feed == ChosenFeeds.OfAddresses) && (wanted.Urls ?? remembered.Urls) is { } file ? AddressFile.Read(file) : [];
        if (isDry)
        {
            using var held = FetchArchive.Open(wanted.Archive, settings.Time);
            return Plan(settings, wanted, remembered, held, Scopes(held), addresses, manner);
        }
        var contact = ContactAddress.Choose(wanted.Contact, remembered.Contact);
        using var archive = FetchWork.Take(settings, wanted.Archive);
        var scopes = Scopes(archive);
        var how = FetchWork.Manner(settings, wanted, remembered, contact, scopes.SelectMany(scope => scope.Feeds), addresses);
        remembered = Remember(settings, wanted, remembered, kept, contact, to);
        var heldBefore = archive.Addresses;
        var isShown = !manner.IsQuiet && (settings.Screen.ShowsProgress || manner.IsVerbose);
        try
        {
            var ledger = FetchWork.Run(settings, archive, how, scopes, isShown, cancellation);
            (remembered with { Last = remembered.Last! with { Ended = settings.Time.GetUtcNow() } }).Write(wanted.Archive);
            var mined = UpdateMining.Mine(settings, wanted.Archive, isShown, cancellation);
            return UpdateReport.Tell(settings, ledger, mined, manner);
        }
        catch (OperationCanceledException)
        {
            return FetchWork.Stopped(settings, archive, heldBefore);
        }

        IReadOnlyList<UpdateScope> Scopes(FetchArchive held) => new UpdateScopes(held, settings.Time.GetUtcNow(), to)
            .Of(kept.Now, withOthers: kept.Now.Count == kept.All.Count, name => name == ChosenFeeds.OfAddresses && addresses.Count == 0 ? null : FeedList.Find(name), addresses);
    }

    private static int Plan(Settings settings, FetchWanted wanted, FetchSettings remembered, FetchArchive archive, IReadOnlyList<UpdateScope> scopes, IReadOnlyList<Uri> addresses, Manner manner)
    {
        var rate = FetchWork.Rate(wanted, remembered, scopes.SelectMany(scope => scope.Feeds), addresses);
        foreach (var scope in scopes)
        {
            PlanText.Tell(settings.Screen, FetchPlan.Of(scope.Feeds, scope.Scope, archive, rate, wanted.IsAgain, settings.Time.GetUtcNow()), scope.Scope, rate, manner);
        }
        return ExitCode.Ok;
    }

    /// <summary>What holds for this update holds for the next one, too.</summary>
    private static FetchSettings Remember(Settings settings, FetchWanted wanted, FetchSettings before, KeptChoice kept, string contact, DateOnly to)
    {
        var now = before with
        {
            Contact = wanted.Contact is null ? before.Contact : contact,
            Rate = wanted.Rate ?? before.Rate,
            DailyCap = wanted.Daily ?? before.DailyCap,
            Urls = wanted.Urls is null ? before.Urls : System.IO.Path.GetFullPath(wanted.Urls),
            Kept = kept.All,
            Last = new FetchAsked(kept.Now.Select(k => k.Since).Append(to).Min(), to, settings.Time.GetUtcNow())
            {
                Feeds = [.. kept.Now.Select(k => k.Feed).Distinct()],
                Houses = kept.Now.Any(k => k.House is null && k.Feed != ChosenFeeds.OfAddresses) ? [] : [.. kept.Now.Select(k => k.House).OfType<Records.House>().Distinct()],
                Topic = kept.Now.Select(k => k.Topic).Distinct().ToList() is [var only] ? only : null,
            },
        };
        now.Write(wanted.Archive);
        return now;
    }
}
