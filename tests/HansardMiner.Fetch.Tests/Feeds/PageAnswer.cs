using System;
using System.IO;
using System.Text;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch.Tests.Feeds;

/// <summary>Answers for feeds of pages, without a network.</summary>
internal static class PageAnswer
{
    /// <summary>A page's text as the answer of a request.</summary>
    public static FeedAnswer To(FeedRequest request, string page, string? final = null) => To(request, Encoding.UTF8.GetBytes(page), final);

    /// <summary>Bytes as the answer of a request.</summary>
    public static FeedAnswer To(FeedRequest request, byte[] page, string? final = null) => new(
        new Retrieval { Address = request.Address.AbsoluteUri, Kind = request.Kind, Cell = request.Cell, Time = DateTimeOffset.UnixEpoch, Outcome = FetchOutcome.Held, FinalAddress = final },
        () => new MemoryStream(page, writable: false));

    /// <summary>A page with this body, whole.</summary>
    public static string Html(string body, string title = "Hansard - UK Parliament", string head = "") =>
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>{title}</title>{head}</head>\n<body>\n{body}\n</body>\n</html>\n";
}
