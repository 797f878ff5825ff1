using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using HansardMiner.Parse.QnaXml;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Every real file of the service, against a count that knows nothing of the reader.</summary>
public sealed class QnaXmlCorpusTests
{
    [Test]
    public void Every_question_and_answer_with_text_is_a_record_and_its_text_that_of_the_file()
    {
        var faults = new List<string>();
        var files = Directory.GetFiles(Corpus.Real("corpus/qna-xml"), "*.xml").Concat(Directory.GetFiles(Path.Combine(Corpus.Samples, "qna-xml"))).Order(StringComparer.Ordinal).ToList();
        foreach (var path in files.Where(p => new QnaXmlReader().Recognise(ParseSource.Head(p)).IsAccepted))
        {
            var reading = ParseSource.Read(new QnaXmlReader(), path);
            var texts = Texts(File.ReadAllText(path));
            var there = Letters(string.Concat(texts));
            var read = Letters(string.Concat(reading.Documents.SelectMany(d => d.Contributions).Select(c => c.Text)));
            var same = there.Zip(read).TakeWhile(p => p.First == p.Second).Count();
            if (there != read)
            {
                faults.Add($"{Path.GetFileName(path)}: differs at letter {same} of {there.Length} and {read.Length}");
            }
            if (reading.Documents.Sum(d => d.Contributions.Count) != texts.Count)
            {
                faults.Add($"{Path.GetFileName(path)}: {texts.Count} texts, {reading.Documents.Sum(d => d.Contributions.Count)} contributions");
            }
            if (reading.Documents.Count == 0 && reading.Diagnostics.All(d => d.Kind != DiagnosticKind.Failure))
            {
                faults.Add($"{Path.GetFileName(path)}: silently empty");
            }
            if (reading.Documents.Any(d => d.Place is null || d.Contributions.Any(c => c.Place is null)))
            {
                faults.Add($"{Path.GetFileName(path)}: a record without a place");
            }
        }
        Assert.That(files, Is.Not.Empty);
        Assert.That(faults, Is.Empty);
    }

    /// <summary>The texts of questions and answers: of a file whose tags do not fit together, as far as a parser that does not forgive comes.</summary>
    private static List<string> Texts(string xml)
    {
        xml = Regex.Replace(xml.TrimStart('\uFEFF'), "<\\?xml[^>]*>", "");
        return Documents(xml).SelectMany(d => d.Descendants())
            .Where(e => e.Name.LocalName == "Text" && e.Parent!.Name.LocalName is "Question" or "Answer")
            .Select(e => e.Value.Contains("</", StringComparison.Ordinal) || e.Parent!.Name.LocalName == "Answer" ? System.Net.WebUtility.HtmlDecode(Regex.Replace(e.Value, "<[^>]*>", " ")) : e.Value)
            .Where(t => !string.IsNullOrWhiteSpace(t)).ToList();
    }

    /// <summary>A file may hold several documents, and one of the corpus closes &lt;questions&gt; as &lt;/Questions&gt;.</summary>
    private static List<XElement> Documents(string xml)
    {
        xml = Regex.Replace(xml, "<questions(?=[\\s>])", "<Questions");
        var documents = new List<XElement>();
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { ConformanceLevel = ConformanceLevel.Fragment });
        while (reader.MoveToContent() == XmlNodeType.Element)
        {
            documents.Add((XElement)XNode.ReadFrom(reader));
        }
        return documents;
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
