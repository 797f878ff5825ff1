using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Parse.Articles;

/// <summary>
/// A press article, a campaign page, a report: prose as text, Markdown or a simple HTML page. The last resort of recognition: what is not
/// prose is not read.
/// </summary>
public sealed partial class ArticleReader : IReader
{
    /// <inheritdoc/>
    public string Format => "Article or page";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        var text = head.Text.TrimStart();
        if (text.Length == 0)
        {
            return new Recognition(0, "there is no text");
        }
        if (RefusedPage.WhyNot(text) is { } refused)
        {
            return new Recognition(40, refused);
        }
        if (IsHtml(text))
        {
            return RecogniseHtml(text, isWhole: head.Length <= text.Length);
        }
        if (text[0] is '<' or '{' || (text[0] == '[' && (text.Length < 2 || !char.IsLetter(text[1]))))
        {
            return new Recognition(0, text[0] == '<' ? "it is XML, not prose" : "it is JSON, not prose");
        }
        return ProseTest.WhyNot(text) is { } why ? new Recognition(10, why) : new Recognition(55, "it is prose");
    }

    /// <inheritdoc/>
    public void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation)
    {
        if (CapturedText.ReadText(head, bytes, reading) is not { } text)
        {
            return;
        }
        cancellation.ThrowIfCancellationRequested();
        List<List<ArticleBlock>> pieces = IsHtml(text.TrimStart()) ? ArticlePage.Pieces(text) : [ArticleText.Blocks(text)];
        var articles = new ArticleItems(reading);
        var found = pieces.Sum(articles.Read);
        articles.ReportNotes();
        if (found == 0)
        {
            reading.Report(TextFaults.NothingFound);
        }
    }

    private static bool IsHtml(string text) => HtmlStart().IsMatch(text[..Math.Min(text.Length, 2000)]);

    private static Recognition RecogniseHtml(string html, bool isWhole)
    {
        if (HtmlBytes.Excess(html) is { } excess)
        {
            return new Recognition(10, excess);
        }
        if (Official().Match(html) is { Success: true } official)
        {
            return new Recognition(30, $"it is a page of the Official Report (“{official.Value.Trim()}”), which is not prose of one author");
        }
        if (Spreadsheet().IsMatch(html))
        {
            return new Recognition(10, "it is a spreadsheet saved as a page");
        }
        var text = string.Join('\n', ArticlePage.Pieces(html).SelectMany(piece => piece).Where(b => b.Kind == PassageKind.Paragraph).Select(b => b.Text));
        var why = ProseTest.WhyNot(text);
        return why is null ? new Recognition(60, "it is an HTML page with prose")
            : isWhole ? new Recognition(15, "it is an HTML page, but of its main text " + why)
            : new Recognition(50, "it is an HTML page whose prose begins late");
    }

    // <!DOCTYPE html … · <html …
    [GeneratedRegex(@"^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype\s+html|<html|<head|<body|<article|<main|<div|<h1|<p\b)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlStart();

    // class="anchor-column" · name="column_773W" · Table of Contents for Lords Hansard
    [GeneratedRegex("""class="anchor|name="column_|anchor-column|debate-item-|data-contribution-id|Hansard of \d|Hansard (?:by|text|text for|Debates)|debates by date|<h[1-6][^>]*>\s*(?:House of (?:Commons|Lords)|Westminster Hall|Written (?:Answers|Ministerial))|Column \d+(?:WH|WS|W|WA)?\b|Hansard</title>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Official();

    // xmlns:x="urn:schemas-microsoft-com:office:excel"
    [GeneratedRegex("office:excel|Excel\\.Sheet", RegexOptions.CultureInvariant)]
    private static partial Regex Spreadsheet();
}
