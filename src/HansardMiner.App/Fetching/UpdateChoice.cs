using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.App.Setup;
using HansardMiner.Archive;
using HansardMiner.Fetch;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.App.Fetching;

/// <summary>What an update is to do, of what was typed and what the archive remembers; nothing is written or asked for it.</summary>
/// <param name="Remembered">What the archive remembers.</param>
/// <param name="Kept">What is kept up with.</param>
/// <param name="Addresses">The addresses of the feed of addresses; empty where it is not kept up with.</param>
/// <param name="To">The last day.</param>
internal sealed record UpdateChoice(FetchSettings Remembered, KeptChoice Kept, IReadOnlyList<Uri> Addresses, DateOnly To)
{
    /// <summary>Chooses.</summary>
    /// <exception cref="UserException">It cannot be done: the message says why.</exception>
    public static UpdateChoice Of(Settings settings, FetchWanted wanted, Action<string> say)
    {
        var today = FetchWork.Today(settings);
        var remembered = FetchSettings.Read(wanted.Archive);
        var kept = KeptChoice.Of(wanted, remembered, today, say);
        var to = wanted.To < today ? wanted.To.Value : today;
        if (kept.Now.FirstOrDefault(k => k.Since > to && k.Feed != ChosenFeeds.OfAddresses) is { } late)
        {
            throw new UserException($"it keeps up from {late.Since:yyyy-MM-dd} on, which is after {to:yyyy-MM-dd}: name an earlier day with --from");
        }
        IReadOnlyList<Uri> addresses = kept.Now.All(k => k.Feed != ChosenFeeds.OfAddresses) ? []
            : AddressFile.Read(wanted.Urls ?? remembered.Urls ?? throw new UserException($"{FetchSettings.FileName} keeps up with the feed urls, and names no file of addresses: name it with --urls FILE"));
        return new UpdateChoice(remembered, kept, addresses, to);
    }

    /// <summary>How the sources are asked.</summary>
    /// <exception cref="UserException">There is no contact, or a mirror or the rate is not as it should be.</exception>
    public FetchManner Manner(Settings settings, FetchWanted wanted, IEnumerable<IFeed> feeds) => FetchWork.Manner(settings, wanted, Remembered, ContactAddress.Choose(wanted.Contact, Remembered.Contact), feeds, Addresses);

    /// <summary>The feeds that are kept up with.</summary>
    public IEnumerable<IFeed> Feeds => Kept.Now.Select(kept => FeedList.Find(kept.Feed)!);

    /// <summary>What is asked for, by House and topic.</summary>
    public IReadOnlyList<UpdateScope> Scopes(Settings settings, FetchArchive held) => new UpdateScopes(held, settings.Time.GetUtcNow(), To)
        .Of(Kept.Now, withOthers: Kept.Now.Count == Kept.All.Count, FeedList.Find, Addresses);

    /// <summary>
    /// What holds for this update holds for the next one, too; but for a rate that is for mirrors only, since these are typed each time. A file that says all of it stays as somebody may have edited it.
    /// </summary>
    /// <exception cref="Store.StoreException">It cannot be written.</exception>
    public void Remember(FetchWanted wanted)
    {
        var after = Remembered with
        {
            Contact = wanted.Contact ?? Remembered.Contact,
            Rate = wanted.Rate is { } rate and <= FetchWork.Promised ? rate : Remembered.Rate,
            DailyCap = wanted.Daily ?? Remembered.DailyCap,
            Urls = wanted.Urls is null ? Remembered.Urls : Path.GetFullPath(wanted.Urls),
        };
        if (after != Remembered || !Kept.All.ToHashSet().SetEquals(Remembered.Kept))
        {
            (after with { Kept = Kept.All }).Write(wanted.Archive);
        }
    }
}
