using System;
using System.Linq;
using AngleSharp.Dom;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardHtml;

/// <summary>The facts that a page prints with a speech: speaker, numbers, time of day.</summary>
internal static class HansardHtmlFacts
{
    /// <summary>
    /// Who speaks: name or office, what stands in brackets, and the member's number where the page links it. Pages of 2006–2015 may print the
    /// number of the question before the name, "Q1. Mr Example": it is no part of the name.
    /// </summary>
    public static (Attribution? Who, int? Question) Speaker(IElement item)
    {
        var details = item.QuerySelector(".attributed-to-details");
        var printed = PrintedFacts.Words($"{details?.QuerySelector(".primary-text")?.TextContent} {details?.QuerySelector(".secondary-text")?.TextContent}");
        var link = details?.GetAttribute("href") ?? details?.QuerySelector("a[href]")?.GetAttribute("href") ?? "";
        var at = link.IndexOf("memberId=", StringComparison.OrdinalIgnoreCase);
        var digits = at < 0 ? "" : new string(link.Skip(at + "memberId=".Length).TakeWhile(char.IsAsciiDigit).ToArray());
        var question = PrintedFacts.Number(printed);
        printed = question is null ? printed : printed[(printed.IndexOf('.', StringComparison.Ordinal) + 1)..].Trim();
        return (AttributionParser.Parse(printed, digits.Length > 0 ? "mnis/" + digits : null), question);
    }

    /// <summary>The line of the page on which an element begins.</summary>
    public static SourcePlace? Place(IElement element) =>
        element.SourceReference is { } reference ? new SourcePlace(PlaceUnit.Line, reference.Position.Line) : null;
}
