using System;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Mining;

/// <summary>The live page of documents that were fetched and whose content does not say where they stand: the address they were fetched from, where that is a page for people.</summary>
internal static class LivePage
{
    /// <summary>The document with its live page.</summary>
    /// <param name="document">The document.</param>
    /// <param name="head">The head of its source; null when it has none.</param>
    public static Document Of(Document document, SourceHead? head) =>
        document.Permalink is null && head?.Address is { } address && IsPage(head.Text) ? document with { Permalink = address } : document;

    /// <summary>Whether it is HTML or plain text: nobody reads JSON and XML.</summary>
    private static bool IsPage(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<") ? start.Contains("<html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            : !start.StartsWith("{") && !start.StartsWith("[");
    }
}
