using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Feeds;

/// <summary>
/// The files of which TheyWorkForYou is made. The listing of a folder serves all days: it is asked for once, and the files of the wanted days are taken from it. All revisions of a day
/// are: a file that a later one supersedes is then written anew as latest="no" with the ids that stand in the place of its own. Without it, ids of earlier days could not be followed, and
/// what was held of it would still pass for the latest.
/// </summary>
internal sealed class TheyWorkForYouFeed : IFeed
{
    private const string Host = "www.theyworkforyou.com";

    private static readonly string[] _files = ["application/xml", "text/xml"];

    /// <inheritdoc/>
    public FeedFacts Facts { get; } = new()
    {
        Name = "theyworkforyou",
        Title = "The XML files that TheyWorkForYou is made of (parlparse): debates, written answers and statements, committees, Scotland, Northern Ireland",
        Licence = "Open Parliament Licence v3.0; Scotland and Northern Ireland under their own open licences",
        Lacks = "some days are missing altogether, and tables of some years; the Senedd, Scottish committees and motions are not asked for; a day that is not listed may have had a sitting",
        Hosts = [Host],
        Houses = [House.Commons, House.Lords, House.NorthernIreland, House.Scotland],
        Settles = TimeSpan.FromDays(90),
        UsualDocuments = 1,
    };

    /// <inheritdoc/>
    public IEnumerable<FeedRequest> Begin(FetchScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var houses = scope.HousesOf(this).ToHashSet();
        foreach (var folder in TheyWorkForYouFolder.All.Where(folder => houses.Contains(folder.House)))
        {
            var cell = new FetchCell(Facts.Name, folder.Part, folder.House, null, null);
            yield return new FeedRequest(new Uri($"https://{Host}/pwdata/scrapedxml/{folder.Path}/"), RequestKind.List, cell)
            {
                MediaTypes = ListPage.MediaTypes,
                Covers = [.. scope.Days().Select(day => cell with { Day = day })],
                Step = string.Create(CultureInfo.InvariantCulture, $"{scope.From:yyyy-MM-dd}/{scope.To:yyyy-MM-dd}"),
            };
        }
    }

    /// <inheritdoc/>
    public FeedFindings Follow(FeedRequest request, FeedAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(answer);
        var folder = TheyWorkForYouFolder.All.FirstOrDefault(one => one.Part == request.Cell.Part);
        if (folder is null || Days(request.Step) is not { } days)
        {
            return FeedFindings.NotUnderstood("it is the listing of no known folder");
        }
        var page = ListPage.Of(request, answer);
        if (page.Scan is not { } scan)
        {
            return FeedFindings.NotUnderstood(page.Fault!);
        }
        if (!scan.IsWhole)
        {
            return FeedFindings.NotUnderstood("the listing breaks off before its end");
        }
        var files = DirectoryListing.Files(page, Facts.Hosts);
        var known = files.Select(file => (File: file, Read: folder.Read(file.Name))).Where(file => file.Read is not null).ToList();
        if (known.Count == 0)
        {
            return FeedFindings.NotUnderstood(files.Count == 0 ? "it lists no files" : $"none of the {files.Count} files that it lists is named as those of {folder.Path} are, {folder.Prefix}2014-01-07a.xml");
        }
        return new FeedFindings
        {
            Requests = [.. known.Where(file => file.Read!.Value.Day >= days.From && file.Read.Value.Day <= days.To)
                .OrderBy(file => file.Read!.Value.Day).ThenBy(file => file.Read!.Value.Stem, StringComparer.Ordinal)
                .ThenByDescending(file => file.Read!.Value.Revision.Length).ThenByDescending(file => file.Read!.Value.Revision, StringComparer.Ordinal)
                .Select(file => Document(file.File, request.Cell with { Day = file.Read!.Value.Day }))],
        };
    }

    private static FeedRequest Document(DirectoryEntry file, FetchCell cell) => new(file.Address, RequestKind.Document, cell)
    {
        MediaTypes = _files, Title = file.Name, Mark = file.State is null ? null : $"{file.Name} {file.State}",
    };

    private static (DateOnly From, DateOnly To)? Days(string? step) =>
        step?.Split('/') is [var from, var to]
        && DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && DateOnly.TryParseExact(to, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last) ? (first, last) : null;
}
