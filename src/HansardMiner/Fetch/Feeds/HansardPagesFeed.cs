using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Feeds;

/// <summary>
/// The pages of hansard.parliament.uk. The page of a day, /Commons/2014-01-07, lists the debates of both chambers and the written statements; each is a page. A debate that is
/// listed under another one is shown on that one's page, and is asked for by itself only where that page does not have its heading.
/// </summary>
internal sealed class HansardPagesFeed : IFeed
{
    private const string Part = "part";

    /// <inheritdoc/>
    public FeedFacts Facts { get; } = new()
    {
        Name = "hansard-pages",
        Title = "Debates as pages of hansard.parliament.uk",
        Licence = "Open Parliament Licence v3.0",
        Lacks = "the site answers most programs with a bot challenge, which is told and never taken for a page: hansard-api has the same debates; no written questions since 2014; the last days are uncorrected",
        Hosts = [HansardPageAddress.Host],
        Houses = [House.Commons, House.Lords],
        Settles = TimeSpan.FromDays(14),
        UsualDocuments = 12,
    };

    /// <inheritdoc/>
    public IEnumerable<FeedRequest> Begin(FetchScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        foreach (var day in scope.Days())
        {
            foreach (var house in scope.HousesOf(this))
            {
                yield return List(new HansardPageAddress(house, day, null, null), new FetchCell(Facts.Name, "", house, day, null));
            }
        }
    }

    /// <inheritdoc/>
    public FeedFindings Follow(FeedRequest request, FeedAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(answer);
        if (request.Cell is not { House: { } house, Day: { } day })
        {
            return FeedFindings.NotUnderstood("it is of no House and day");
        }
        var page = ListPage.Of(request, answer);
        if (page.Scan is not { } scan)
        {
            return FeedFindings.NotUnderstood(page.Fault!);
        }
        return request.Kind == RequestKind.Document ? Rest(request, scan) : Listed(request, page, scan, new HansardPageAddress(house, day, null, null));
    }

    private FeedFindings Listed(FeedRequest request, ListPage page, PageScan scan, HansardPageAddress wanted)
    {
        if (WhyNot(page, scan, wanted) is { } why)
        {
            return FeedFindings.NotUnderstood(why);
        }
        var day = HansardDayPage.Of(scan, wanted, new SiteLinks(page.Address, scan.Base, Facts.Hosts));
        if (day.IsOverfull)
        {
            return FeedFindings.NotUnderstood("it lists more debates than any day has");
        }
        var requests = day.Entries.Select(entry => Document(entry, wanted, request.Cell)).ToList();
        if (request.Step is null)
        {
            requests.AddRange(day.Parts.Select(part => List(part, request.Cell) with { Step = Part }));
        }
        if (requests.Count > 0)
        {
            return new FeedFindings { Requests = requests, Gap = scan.IsWhole ? null : "the page that lists the debates breaks off before its end" };
        }
        return page.WhyEmpty is { } not ? FeedFindings.NotUnderstood(not)
            : page.HoldsSpeeches ? new FeedFindings { Gap = $"{page.Address.AbsoluteUri} holds speeches where it should list debates: fetch it with --urls" }
            : request.Step is null && NoSitting.IsSaid(scan.Words, wanted.House, wanted.Day) ? new FeedFindings { IsNoSitting = true }
            : !NamedDay.IsIn(scan.Words, wanted.Day) && (scan.Canonical is null || HansardPageAddress.TryParse(page.Canonical) is null) ? FeedFindings.NotUnderstood("it neither lists debates of the day nor names it")
            : new FeedFindings { Notes = ["the page lists no debates, and does not say that the House did not sit"] };
    }

    /// <summary>The debates listed under one whose page has come, as far as it does not show them.</summary>
    private static FeedFindings Rest(FeedRequest request, PageScan page)
    {
        var shown = page.Headings.Select(HansardDayEntry.Letters).ToHashSet(StringComparer.Ordinal);
        var wanted = new HansardPageAddress(request.Cell.House!.Value, request.Cell.Day!.Value, null, null);
        var requests = new List<FeedRequest>();
        Add(HansardDayEntry.OfStep(request.Step ?? ""));
        return new FeedFindings { Requests = requests };

        void Add(IReadOnlyList<HansardDayEntry> entries)
        {
            foreach (var entry in entries)
            {
                if (entry.IsShown(shown))
                {
                    Add(entry.Under);
                }
                else
                {
                    requests.Add(Document(entry, wanted, request.Cell));
                }
            }
        }
    }

    /// <summary>Why a page is not the one of the day that was asked for; null when it is.</summary>
    private static string? WhyNot(ListPage page, PageScan scan, HansardPageAddress wanted)
    {
        foreach (var other in new[] { HansardPageAddress.TryParse(page.Canonical), HansardPageAddress.TryParse(page.Address) })
        {
            if (other is not null && (other.House, other.Day) != (wanted.House, wanted.Day))
            {
                return string.Create(CultureInfo.InvariantCulture, $"it is the page of the {other.House} on {other.Day:yyyy-MM-dd}, not of the day that was asked for");
            }
        }
        return scan.Title?.Contains("Hansard", StringComparison.OrdinalIgnoreCase) == true || scan.Words.Contains("Hansard", StringComparison.Ordinal) ? null
            : "it is no page of Hansard";
    }

    private static FeedRequest Document(HansardDayEntry entry, HansardPageAddress day, FetchCell cell)
    {
        var address = day with { Id = entry.Id, Slug = entry.Slug.Length == 0 ? null : entry.Slug };
        var step = entry.Step;
        return new FeedRequest(address.Uri, RequestKind.Document, cell) { MediaTypes = ListPage.MediaTypes, Title = entry.Title.Length == 0 ? null : entry.Title, Step = step, IsFollowed = step is not null };
    }

    private static FeedRequest List(HansardPageAddress address, FetchCell cell) => new(address.Uri, RequestKind.List, cell) { MediaTypes = ListPage.MediaTypes };
}
