using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Archive;
using HansardMiner.Fetch;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Safety;
using HansardMiner.Present;
using HansardMiner.Records;

namespace HansardMiner.App.Fetching;

/// <summary>What fetch and update share: the manner of asking, the run itself, and what is remembered of it.</summary>
internal static class FetchWork
{
    /// <summary>How many requests a second every host is promised at the most.</summary>
    public const double Promised = 1;

    /// <summary>The day of a run.</summary>
    public static DateOnly Today(Settings settings) => LondonDay.Of(settings.Time.GetUtcNow());

    /// <summary>Opens an archive to write to it: two runs would ask one host at once, which nobody was promised.</summary>
    /// <exception cref="Store.StoreException">Another run writes to it, or it cannot be written.</exception>
    public static FetchArchive Take(Settings settings, string folder)
    {
        var archive = FetchArchive.Open(folder, settings.Time);
        try
        {
            archive.BeginWriting();
            return archive;
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>Opens an archive that is there.</summary>
    /// <exception cref="UserException">There is none.</exception>
    /// <exception cref="Store.StoreException">Another run writes to it, or it cannot be read or written.</exception>
    public static FetchArchive Existing(Settings settings, string folder, bool isToWrite) => !FetchArchive.IsArchive(folder)
        ? throw new UserException($"{folder} is no archive of hansard fetch: it has no {FetchArchive.JournalName}") : isToWrite ? Take(settings, folder) : FetchArchive.Open(folder, settings.Time);

    /// <summary>How the sources are asked.</summary>
    /// <exception cref="UserException">A mirror or the rate is not as it should be.</exception>
    public static FetchManner Manner(Settings settings, FetchWanted wanted, FetchSettings remembered, string contact, IEnumerable<IFeed> feeds, IReadOnlyList<Uri> addresses) => new(contact, settings.Time)
    {
        PerSecond = Rate(wanted, remembered, feeds, addresses),
        PerDay = wanted.Daily ?? remembered.DailyCap,
        Mirrors = MirrorsOf(wanted),
        IsAgain = wanted.IsAgain,
    };

    /// <summary>The rate of a run. More than is promised is for hosts of one's own only.</summary>
    /// <exception cref="UserException">A host that is not mirrored would be asked faster than is promised.</exception>
    public static double Rate(FetchWanted wanted, FetchSettings remembered, IEnumerable<IFeed> feeds, IReadOnlyList<Uri> addresses)
    {
        // Mirrors are read whatever the rate: a word that is none is said before anything is written or planned.
        var mirrored = MirrorsOf(wanted).Hosts.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rate = wanted.Rate ?? remembered.Rate ?? Promised;
        if (rate <= Promised)
        {
            return rate;
        }
        var others = feeds.SelectMany(feed => feed.Facts.Hosts.Count == 0 ? addresses.Select(address => address.IdnHost) : feed.Facts.Hosts).Where(host => !mirrored.Contains(host)).Distinct().ToList();
        return others.Count == 0 ? rate
            : throw new UserException(Screen.Safe($"{(wanted.Rate is null ? $"“rate” in {FetchSettings.FileName}," : "--rate")} {rate} is more than one request a second, which is promised to every host that is not one's own: {string.Join(", ", others.Take(5))}. Leave it out, or reach these hosts through a mirror of one's own with --mirror"));
    }

    /// <summary>Fetches, and shows how it comes on.</summary>
    public static FetchLedger Run(Settings settings, FetchArchive archive, FetchManner how, IReadOnlyList<UpdateScope> scopes, bool isShown, CancellationToken cancellation)
    {
        var ledgers = new List<FetchLedger>();
        foreach (var scope in scopes)
        {
            ledgers.Add(isShown ? FetchWatch.Show(settings.Screen, settings.Time, progress => Run(scope, progress)) : Run(scope, null));
        }
        return Ledgers.Sum(ledgers);

        FetchLedger Run(UpdateScope scope, IProgress<FetchProgress>? progress) => FetchRun.Run(archive, how, scope.Scope, scope.Feeds, progress, cancellation).GetAwaiter().GetResult();
    }

    /// <summary>Says that a run was stopped, how to go on, and what more there is to say.</summary>
    public static int Stopped(Settings settings, FetchArchive archive, int heldBefore, string more = "")
    {
        var landed = archive.Addresses - heldBefore;
        settings.Screen.Say($"hansard: stopped; what came of {Wording.Number("new address", landed)} in this run, and all that was there before, is kept whole in {archive.Folder}. The same command goes on from there{more}");
        return ExitCode.Gaps;
    }

    private static Mirrors MirrorsOf(FetchWanted wanted)
    {
        try
        {
            return Mirrors.Parse(wanted.Mirrors);
        }
        catch (FormatException fault)
        {
            throw new UserException(Screen.Safe("--mirror: " + fault.Message));
        }
    }
}
