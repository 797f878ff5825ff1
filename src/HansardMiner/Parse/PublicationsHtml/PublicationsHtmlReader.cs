using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.PublicationsHtml;

/// <summary>
/// Reads the daily Hansard as publications.parliament.uk held it: debates, Westminster Hall, written answers, statements, petitions and corrections.
/// Its lists of pages are told apart and not read.
/// </summary>
public sealed partial class PublicationsHtmlReader : IReader
{
    static PublicationsHtmlReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <inheritdoc/>
    public string Format => "publications.parliament.uk page";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var text = head.Text.AsSpan().TrimStart();
        if (!text.StartsWith("<") || !(text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<body", StringComparison.OrdinalIgnoreCase)))
        {
            return new(0, "does not begin as HTML");
        }
        return ColumnMark().IsMatch(head.Text) ? new(94, "HTML with column anchors, as publications.parliament.uk wrote it")
            : PublicationsHtmlPrint.IsListing(head.Text) ? new(75, "HTML whose title is that of a list of Hansard pages")
            : new(0, "HTML without column anchors");
    }

    /// <inheritdoc/>
    public void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(reading);
        using var text = new StreamReader(bytes, EncodingOf(head.Text), detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024, leaveOpen: true);
        var isListing = PublicationsHtmlPrint.IsListing(head.Text) && !ColumnMark().IsMatch(head.Text);
        var page = new PublicationsHtmlPage(isListing ? new Reading() : reading) { HouseOfPage = HouseOf(head.Text) };
        var walk = new PublicationsHtmlWalk(new MarkupScanner(text), page, reading, cancellation);
        var isCut = walk.Read();
        page.Finish(isCut);
        if (isListing)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Failure, "a listing", string.Create(
                CultureInfo.InvariantCulture, $"The page lists {walk.Links} links to pages of Hansard and holds no proceedings: save the pages it leads to.")));
            return;
        }
        if (isCut)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "truncated", "The page ends before its closing tag; what stands before was read."));
        }
        if (page.Documents == 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Failure, "no proceedings", "The page holds headings and columns, but no words under them."));
        }
    }

    /// <summary>The encoding that the page declares; UTF-8 when none or none that is known. What pages call ISO-8859-1 is Windows-1252.</summary>
    private static Encoding EncodingOf(string head)
    {
        var name = Charset().Match(head).Groups["name"].Value;
        return name.StartsWith("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("windows-1252", StringComparison.OrdinalIgnoreCase)
            || (name.Length == 0 && head.Contains('\uFFFD', StringComparison.Ordinal))
            ? Encoding.GetEncoding(1252) : Encoding.UTF8;
    }

    /// <summary>The House that the page's addresses and titles name, where they name only one.</summary>
    private static House? HouseOf(string head)
    {
        var isCommons = CommonsMark().IsMatch(head);
        var isLords = LordsMark().IsMatch(head);
        return isCommons == isLords ? null : isCommons ? House.Commons : House.Lords;
    }

    // <a class="anchor-column" name="column_773W"> · <a name="column_1285"> · <columnNum>
    [GeneratedRegex("""class="anchor-column|\bname="?column_[A-Z]{0,3}\d|<columnnum\b""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ColumnMark();

    // charset=iso-8859-1 · encoding="UTF-8"
    [GeneratedRegex("""(?:charset=["']?|encoding=["'])(?<name>[A-Za-z0-9_-]{1,30})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();

    // /cmhansrd/ · ../debindx/ · Daily Hansard of the Commons
    [GeneratedRegex("cmhansrd/|/debindx/|/wmsindx/|/corrindx/|House of Commons Hansard|>Commons Debates<|>Commons Hansard<", RegexOptions.CultureInvariant)]
    private static partial Regex CommonsMark();

    // /ldhansrd/ · House of Lords Hansard for 11 Jan 2011
    [GeneratedRegex("ldhansrd/|House of Lords Hansard|Lords Hansard text|>Lords Hansard<", RegexOptions.CultureInvariant)]
    private static partial Regex LordsMark();
}
