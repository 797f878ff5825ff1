using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Pages;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.ParallelParliament;

/// <summary>A page of the site as its server sends it. What is read is its visible text, by the same rules as a copy of it.</summary>
/// <param name="Lines">Its lines, from its title on.</param>
/// <param name="Address">Its address; null when neither the page nor whoever fetched it states one.</param>
internal sealed partial record ParallelParliamentPage(List<CapturedParagraph> Lines, ParallelParliamentAddress? Address)
{
    private const int LongestFoot = 8;

    /// <summary>How well a page fits, by what it says of itself.</summary>
    public static Recognition Recognise(string page)
    {
        if (Own().Matches(page).Select(own => ParallelParliamentAddress.TryParse(Stated().Match(own.Value).Groups["address"].Value)).FirstOrDefault(own => own is not null) is { } address)
        {
            return address.IsOfOne || HasMarks(page) ? new Recognition(95, "an HTML page that gives an address of Parallel Parliament as its own")
                : new Recognition(30, "a page of Parallel Parliament without a debate or question");
        }
        return ParallelParliamentFurniture.IsNamedIn(page) && Portrait().IsMatch(page) && Notice().IsMatch(page)
            ? new Recognition(93, "HTML with portraits as turn marks and Parallel Parliament's own notices")
            : new Recognition(0, "HTML, but not of Parallel Parliament");
    }

    /// <summary>Reads a page; null, with a failure reported, when it cannot be.</summary>
    public static ParallelParliamentPage? Read(SourceHead head, Stream bytes, IReading reading)
    {
        if (head.Length > CapturedText.LargestSource)
        {
            reading.Report(TextFaults.TooLarge(CapturedText.LargestSource));
            return null;
        }
        var (text, note) = HtmlBytes.Decode(bytes);
        if (note is not null)
        {
            reading.Report(note);
        }
        if (HtmlBytes.Excess(text) is { } excess)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Failure, "hostile markup", excess + " The page was not read."));
            return null;
        }
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text);
        var root = document.QuerySelector("main, [role=main]") ?? document.Body ?? document.DocumentElement;
        var lines = Joined(VisibleText.Of(root)).ToList();
        var title = root.QuerySelector("h1") is { } heading ? PageNodes.TextOf(heading) : "";
        var first = title.Length == 0 || title.Equals("Parallel Parliament", StringComparison.OrdinalIgnoreCase) ? -1 : lines.FindIndex(line => line.Text == title);
        if (first > 0)
        {
            lines.RemoveRange(0, first);
        }
        return new ParallelParliamentPage(lines, AddressOf(document) ?? ParallelParliamentAddress.TryParse(head.Address?.AbsoluteUri));
    }

    private static ParallelParliamentAddress? AddressOf(IDocument document) =>
        ParallelParliamentAddress.TryParse(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"))
        ?? ParallelParliamentAddress.TryParse(document.QuerySelector("meta[property='og:url']")?.GetAttribute("content"));

    /// <summary>The lines with the marks of turns put together: portrait, name and the links to the official record stand in blocks of their own on a page, and in two lines on a copy of it.</summary>
    private static IEnumerable<CapturedParagraph> Joined(List<CapturedParagraph> lines)
    {
        for (var i = 0; i < lines.Count;)
        {
            if (Turn(lines, i) is { } turn)
            {
                yield return turn.Marker;
                yield return turn.Marker with { Text = "- Hansard - -" };
                i = turn.Next;
            }
            else
            {
                yield return lines[i++];
            }
        }
    }

    /// <summary>The mark of a turn that begins at a line, and the line after it; null when none begins there.</summary>
    private static (CapturedParagraph Marker, int Next)? Turn(List<CapturedParagraph> lines, int at)
    {
        var isParted = lines[at].Text.EndsWith(" Portrait", StringComparison.Ordinal) && at + 1 < lines.Count;
        var marker = isParted ? lines[at] with { Text = lines[at].Text + " " + lines[at + 1].Text } : lines[at];
        var foot = at + (isParted ? 2 : 1);
        if (marker.Text.Length > 300 || ParallelParliamentLine.Marker(marker.Text) is null)
        {
            return null;
        }
        var next = foot;
        var isOfTurn = false;
        while (next < lines.Count && next - foot < LongestFoot && FootPart().IsMatch(lines[next].Text))
        {
            isOfTurn |= lines[next].Text.Contains("Hansard", StringComparison.Ordinal);
            next++;
        }
        return isOfTurn ? (marker, next) : null;
    }

    private static bool HasMarks(string page) => Portrait().IsMatch(page) || Question().IsMatch(page);

    // <link rel="canonical" href="https://www.parallelparliament.co.uk/…"> · <meta property="og:url" content="…">
    [GeneratedRegex("""<(?:link|meta)\b(?=[^>]{0,800}?["'\s=](?:canonical|og:url)\b)[^>]{0,800}>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    // href="https://www.parallelparliament.co.uk/debate/…"
    [GeneratedRegex("""\b(?:href|content)\s*=\s*["']?(?<address>https?://[^"'\s>]{1,600})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stated();

    // alt="Tamsin Arkwright Portrait"
    [GeneratedRegex("""\balt\s*=\s*["'][^"'<>]{2,80} Portrait["']""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Portrait();

    // Read Full debate · This information is provided by Parallel Parliament
    [GeneratedRegex(@"Read\s+Full\s+debate|Read\s+Debate\s+Ministerial\s+Extracts|information\s+is\s+provided\s+by\s+Parallel\s+Parliament|Reticulating\s+Splines", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    // (asked on 22nd January 2032) · This question was answered on 2nd February 2032
    [GeneratedRegex(@"\(asked\s+on\s+\d|This\s+question\s+was\s+answered\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    // - · Hansard · - View Speech - Hansard - - · Excerpts · Share this contribution
    [GeneratedRegex(@"^(?:[-–—|·\s]|Hansard|Excerpts|View Speech|Share(?: this contribution| this speech)?|Copy Link|Link to (?:this )?Speech|Watch(?: Speech)?)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FootPart();
}
