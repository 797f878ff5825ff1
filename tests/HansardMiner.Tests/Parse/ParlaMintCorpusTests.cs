using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using HansardMiner.Parse.ParlaMint;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Every sitting, real and invented, against a count that knows nothing of the reader.</summary>
public sealed class ParlaMintCorpusTests
{
    private static readonly string[] _apart = ["note", "vocal", "kinesic", "incident", "writing", "desc", "gap"];

    [Test]
    public void Every_turn_of_a_sitting_is_a_contribution() => ForEach(Corpus.Real("corpus/parlamint"), (xml, documents) =>
    {
        var there = Elements(xml, "u").Where(u => Elements(u, "seg").Any(s => s.Value.Trim().Length > 0)).Select(u => (string?)u.Attribute(XNamespace.Xml + "id")).ToList();
        var read = documents.SelectMany(d => d.Contributions).Where(c => c.Attribution is not null).Select(c => c.SourceId).ToList();
        return there.SequenceEqual(read) ? null : $"{there.Count} turns, {read.Count} read";
    });

    [Test]
    public void The_text_of_the_records_is_the_text_of_the_paragraphs() => ForEach(Corpus.Real("corpus/parlamint"), SameText);

    [Test]
    public void The_text_of_a_sample_is_the_text_of_its_paragraphs() => ForEach(Path.Combine(Corpus.Samples, "parlamint"), SameText);

    private static string? SameText(XDocument xml, IReadOnlyList<Document> documents)
    {
        var there = Letters(string.Concat(Elements(xml, "seg").SelectMany(s => s.DescendantNodes().OfType<XText>())
            .Where(t => !t.Ancestors().Any(a => _apart.Contains(a.Name.LocalName))).Select(t => t.Value)));
        var read = Letters(string.Concat(documents.SelectMany(d => d.Contributions)
            .SelectMany(c => c.Passages.Where(p => p.Kind != PassageKind.Apparatus).Select(p => p.Span.Of(c.Text).ToString()))));
        return there == read ? null : $"{there.Length} letters, {read.Length} read";
    }

    private static IEnumerable<XElement> Elements(XContainer xml, string name) => xml.Descendants().Where(e => e.Name.LocalName == name);

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static void ForEach(string folder, Func<XDocument, IReadOnlyList<Document>, string?> check)
    {
        var files = Directory.GetFiles(folder, "*.xml").Order(StringComparer.Ordinal).ToList();
        Assert.That(files, Is.Not.Empty);
        Assert.That(files.Select(f => (f, Fault: check(XDocument.Load(f, LoadOptions.PreserveWhitespace), ParseSource.Read(new ParlaMintReader(), f).Documents))).Where(f => f.Fault is not null), Is.Empty);
    }
}
