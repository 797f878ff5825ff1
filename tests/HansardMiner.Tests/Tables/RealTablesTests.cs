using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HansardMiner.Parse;
using HansardMiner.Parse.WrittenQuestions;
using HansardMiner.Records;
using HansardMiner.Tables;
using HansardMiner.Tests.Parse;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Tables;

/// <summary>Every table of the real answers, against a count of numeric cells that knows nothing of the reader: raw HTML and two patterns.</summary>
internal sealed partial class RealTablesTests
{
    private sealed record Raw(int Row, int Column, string Words);

    [Test]
    public void At_least_98_of_100_numeric_body_cells_of_written_answers_become_figures_under_headers()
    {
        var (cells, claims, missing) = (0, 0, new List<string>());
        foreach (var path in Directory.GetFiles(Corpus.Real("corpus/written-questions"), "full-*.json").Order(StringComparer.Ordinal))
        {
            var documents = ParseSource.Read(new WrittenQuestionsReader(), path).Documents;
            var answers = Answers(path);
            Assert.That(documents, Has.Count.EqualTo(answers.Count), path);
            for (var i = 0; i < documents.Count; i++)
            {
                var found = documents[i].Contributions.Where(c => c.Kind is ContributionKind.Answer or ContributionKind.OriginalAnswer)
                    .SelectMany(c => TableReader.Read(c).Select(t => (c.Text, Table: t))).ToList();
                foreach (var (raw, at) in answers[i].Select((t, n) => (t, n)))
                {
                    var reading = at < found.Count ? found[at].Table : null;
                    var left = reading?.Cells.Where(c => c.Claims.Count > 0 && c.HeaderPath.Any(p => p.Length > 0)).Select(c => Plain(c.Words.Of(found[at].Text))).ToList() ?? [];
                    cells += raw.Count;
                    foreach (var cell in raw)
                    {
                        if (left.Remove(Plain(cell.Words)))
                        {
                            claims++;
                        }
                        else
                        {
                            var read = reading?.Cells.FirstOrDefault(c => Plain(c.Words.Of(found[at].Text)) == Plain(cell.Words) && c.Claims.Count == 0);
                            missing.Add($"{read?.Role.ToString() ?? "?"}/{read?.State.ToString() ?? "?"}: “{cell.Words}” in row {cell.Row + 1}, column {cell.Column + 1} of table {at + 1} of {documents[i].Id}");
                        }
                    }
                }
            }
        }

        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{claims} of {cells} numeric body cells are figures with a header path: {100.0 * claims / cells:N2} %"));
        missing.ForEach(TestContext.Out.WriteLine);
        Assert.That(cells, Is.GreaterThan(4000), "the count itself finds the tables");
        Assert.That((double)claims / cells, Is.GreaterThanOrEqualTo(0.98));
    }

    [Test]
    public void Nearly_all_numeric_body_cells_of_TheyWorkForYou_and_Hansard_pages_become_figures_under_headers()
    {
        var paths = Directory.GetFiles(Corpus.Real("corpus/theyworkforyou"), "*.xml", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Corpus.Real("corpus/hansard-html"), "example_1975.html")).Order(StringComparer.Ordinal);
        var (files, tables, spans, cells, claims) = (0, 0, 0, 0, 0);
        var missing = new List<string>();
        foreach (var path in paths)
        {
            var source = File.ReadAllText(path, Encoding.Latin1);
            if (!source.Contains("<table", StringComparison.Ordinal) || source.Contains("latest=\"no\"", StringComparison.Ordinal))
            {
                continue;
            }
            var raw = TableElement().Matches(NotText().Replace(source, "")).Select(t => Rows(t.Value)).ToList();
            var left = Figures(path);
            files++;
            tables += raw.Count;
            spans += Colspan().Count(source);
            foreach (var words in raw.SelectMany(r => r))
            {
                cells++;
                if (left.Remove(Plain(words)))
                {
                    claims++;
                }
                else
                {
                    missing.Add($"{words} in {Path.GetFileName(path)}");
                }
            }
        }

        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{files} files, {tables} tables, {spans} colspans: {claims} of {cells} numeric body cells are figures with a header path: {100.0 * claims / cells:N2} %"));
        missing.Take(60).ToList().ForEach(TestContext.Out.WriteLine);
        Assert.That(spans, Is.GreaterThan(300));
        Assert.That((double)claims / cells, Is.GreaterThanOrEqualTo(0.98));
    }

    private static List<string> Figures(string path)
    {
        var (reader, _) = Readers.Recognise(ParseSource.Head(path));
        return [.. ParseSource.Read(reader, path).Documents.SelectMany(d => d.Contributions).SelectMany(c => TableReader.Read(c)
            .SelectMany(t => t.Cells).Where(cell => cell.Claims.Count > 0 && cell.HeaderPath.Any(p => p.Length > 0)).Select(cell => Plain(cell.Words.Of(c.Text))))];
    }

    /// <summary>The numeric cells of a table's markup behind the first of each row, but for rows of nothing but years.</summary>
    private static IEnumerable<string> Rows(string table)
    {
        foreach (var row in table.Split("<tr").Skip(1))
        {
            var cells = row.Split("<td").Skip(1).Select(cell => WebUtility.HtmlDecode(Spaces().Replace(Tag().Replace("<td" + cell, ""), " ").Trim())).ToList();
            var behind = cells.Skip(1).Where(cell => cell.Length > 0).ToList();
            if (!behind.TrueForAll(cell => Year().IsMatch(cell) || !Number().IsMatch(cell)))
            {
                foreach (var cell in behind.Where(cell => Number().IsMatch(cell)))
                {
                    yield return cell;
                }
            }
        }
    }

    /// <summary>For each result, for each of its tables that holds words, the numeric cells that stand in its body.</summary>
    private static List<List<List<Raw>>> Answers(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. json.RootElement.GetProperty("results").EnumerateArray().Select(result =>
        {
            var value = result.GetProperty("value");
            return ((string[])["answerText", "originalAnswerText"]).SelectMany(field => value.TryGetProperty(field, out var text) ? Tables(text.GetString() ?? "") : []).ToList();
        })];
    }

    private static IEnumerable<List<Raw>> Tables(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        foreach (var sup in page.QuerySelectorAll("sup").ToList())
        {
            sup.Remove();
        }
        foreach (var table in page.QuerySelectorAll("table").Where(t => t.ParentElement?.Closest("table") is null && t.TextContent.Trim().Length > 0))
        {
            yield return [.. table.QuerySelectorAll("tr").SelectMany((row, r) => Body(row, r, table))];
        }
    }

    /// <summary>Numbers behind the first cell of a row, unless the row holds nothing but years behind it, as a header does.</summary>
    private static IEnumerable<Raw> Body(IElement row, int r, IElement table)
    {
        var widest = table.QuerySelectorAll("tr").Max(t => t.Children.Length);
        var isShort = row.Children.Length < widest;
        var cells = row.Children.Select((cell, c) => new Raw(r, c, Words(cell))).Where(cell => cell.Column > 0 || isShort && Number().IsMatch(cell.Words) && r > 0).ToList();
        var filled = cells.Where(cell => cell.Words.Length > 0).ToList();
        return filled.Count > 0 && filled.TrueForAll(cell => Year().IsMatch(cell.Words) || !Number().IsMatch(cell.Words)) ? [] : cells.Where(cell => Number().IsMatch(cell.Words));
    }

    private static string Words(IElement cell) => Spaces().Replace(cell.TextContent, " ").Trim();

    private static string Plain(string words) => NotPlain().Replace(words, "");

    // 1,234 · £4.5m · 12% · -10 · (34) · 24 weeks
    [GeneratedRegex(@"^[(]?[£$€]? ?[-−]?\d[\d,]*(?:\.\d+)?[)]?(?: ?(?:%|m|bn|million|billion|k|weeks|days))?\**$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    // <table …>…</table>
    [GeneratedRegex("<table.*?</table>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex TableElement();

    // <sup>1</sup> · </p><p> of scanned pages
    [GeneratedRegex("<sup>.*?</sup>|</p>\\s*<p>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex NotText();

    // any tag
    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    // colspan="2"
    [GeneratedRegex("colspan", RegexOptions.CultureInvariant)]
    private static partial Regex Colspan();

    // 2014
    [GeneratedRegex(@"^(?:19|20)\d\d\**$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    // anything but digits and points
    [GeneratedRegex(@"[^\d.]", RegexOptions.CultureInvariant)]
    private static partial Regex NotPlain();

    // any run of white space
    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
