using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using HansardMiner.App.Fetching;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Archive;
using HansardMiner.Coverage;
using HansardMiner.Fetch;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard fetch</c>: documents from the sources on the network into the archive.</summary>
internal static class FetchCommand
{
    public static Command Build(Door door)
    {
        var options = new FetchOptions("The first day.", "The last day; today without it.");
        var giveUp = Options.Flag("--give-up", "Give up those of these days that were planned and that no run has reached: no update asks for them any more. Asks nothing of the network.");
        var check = Options.Flag("--check", "Read the bytes of all documents in the archive: are they what they were? Those that are not are asked for again by the next run. Asks nothing of the network.");
        return door.Command(
            "fetch",
            "Brings documents from the live sources into an archive, politely: one request at a time. It can be stopped at any point; the same command goes on from there and asks only for what is missing or may have changed.",
            (result, settings, cancellation) => result.GetValue(check)
                ? ArchiveCheck.Run(settings, options.Wanted(result).Archive, result.GetValue(options.DryRun), options.Manner(result), cancellation)
                : Run(settings, options.Wanted(result), result.GetValue(giveUp), result.GetValue(options.DryRun), options.Manner(result), cancellation),
            [.. options.All, giveUp, check]);
    }

    private static int Run(Settings settings, FetchWanted wanted, bool isGivenUp, bool isDry, Manner manner, CancellationToken cancellation)
    {
        var addresses = wanted.Urls is null ? [] : AddressFile.Read(wanted.Urls);
        var feeds = ChosenFeeds.Choose(wanted.Feeds, wanted.Topic, wanted.House, addresses.Count > 0, settings.Screen.Say);
        var scope = Scope(wanted, feeds, addresses, FetchWork.Today(settings));
        if (isGivenUp)
        {
            return GivingUp.Run(settings, wanted, feeds, scope, isDry, manner);
        }
        var remembered = FetchSettings.Read(wanted.Archive);
        var rate = FetchWork.Rate(wanted, remembered, feeds, addresses);
        if (isDry)
        {
            using var held = FetchArchive.Open(wanted.Archive, settings.Time);
            PlanText.Tell(settings.Screen, FetchPlan.Of(feeds, scope, held, rate, wanted.IsAgain, settings.Time.GetUtcNow()), scope, rate, manner);
            return ExitCode.Ok;
        }
        var contact = ContactAddress.Choose(wanted.Contact, remembered.Contact);
        using var archive = FetchWork.Take(settings, wanted.Archive);
        // What was edited since it was read above counts.
        if (wanted.Contact is not null && FetchSettings.Read(wanted.Archive) is var edited && edited.Contact != contact)
        {
            (edited with { Contact = contact }).Write(wanted.Archive);
        }
        var heldBefore = archive.Addresses;
        if (!manner.IsQuiet)
        {
            settings.Screen.Say(PlanText.Line(FetchPlan.Of(feeds, scope, archive, rate, wanted.IsAgain, settings.Time.GetUtcNow()), rate));
        }
        var how = FetchWork.Manner(settings, wanted, remembered, contact, feeds, addresses);
        FetchLedger ledger;
        try
        {
            ledger = FetchWork.Run(settings, archive, how, [new UpdateScope(scope, feeds)], !manner.IsQuiet, cancellation);
        }
        catch (OperationCanceledException)
        {
            return FetchWork.Stopped(settings, archive, heldBefore, ", and so does each update; with --give-up it gives up the days that no run has reached");
        }
        Tell(settings, wanted.Archive, ledger, manner);
        return ledger.HasGaps ? ExitCode.Gaps : ExitCode.Ok;
    }

    private static void Tell(Settings settings, string archive, FetchLedger ledger, Manner manner)
    {
        if (manner.IsJson)
        {
            Json.Write(settings.Screen, json =>
            {
                json.WriteStartObject();
                LedgerJson.Members(json, ledger);
                json.WriteEndObject();
            });
        }
        else
        {
            LedgerText.Write(settings.Screen, ledger, manner);
            settings.Screen.Wrapped(Screen.Safe($"The archive is {archive}: “hansard mine {ShellWord.Of(archive)}” reads it into the index."));
        }
    }

    private static FetchScope Scope(FetchWanted wanted, IReadOnlyList<IFeed> feeds, IReadOnlyList<Uri> addresses, DateOnly today)
    {
        var hasDays = feeds.Any(feed => feed.Name != ChosenFeeds.OfAddresses);
        if (hasDays && wanted.From is null)
        {
            throw new UserException("say from which day on: --from 2014-01-01 --to 2014-01-31 (or keep up with what is new: “hansard update”)");
        }
        var to = wanted.To < today ? wanted.To.Value : today;
        var from = wanted.From ?? to;
        if (hasDays && from > today)
        {
            throw new UserException($"--from {from:yyyy-MM-dd} is after today, {today:yyyy-MM-dd}: nothing was said yet");
        }
        return from <= to ? new FetchScope(from, to) { House = wanted.House, Topic = wanted.Topic, Addresses = addresses }
            : throw new UserException($"--from {from:yyyy-MM-dd} is after --to {to:yyyy-MM-dd}");
    }
}
