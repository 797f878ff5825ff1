using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using HansardMiner.Parse.HansardApi;
using HansardMiner.Parse.HansardHtml;
using HansardMiner.Parse.WrittenQuestions;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Every letter of every question, item and speech of the real files, against passes over their bytes that know nothing of the readers.</summary>
public sealed partial class WebCompletenessTests
{
    [Test]
    public void The_words_of_every_question_and_answer_are_those_of_the_file()
    {
        var faults = new List<string>();
        foreach (var path in Directory.GetFiles(Corpus.Real("corpus/written-questions"), "*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var there = json.RootElement.GetProperty("results").EnumerateArray().Select(e => e.GetProperty("value"))
                .SelectMany(v => new[] { v.GetProperty("questionText").GetString(), v.GetProperty("answerText").GetString(), v.GetProperty("originalAnswerText").GetString() })
                .Where(text => !string.IsNullOrWhiteSpace(text)).Select(OfMarkup).Where(text => text.Length > 0);
            var read = ParseSource.Read(new WrittenQuestionsReader(), path).Documents.SelectMany(d => d.Contributions).Select(c => Letters(c.Text));
            faults.AddRange(there.Zip(read).Where(pair => pair.First != pair.Second).Take(3).Select(pair => $"{Path.GetFileName(path)}: {Difference(pair.First, pair.Second)}"));
        }
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void Every_item_of_a_debate_with_words_is_a_contribution_with_these_words()
    {
        var count = 0;
        foreach (var path in Directory.GetFiles(Corpus.Real("corpus/hansard-api"), "*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var there = Items(json.RootElement).Where(i => i.GetProperty("ItemType").GetString() == "Contribution")
                .Select(i => OfMarkup(i.GetProperty("Value").GetString() ?? "")).Where(text => text.Length > 0).ToList();
            var read = ParseSource.Read(new HansardApiReader(), path).Documents.SelectMany(d => d.Contributions).Where(c => c.Kind != ContributionKind.Division).ToList();
            Assert.That(read.Select(c => Letters(c.Text)), Is.EqualTo(there), path);
            Assert.That(read.Select(c => c.Place?.Unit), Is.All.EqualTo(PlaceUnit.Byte), path);
            count += there.Count;
        }
        Assert.That(count, Is.GreaterThan(5));
    }

    [Test]
    public void The_words_of_every_contribution_are_those_of_its_page()
    {
        var faults = new List<string>();
        foreach (var path in Directory.GetFiles(Corpus.Real("corpus/hansard-html"), "*.html").Order(StringComparer.Ordinal))
        {
            using var page = new HtmlParser().ParseDocument(File.ReadAllText(path));
            var read = ParseSource.Read(new HansardHtmlReader(), path).Documents.SelectMany(d => d.Contributions).Where(c => c.SourceId is not null)
                .GroupBy(c => c.SourceId!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Letters(string.Concat(g.Select(c => c.Text))), StringComparer.Ordinal);
            foreach (var speech in page.QuerySelectorAll("[data-contribution-id]"))
            {
                var words = Letters(speech.QuerySelector(".content")!.TextContent);
                if (read.GetValueOrDefault(speech.GetAttribute("data-contribution-id")!) is not { } found || !found.StartsWith(words, StringComparison.Ordinal))
                {
                    faults.Add($"{Path.GetFileName(path)}: {words}");
                }
            }
        }
        Assert.That(faults, Is.Empty);
    }

    /// <summary>At the byte that a record states, the source holds the text that the record begins with.</summary>
    [Test]
    public void A_place_leads_to_the_words_in_the_source()
    {
        var path = Directory.GetFiles(Corpus.Real("corpus/written-questions"), "full-*.json").Order(StringComparer.Ordinal).Last();
        var bytes = File.ReadAllBytes(path);
        foreach (var contribution in ParseSource.Read(new WrittenQuestionsReader(), path).Documents.SelectMany(d => d.Contributions))
        {
            var reader = new Utf8JsonReader(bytes.AsSpan((int)contribution.Place!.Value.Number));
            Assert.That(reader.Read() && reader.TokenType == JsonTokenType.String && OfMarkup(reader.GetString()!) == Letters(contribution.Text), contribution.Text);
        }
    }

    private static string Difference(string there, string read)
    {
        var same = there.Zip(read).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"…{there[Math.Max(0, same - 30)..Math.Min(there.Length, same + 30)]}… is read as …{read[Math.Max(0, same - 30)..Math.Min(read.Length, same + 30)]}…";
    }

    private static IEnumerable<JsonElement> Items(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Items),
        JsonValueKind.Object when element.TryGetProperty("ItemType", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().OrderBy(p => p.Name == "ChildDebates").SelectMany(p => Items(p.Value)),
        _ => [],
    };

    private static string OfMarkup(string? html) => Letters(WebUtility.HtmlDecode(Tags().Replace(html ?? "", "")));

    /// <summary>Letters and digits; a raised digit is that digit.</summary>
    private static string Letters(string text) => string.Concat(text.Select(c => "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit) : c).Where(char.IsLetterOrDigit));

    // <p class="a">, but not <name withheld>
    [GeneratedRegex("</?(?:a|abbr|b|br|col|colgroup|div|em|h[1-6]|hr|i|img|li|ol|p|question|questiontext|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|o:p)\\b[^>]*>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Tags();
}
