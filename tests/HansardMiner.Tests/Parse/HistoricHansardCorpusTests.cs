using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using HansardMiner.Parse;
using HansardMiner.Parse.HistoricHansard;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Every real volume and every irregular case, against counts that know nothing of the reader.</summary>
public sealed class HistoricHansardCorpusTests
{
    private static readonly string[] _leftOut = ["titlepage", "frontmatter", "index", "indexdiv", "indexterm", "tablecontents"];
    private static readonly string[] _notText = ["member", "memberconstituency", "col", "title", "date"];

    private static readonly HistoricHansardReader _reader = new();

    [Test]
    public void Every_speech_of_a_volume_is_a_turn_with_its_speaker() => ForEachVolume((xml, reading) =>
    {
        var there = Proceedings(xml).Where(p => p.Descendants("member").Any()).Select(p => (string?)p.Attribute("id")).ToList();
        var turns = reading.Documents.SelectMany(d => d.Contributions).Where(c => c.Attribution is not null).Select(c => c.SourceId).ToList();
        var lost = there.Count(id => !turns.Remove(id));
        return lost == 0 ? null : $"{lost} of {there.Count} speeches are missing";
    });

    [Test]
    public void Every_membercontribution_of_a_volume_is_in_a_turn() => ForEachVolume((xml, reading) =>
    {
        var there = xml.Descendants("membercontribution").Count();
        var speeches = Proceedings(xml).Where(p => p.Descendants("membercontribution").Any())
            .GroupBy(p => (string?)p.Attribute("id")).ToDictionary(g => g.Key ?? "", g => g.Sum(p => p.Descendants("membercontribution").Count()));
        var ids = reading.Documents.SelectMany(d => d.Contributions).Select(c => c.SourceId ?? "").ToHashSet();
        var read = speeches.Where(s => ids.Contains(s.Key)).Sum(s => s.Value);
        return read == there ? null : $"{there} <membercontribution>, {read} read";
    });

    [Test]
    public void The_text_of_the_records_is_the_text_of_the_volume() => ForEachVolume((xml, reading) =>
    {
        var there = Letters(string.Concat(Proceedings(xml).SelectMany(Text)));
        var read = Letters(string.Concat(reading.Documents.SelectMany(d => d.Contributions).Select(c => c.Text)));
        var same = there.Zip(read).TakeWhile(p => p.First == p.Second).Count();
        return there == read ? null : $"differs at letter {same} of {there.Length}: there “{Near(there, same)}”, read “{Near(read, same)}”";
    });

    [Test]
    public void Every_column_of_a_volume_is_the_column_of_a_turn_or_begins_inside_one() => ForEachVolume((xml, reading) =>
    {
        var read = reading.Documents.SelectMany(d => d.Contributions)
            .SelectMany(c => c.ColumnChanges.Select(x => x.Column.Value).Append(c.Column?.Value ?? "")).ToHashSet();
        var there = xml.Descendants("col").Where(c => !c.Ancestors().Any(a => _leftOut.Contains(a.Name.LocalName))).Select(c => c.Value.Trim()).Distinct().ToList();
        var lost = there.Where(c => c.Length > 0 && !read.Contains(c)).ToList();
        return lost.Count <= there.Count / 200 ? null : $"{lost.Count} of {there.Count} columns: {string.Join(' ', lost.Take(9))}";
    });

    [Test]
    public void Every_division_of_a_volume_is_data_and_its_names_are_those_that_are_counted() => ForEachVolume((xml, reading) =>
    {
        var divisions = reading.Documents.SelectMany(d => d.Contributions).Where(c => c.Kind == ContributionKind.Division).Select(c => c.Division!).ToList();
        var cells = xml.Descendants("division").Descendants("td").Select(c => c.Value.Trim()).Count(c => c.Length > 3 && char.IsUpper(c[0]) && c.Contains(',', StringComparison.Ordinal));
        var names = divisions.Sum(d => d.Votes.Count);
        var stated = divisions.Where(d => d.Ayes is not null && d.Noes is not null).ToList();
        var agree = stated.Count(d => Math.Abs(d.Votes.Count(v => v.Vote == Vote.Aye) - d.Ayes!.Value) <= 2 && Math.Abs(d.Votes.Count(v => v.Vote == Vote.No) - d.Noes!.Value) <= 2);
        return names < cells * 98 / 100 ? $"{cells} cells with names, {names} read"
            : agree < stated.Count * 8 / 10 ? $"of {stated.Count} divisions with numbers only {agree} have as many names"
            : divisions.Any(d => d.Votes.Count == 0) ? "a division without names" : null;
    });

    [Test]
    public void Divisions_that_pages_cut_are_put_together()
    {
        (string Case, int? Number, int Ayes, int Noes)[] expected =
        [
            ("housecommons_split_division_table.xml", 214, 298, 36), ("housecommons_noes_outside_division_element.xml", 214, 8, 4),
            ("housecommons_noes_outside_division_element_in_paragraph.xml", 214, 8, 4), ("houselords_split_division_table.xml", null, 96, 24),
            ("housecommons_whole_division_following_split_division.xml", 27, 106, 165), ("housecommons_with_non_split_divisions.xml", 233, 587, 2),
            ("houselords_division_table_before_lordships_divided.xml", null, 3, 3),
        ];
        foreach (var (name, number, ayes, noes) in expected)
        {
            var division = ParseSource.Read(_reader, Path.Combine(Corpus.Real("corpus/historic-hansard/cases"), name)).Documents.SelectMany(d => d.Contributions).First(c => c.Division is not null).Division!;
            var isCommons = name.StartsWith("housecommons", StringComparison.Ordinal);
            int Names(Vote side) => division.Votes.Count(v => v.Vote == side && !(isCommons && v.IsTeller));
            Assert.That((division.Number, division.Ayes, division.Noes, Names(Vote.Aye), Names(Vote.No)), Is.EqualTo((number, (int?)ayes, (int?)noes, ayes, noes)), name);
        }
    }

    [Test]
    public void Every_document_of_a_volume_has_House_day_and_volume() => ForEachVolume((_, reading) =>
        reading.Documents.FirstOrDefault(d => d is not Debate { House: not null, Volume: not null } || (d.Date is null && !reading.Diagnostics.Any(f => f.Name == "date not stated"))) is { } bare
            ? $"{bare.Id}: {bare.House} {bare.Date} {(bare as Debate)?.Volume}" : null);

    [Test]
    public void Every_file_is_read_or_says_why_not_and_keeps_the_rules_of_records()
    {
        var faults = new List<string>();
        foreach (var path in Directory.GetFiles(Corpus.Real("corpus/historic-hansard"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var head = ParseSource.Head(path);
            if (Path.GetFileName(path) is "search_result_example.xml" or "commons_memberships.html")
            {
                Assert.That(_reader.Recognise(head).IsAccepted, Is.False, path);
                continue;
            }
            var (reader, recognition) = Readers.Recognise(head);
            if (reader is not HistoricHansardReader || !recognition.IsAccepted)
            {
                faults.Add($"{path}: {reader.Format} {recognition.Why}");
                continue;
            }
            var reading = ParseSource.Read(reader, path);
            if (RecordRules.FirstBroken(reading.Documents) is { } broken)
            {
                faults.Add($"{path}: {broken}");
            }
            if (reading.Documents.Count == 0 && reading.Diagnostics.All(d => d.Kind != DiagnosticKind.Failure))
            {
                faults.Add($"{path}: silently empty");
            }
        }
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void The_words_of_an_irregular_case_are_all_read()
    {
        var faults = new List<string>();
        foreach (var path in Directory.GetFiles(Corpus.Real("corpus/historic-hansard/cases"), "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (!_reader.Recognise(ParseSource.Head(path)).IsAccepted || TryLoad(path) is not { } xml)
            {
                continue;
            }
            var opening = xml.Descendants("p").Where(p => !p.Descendants("member").Any()).ToLookup(p => (string?)p.Attribute("id") ?? "", p => Letters(p.Value));
            var there = Letters(string.Concat(Proceedings(xml).SelectMany(Text)));
            var read = Letters(string.Concat(ParseSource.Read(_reader, path).Documents.SelectMany(d => d.Contributions).Select(c => opening[c.SourceId ?? "-"].Any(o => o.StartsWith(Beginning(WithName(c)), StringComparison.Ordinal)) ? WithName(c) : c.Text)));
            var same = there.Zip(read).TakeWhile(p => p.First == p.Second).Count();
            if (there != read)
            {
                faults.Add($"{Path.GetFileName(path)}: differs at letter {same} of {there.Length}: there “{Near(there, same)}”, read “{Near(read, same)}”");
            }
        }
        Assert.That(faults, Is.Empty);
    }

    /// <summary>A name that opens a paragraph unmarked is taken out of its text as the speaker's; its number stays before it.</summary>
    private static string WithName(Contribution contribution)
    {
        var digits = contribution.Text.TakeWhile(char.IsAsciiDigit).Count();
        return contribution.Text.Insert(digits, contribution.Attribution?.Printed ?? "");
    }

    private static string Beginning(string text) => Letters(text) is { Length: > 30 } letters ? letters[..30] : Letters(text);

    private static XDocument? TryLoad(string path)
    {
        try
        {
            return XDocument.Load(path);
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }

    /// <summary>What holds text directly under a section or part: paragraphs, tables, divisions, lists, quotations.</summary>
    private static IEnumerable<XElement> Proceedings(XDocument xml) => xml.Descendants()
        .Where(e => e.Name.LocalName is "p" or "table" or "division" or "ul" or "ol" or "quote" && e.Parent is not null
            && !e.Ancestors().Any(a => a.Name.LocalName is "p" or "table" or "division" or "ul" or "ol" or "quote" || _leftOut.Contains(a.Name.LocalName))
            && e.Parent.Name.LocalName != "hansard" && e.Parent.Name.LocalName != "session");

    /// <summary>A letter before the speaker is the beginning of the name or an asterisk misread.</summary>
    private static IEnumerable<string> Text(XElement p) => p.DescendantNodes().OfType<XText>()
        .Where(t => !(Letters(t.Value).Length == 1 && char.IsLetter(t.Value.Trim('*', ' ')[0]) && IsBeforeMember(t)))
        .Where(t => !t.Ancestors().TakeWhile(a => a != p).Any(a => _notText.Contains(a.Name.LocalName))).Select(t => t.Value);

    private static bool IsBeforeMember(XText text) =>
        ((XNode)text).NextNode is XElement { Name.LocalName: "member" } || (text.NextNode is null && text.Parent!.NextNode is XElement { Name.LocalName: "member" });

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Near(string text, int at) => text.Substring(Math.Max(0, at - 30), Math.Min(60, text.Length - Math.Max(0, at - 30)));

    private static void ForEachVolume(Func<XDocument, Reading, string?> check)
    {
        var faults = new List<string>();
        foreach (var path in Directory.GetFiles(Corpus.Real("corpus/historic-hansard/lords-volumes"), "*.xml").Order(StringComparer.Ordinal))
        {
            if (check(XDocument.Load(path), ParseSource.Read(_reader, path)) is { } fault)
            {
                faults.Add($"{Path.GetFileName(path)}: {fault}");
            }
        }
        Assert.That(faults, Is.Empty);
    }
}
