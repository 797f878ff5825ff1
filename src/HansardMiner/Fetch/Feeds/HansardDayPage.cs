using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Fetch.Feeds;

/// <summary>What the page of a day, or of a part of its sitting, lists.</summary>
internal sealed class HansardDayPage
{
    /// <summary>More than any day has; the site would have to list them.</summary>
    private const int MostEntries = 5_000;

    private readonly List<HansardDayEntry> _entries = [];
    private readonly List<HansardPageAddress> _parts = [];

    private HansardDayPage()
    {
    }

    /// <summary>The debates that are listed under no other one, in the page's order.</summary>
    public IReadOnlyList<HansardDayEntry> Entries => _entries;

    /// <summary>The parts of the sitting that are listed without their debates.</summary>
    public IReadOnlyList<HansardPageAddress> Parts => _parts;

    /// <summary>Whether it lists more debates than are taken.</summary>
    public bool IsOverfull { get; private set; }

    /// <summary>Reads the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="wanted">The House and day.</param>
    /// <param name="links">Where its links lead.</param>
    public static HansardDayPage Of(PageScan page, HansardPageAddress wanted, SiteLinks links)
    {
        var day = new HansardDayPage();
        var known = new Dictionary<string, HansardDayEntry?>(System.StringComparer.OrdinalIgnoreCase);
        var at = new (HansardPageAddress? Address, HansardDayEntry? Entry)[page.Links.Count];
        var isOver = new bool[page.Links.Count];
        for (var i = 0; i < page.Links.Count && known.Count < MostEntries; i++)
        {
            var link = page.Links[i];
            if (links.Resolve(link.Target) is not { } uri || HansardPageAddress.TryParse(uri) is not { Id: { } id } address || (address.House, address.Day) != (wanted.House, wanted.Day))
            {
                continue;
            }
            var isNew = !known.TryGetValue(id, out var entry);
            if (isNew && !address.IsPart)
            {
                entry = new HansardDayEntry(id, address.Slug ?? "", link.Words);
                (Over(page, at, i, isOver)?.Under ?? day._entries).Add(entry);
            }
            else if (isNew)
            {
                day._parts.Add(address);
            }
            known[id] = entry;
            at[i] = (address, entry);
        }
        day.IsOverfull = known.Count >= MostEntries;
        day._parts.RemoveAll(part => Enumerable.Range(0, at.Length).Any(i => isOver[i] && at[i].Address?.Id == part.Id));
        return day;
    }

    /// <summary>The debate under whose link another one stands; null when it stands under none, or under a part of the sitting.</summary>
    private static HansardDayEntry? Over(PageScan page, (HansardPageAddress? Address, HansardDayEntry? Entry)[] at, int link, bool[] isOver)
    {
        for (var over = page.Links[link].Parent; over is { } i; over = page.Links[i].Parent)
        {
            isOver[i] |= at[i].Address is not null;
            if (at[i].Entry is { } entry)
            {
                return entry;
            }
        }
        return null;
    }
}
