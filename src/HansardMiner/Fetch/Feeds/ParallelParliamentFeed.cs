using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Feeds;

/// <summary>
/// The debates of www.parallelparliament.co.uk, which has the record of the Houses under addresses that can be read: /debate/2014-05-06/commons/westminster-hall/cyberstalking. The page
/// of a House's day is taken to stand above them, at /debate/2014-05-06/commons.
/// </summary>
internal sealed class ParallelParliamentFeed : IFeed
{
    /// <inheritdoc/>
    public FeedFacts Facts { get; } = new()
    {
        Name = "parallel-parliament",
        Title = "Debates as pages of Parallel Parliament",
        Licence = "Parliament's words under the Open Parliament Licence v3.0; the site's own under its terms",
        Lacks = "the page that lists a day's debates is known from few citations; written questions have no such page that is known: give theirs with --urls; no columns; not the official record",
        Hosts = [ParallelParliamentAddress.Host, "parallelparliament.co.uk"],
        Houses = [House.Commons, House.Lords],
        Settles = TimeSpan.FromDays(7),
        UsualDocuments = 10,
    };

    /// <inheritdoc/>
    public IEnumerable<FeedRequest> Begin(FetchScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        foreach (var day in scope.Days())
        {
            foreach (var house in scope.HousesOf(this))
            {
                yield return new FeedRequest(new ParallelParliamentAddress(day, house, null, null).Uri, RequestKind.List, new FetchCell(Facts.Name, "debates", house, day, null)) { MediaTypes = ListPage.MediaTypes };
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
        if (!scan.Words.Contains("Parallel Parliament", StringComparison.OrdinalIgnoreCase) && scan.Title?.Contains("Parallel Parliament", StringComparison.OrdinalIgnoreCase) != true)
        {
            return FeedFindings.NotUnderstood("it is no page of Parallel Parliament");
        }
        if (ParallelParliamentAddress.TryParse(page.Address) is not { } own || (own.Day, own.House) != (day, house))
        {
            return FeedFindings.NotUnderstood($"the site answers with another page, {page.Address.AbsoluteUri}");
        }
        var links = new SiteLinks(page.Address, scan.Base, Facts.Hosts);
        var requests = Debates(scan, links, request.Cell, day, house);
        if (requests.Count > 0 && NextPage(scan, links, page.Address) is { } next)
        {
            requests.Add(new FeedRequest(next, RequestKind.List, request.Cell) { MediaTypes = ListPage.MediaTypes, Step = "page" });
        }
        return requests.Count > 0 ? new FeedFindings { Requests = requests, Gap = scan.IsWhole ? null : "the page that lists the debates breaks off before its end" }
            : page.WhyEmpty is { } not ? FeedFindings.NotUnderstood(not)
            : request.Step is not null ? new FeedFindings()
            : !NamedDay.IsIn(scan.Words, day) ? FeedFindings.NotUnderstood("it neither lists debates of the day nor names it")
            : new FeedFindings { Notes = ["the page lists no debates, and does not say that the House did not sit"] };
    }

    /// <summary>The next page of a list that has several; null when there is none.</summary>
    private static Uri? NextPage(PageScan scan, SiteLinks links, Uri page) => scan.Links
        .Where(link => link.Words.Length > 0 && link.Words.TrimEnd(' ', '»', '›', '>', '→').ToUpperInvariant() is "NEXT" or "NEXT PAGE" or "")
        .Select(link => links.Resolve(link.Target))
        .FirstOrDefault(next => next is not null && next != page && next.AbsolutePath == page.AbsolutePath && next.Query.Contains("page=", StringComparison.OrdinalIgnoreCase));

    /// <summary>The debates of the day on the page, each once, in its order.</summary>
    private static List<FeedRequest> Debates(PageScan scan, SiteLinks links, FetchCell cell, DateOnly day, House house)
    {
        var requests = new List<FeedRequest>();
        var known = new HashSet<Uri>();
        foreach (var link in scan.Links)
        {
            if (links.Resolve(link.Target) is { } address && ParallelParliamentAddress.TryParse(address) is { Slug: not null } debate && (debate.Day, debate.House) == (day, house)
                && debate.Slug != "ministerial-extracts" && known.Add(debate.Uri))
            {
                requests.Add(new FeedRequest(debate.Uri, RequestKind.Document, cell) { MediaTypes = ListPage.MediaTypes, Title = link.Words.Length == 0 ? null : link.Words });
            }
        }
        return requests;
    }
}
