using System;
using System.IO;
using System.Threading;
using AngleSharp.Html.Parser;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardHtml;

/// <summary>Reads saved pages of hansard.parliament.uk: the markup of scanned volumes, of the years since 1988 and of today.</summary>
public sealed class HansardHtmlReader : IReader
{
    /// <summary>A day's longest debate is 5 MB of markup; a page beyond this is refused rather than held in memory whole.</summary>
    private const long LongestPage = 24_000_000;

    /// <inheritdoc/>
    public string Format => "Hansard web page";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var text = head.Text.AsSpan().TrimStart();
        if (!text.StartsWith("<"))
        {
            return new(0, "does not begin as HTML");
        }
        if (!text.Contains("<html", StringComparison.OrdinalIgnoreCase) && !text.Contains("<div", StringComparison.OrdinalIgnoreCase))
        {
            return new(0, "no HTML in its beginning");
        }
        if (text.Contains("data-contribution-id", StringComparison.Ordinal))
        {
            return new(97, "HTML with data-contribution-id, as hansard.parliament.uk writes it");
        }
        if (text.Contains("debate-item-", StringComparison.Ordinal) || text.Contains("child-debate", StringComparison.Ordinal)
            || text.Contains("hero-banner-debate", StringComparison.Ordinal))
        {
            return new(90, "HTML with the debate markup of hansard.parliament.uk");
        }
        return text.Contains("- Hansard - UK Parliament</title>", StringComparison.Ordinal) || text.Contains("content=\"https://hansard.parliament.uk/", StringComparison.Ordinal)
            ? new(70, "HTML whose title or address is that of hansard.parliament.uk")
            : new(0, "HTML, but not of hansard.parliament.uk");
    }

    /// <inheritdoc/>
    public void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(reading);
        if (head.Length > LongestPage)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Failure, "page too long", "No debate is that long; split the page or look at what was saved."));
            return;
        }
        var (text, note) = HtmlBytes.Decode(bytes);
        if (note is not null)
        {
            reading.Report(note);
        }
        if (HtmlBytes.Excess(text) is { } excess)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Failure, "hostile markup", excess + " The page was not read."));
            return;
        }
        cancellation.ThrowIfCancellationRequested();
        using var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text);
        var isCut = head.Text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            && text.LastIndexOf("</html", StringComparison.Ordinal) < 0 && text.LastIndexOf("</HTML", StringComparison.Ordinal) < 0;
        new HansardHtmlPage(page, reading, cancellation).Read(isCut);
    }
}
