using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.EndToEnd;

/// <summary>The main job over the real documents: one run of <c>mine</c>, then what the index holds against counts that know nothing of the readers.</summary>
[TestFixture]
internal sealed class AcceptanceTests
{
    private static readonly string[] Mined = ["seeds", "corpus/theyworkforyou", "corpus/written-questions", "corpus/hansard-html"];

    private string _index = "";
    private SqliteRecordStore _store = null!;
    private List<SourceRecord> _sources = [];

    [OneTimeSetUp]
    public void Mine()
    {
        var paths = Mined.Select(Corpus.Real).ToList();
        _index = Directory.CreateTempSubdirectory("hansard-acceptance-").FullName;
        var (code, output, error) = HansardProcess.Run(["mine", .. paths, "--index", _index, "--quiet"]);
        Assert.That(code, Is.EqualTo(2), "some of these files are no proceedings, and the exit code says so: " + output + error);
        _store = SqliteRecordStore.Open(Path.Combine(_index, "hansard.db"), readOnly: true);
        _sources = [.. _store.Sources()];
    }

    [OneTimeTearDown]
    public void Remove()
    {
        _store?.Dispose();
        if (_index.Length > 0)
        {
            Directory.Delete(_index, recursive: true);
        }
    }

    [Test]
    public void Every_file_is_reported()
    {
        var files = Mined.SelectMany(p => Directory.EnumerateFiles(Corpus.Real(p), "*", SearchOption.AllDirectories)).Select(Name).Order();
        Assert.That(_sources.Select(s => Name(s.Source.Path)).Order(), Is.EqualTo(files));
        Assert.That(_sources.Where(s => s.Outcome == SourceOutcome.Unreadable && s.Diagnostics.Count == 0), Is.Empty, "unreadable without a reason");
    }

    [Test]
    public void Speeches_questions_and_answers_equal_the_elements_of_the_latest_xml_files()
    {
        var wrong = new List<string>();
        foreach (var source in _sources.Where(s => s.Source.Path.Contains("/theyworkforyou/", StringComparison.Ordinal) && Root(s.Source.Path) is not null))
        {
            var root = Root(source.Source.Path)!;
            var isLatest = (string?)root.Attribute("latest") != "no";
            int Count(string name) => isLatest ? root.Elements(name).Count() : 0;
            if ((Count("ques"), Count("reply")) != (source.Counts.Questions, source.Counts.Answers))
            {
                wrong.Add($"{source.Source.Path}: {Count("ques")} ques and {Count("reply")} reply elements, {source.Counts.Questions} and {source.Counts.Answers} records");
            }
            var lost = isLatest ? root.Elements().Where(e => e.Name.LocalName is "speech" or "ques" or "reply").Select(e => (string)e.Attribute("id")!).Where(id => _store.Find(id) is null).ToList() : [];
            if (lost.Count > 0)
            {
                wrong.Add($"{source.Source.Path}: {lost.Count} elements are not found by their id, the first is {lost[0]}");
            }
        }
        Assert.That(wrong, Is.Empty, string.Join('\n', wrong));
    }

    [Test]
    public void Questions_and_answers_equal_the_results_of_the_json_files()
    {
        foreach (var source in _sources.Where(s => s.Source.Path.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(source.Source.Path));
            var values = json.RootElement.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("value")).ToList();
            Assert.That(source.Counts.Questions, Is.EqualTo(values.Count), source.Source.Path);
            Assert.That(source.Counts.Answers, Is.EqualTo(values.Count(v => !string.IsNullOrWhiteSpace(v.GetProperty("answerText").GetString()))), source.Source.Path);
        }
    }

    [Test]
    public void Every_figure_cuts_its_very_words_out_of_the_stored_text()
    {
        var figures = 0;
        foreach (var stored in _store.Documents())
        {
            var texts = stored.Document.Contributions.Select((c, i) => (Id: stored.Document.Id.Contribution(i + 1), c.Text)).ToDictionary(c => c.Id, c => c.Text);
            foreach (var hit in stored.Claims)
            {
                var text = texts[hit.Contribution];
                figures++;
                if (hit.Claim.Span.IsEmpty || hit.Claim.Span.Of(text) != hit.Words || hit.Claim.Sentence.Of(text) != hit.Quotation || !hit.Claim.Sentence.Contains(hit.Claim.Span))
                {
                    Assert.Fail($"{hit.Id}: “{hit.Words}” in “{hit.Quotation}” is not what stands in the text");
                }
            }
        }
        Assert.That(figures, Is.GreaterThan(30_000));
    }

    [Test]
    public void Mining_again_changes_nothing_and_reads_nothing()
    {
        var before = _sources.Select(s => (s.Source, s.Counts, s.Outcome));
        var (code, output, _) = HansardProcess.Run(["mine", .. Mined.Select(Corpus.Real), "--index", _index, "--quiet"]);
        Assert.That(code, Is.EqualTo(2));
        Assert.That(output, Does.Contain("unchanged"));
        Assert.That(_store.Sources().Select(s => (s.Source, s.Counts, s.Outcome)), Is.EqualTo(before));
    }

    private static XElement? Root(string path)
    {
        if (!path.EndsWith(".xml", StringComparison.Ordinal) && !path.EndsWith(".v2", StringComparison.Ordinal))
        {
            return null;
        }
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null });
        return XDocument.Load(reader).Root;
    }

    private static string Name(string path) => Path.GetFileName(Path.GetDirectoryName(path)) + "/" + Path.GetFileName(path);
}
