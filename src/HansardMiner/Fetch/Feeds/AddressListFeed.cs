using System;
using System.Collections.Generic;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch.Feeds;

/// <summary>The addresses of a list that the user gives: press articles, campaign pages, single pages of other sources. Each is a cell of its own, so that it is told which of them are missing.</summary>
internal sealed class AddressListFeed : IFeed
{
    private static readonly string[] _texts =
        [.. ListPage.MediaTypes, "text/plain", "text/markdown", "text/x-markdown", "application/xml", "text/xml", "application/json", "application/x-ndjson"];

    /// <inheritdoc/>
    public FeedFacts Facts { get; } = new()
    {
        Name = "urls",
        Title = "Any pages: the addresses of a list, one on each line (--urls FILE)",
        Licence = "each publisher's own: press articles and campaign pages may be quoted, not republished",
        Lacks = "only the pages of the list, none that they link to; no PDF, no pages that need a script or a log-in",
        Hosts = [],
        Settles = TimeSpan.FromDays(7),
        UsualDocuments = 1,
    };

    /// <inheritdoc/>
    public IEnumerable<FeedRequest> Begin(FetchScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        foreach (var address in scope.Addresses)
        {
            yield return new FeedRequest(address, RequestKind.Document, new FetchCell(Facts.Name, address.AbsoluteUri, null, null, null)) { MediaTypes = _texts };
        }
    }

    /// <inheritdoc/>
    public FeedFindings Follow(FeedRequest request, FeedAnswer answer) => new();
}
