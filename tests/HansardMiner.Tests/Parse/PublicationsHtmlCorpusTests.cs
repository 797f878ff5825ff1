using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HansardMiner.Parse;
using HansardMiner.Parse.PublicationsHtml;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Every real page, against a parse of its whole tree that knows nothing of the reader.</summary>
public sealed partial class PublicationsHtmlCorpusTests
{
    private static readonly PublicationsHtmlReader _reader = new();

    [Test]
    public void Every_page_is_recognised_and_read_or_named_as_a_listing() => ForEach((path, page, reading) =>
        Readers.Recognise(ParseSource.Head(path)) is not { Reader: PublicationsHtmlReader, Recognition.IsAccepted: true } ? "not recognised"
        : Columns(page).Any() != reading.Documents.Count > 0 ? $"{Columns(page).Count()} columns, {reading.Documents.Count} documents"
        : reading.Documents.Count == 0 && reading.Diagnostics.All(d => d.Name != "a listing") ? "silently empty"
        : RecordRules.FirstBroken(reading.Documents));

    [Test]
    public void Every_speech_anchor_of_a_paragraph_gives_a_turn_with_its_speaker() => ForEach((_, page, reading) =>
    {
        var there = page.QuerySelectorAll("p").Where(p => p.QuerySelectorAll("a[name]").Any(a => Speech().IsMatch(a.GetAttribute("name")!))
            && p.QuerySelector("b")?.TextContent.Trim().EndsWith(':') == true).ToList();
        var turns = reading.Documents.SelectMany(d => d.Contributions).Where(c => c.Attribution is not null).Select(c => c.Attribution!.Printed).ToList();
        var lost = there.Select(p => Words(p.QuerySelector("b")!.TextContent).TrimEnd(':')).Where(name => !turns.Remove(name)).ToList();
        return lost.Count == 0 ? null : $"{lost.Count} of {there.Count}: {string.Join("; ", lost.Take(3))}";
    });

    [Test]
    public void The_words_of_every_paragraph_are_in_a_record() => ForEach((_, page, reading) =>
    {
        var read = Letters(string.Concat(reading.Documents.SelectMany(d => d.Contributions).Select(c => $"{c.Attribution?.Printed} {c.Text} ")));
        var lost = page.QuerySelectorAll("p").Select(p => (All: Words(p.TextContent), Speaker: p.QuerySelector("b")?.TextContent ?? ""))
            .Where(p => p.All.Length > 0 && !p.All.Contains(": Column ", StringComparison.Ordinal) && reading.Documents.Count > 0)
            .Where(p => !read.Contains(Letters(p.All), StringComparison.Ordinal) && !read.Contains(Letters(p.All.Replace(Words(p.Speaker), "", StringComparison.Ordinal)), StringComparison.Ordinal)).ToList();
        return lost.Count == 0 ? null : $"{lost.Count} lost: {lost[0].All}";
    });

    [Test]
    public void Every_question_number_in_square_brackets_is_a_UIN() => ForEach((_, page, reading) =>
    {
        var there = page.QuerySelectorAll("p").SelectMany(p => Bracketed().Matches(p.TextContent)).Select(m => m.Groups[1].Value).ToList();
        var read = reading.Documents.SelectMany(d => d.Contributions.Select(c => c.Uin?.Value).Concat(d is WrittenQuestion w ? w.Uins.Select(u => u.Value) : [])).ToHashSet();
        var lost = there.Where(n => !read.Contains(n)).ToList();
        return lost.Count == 0 ? null : string.Join(' ', lost);
    });

    [Test]
    public void Every_document_has_House_and_day() => ForEach((_, _, reading) =>
        reading.Documents.FirstOrDefault(d => d.House is null || (d.Date is null && d is not WrittenQuestion { State: AnswerState.Corrected or AnswerState.Unanswered })) is { } bare ? bare.Id.Value : null);

    private static IEnumerable<IElement> Columns(IParentNode page) => page.QuerySelectorAll("a[name^='column_']");

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static void ForEach(Func<string, IDocument, Reading, string?> check)
    {
        var faults = new List<string>();
        foreach (var path in Directory.GetFiles(Corpus.Real("corpus/publications-html"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var page = new HtmlParser().ParseDocument(File.ReadAllText(path));
            if (check(path, page, ParseSource.Read(_reader, path)) is { } fault)
            {
                faults.Add($"{Path.GetFileName(path)}: {fault}");
            }
        }
        Assert.That(faults, Is.Empty);
    }

    // 110719-0001.htm_spnew12
    [GeneratedRegex(@"_(?:wqn|sp[a-z]+)\d+$")]
    private static partial Regex Speech();

    // [66538]
    [GeneratedRegex(@"\[(\d{4,7})\]")]
    private static partial Regex Bracketed();
}
