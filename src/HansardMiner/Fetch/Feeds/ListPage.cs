using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using HansardMiner.Fetch.Contract;
using HansardMiner.Text;

namespace HansardMiner.Fetch.Feeds;

/// <summary>The page with which a list was answered, or why it is none.</summary>
internal sealed record ListPage
{
    private const int MostBytes = 24_000_000;

    /// <summary>The media types of pages.</summary>
    public static IReadOnlyList<string> MediaTypes { get; } = ["text/html", "application/xhtml+xml"];

    private ListPage(Uri address) => Address = address;

    /// <summary>The address that answered.</summary>
    public Uri Address { get; }

    /// <summary>The address that the page gives as its own, or else the one that answered.</summary>
    public Uri Canonical => Scan?.Canonical is { } stated && Uri.TryCreate(Address, stated, out var canonical) ? canonical : Address;

    /// <summary>What stands on it; null when it is no page.</summary>
    public PageScan? Scan { get; private init; }

    /// <summary>Why it is no page of a list; null when it is one.</summary>
    public string? Fault { get; private init; }

    /// <summary>Whether it is a page of speeches, as hansard.parliament.uk marks them.</summary>
    public bool HoldsSpeeches { get; private init; }

    /// <summary>Why a page that lists nothing is no list without entries; null when it may be one. Many pages have a form to log in, so that says nothing of a page that lists something.</summary>
    public string? WhyEmpty => Scan is not { IsWhole: true } ? "it breaks off before its end, and lists nothing as far as it goes" : Scan.IsLogin ? "it asks for a password in the place of the list" : null;

    /// <summary>Reads the answer of a request.</summary>
    public static ListPage Of(FeedRequest request, FeedAnswer answer)
    {
        var address = Uri.TryCreate(answer.Retrieval.FinalAddress, UriKind.Absolute, out var final) && final.Scheme is "http" or "https" ? final : request.Address;
        var text = Read(answer);
        var fault = text is null ? "it is larger than any list" : WhyNot(text);
        if (fault is not null)
        {
            return new ListPage(address) { Fault = fault };
        }
        var scan = PageScan.Of(text!);
        return scan.IsOverfull ? new ListPage(address) { Fault = "it has more links than any list" }
            : new ListPage(address) { Scan = scan, HoldsSpeeches = text!.Contains("data-contribution-id", StringComparison.Ordinal) };
    }

    private static string? WhyNot(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.IsEmpty ? "the answer is empty"
            : start[0] is '{' or '[' ? "it is JSON in the place of a page"
            : start.StartsWith("%PDF", StringComparison.Ordinal) ? "it is a PDF in the place of a page"
            : RefusedPage.WhyNot(text)
            ?? (start.StartsWith("<?xml", StringComparison.Ordinal) && !start[..Math.Min(start.Length, 2_000)].Contains("<html", StringComparison.OrdinalIgnoreCase) ? "it is XML in the place of a page"
            : !text.Contains("<a ", StringComparison.OrdinalIgnoreCase) && !text.Contains("<html", StringComparison.OrdinalIgnoreCase) ? "it is no page"
            : null);
    }

    /// <summary>The answer's text; null when there is more of it than is taken. What is not UTF-8 becomes U+FFFD: addresses are ASCII.</summary>
    private static string? Read(FeedAnswer answer)
    {
        using var bytes = answer.Open();
        using var whole = new MemoryStream();
        var block = new byte[64 * 1024];
        for (int read; (read = bytes.Read(block)) > 0;)
        {
            whole.Write(block, 0, read);
            if (whole.Length > MostBytes)
            {
                return null;
            }
        }
        whole.Position = 0;
        using var reader = new StreamReader(whole, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
