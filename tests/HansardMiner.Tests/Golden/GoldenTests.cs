using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Parse;
using HansardMiner.Tests.Parse;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Golden;

public sealed class GoldenTests
{
    private static readonly string[] _formats =
        ["theyworkforyou", "written-questions", "written-statements", "hansard-html", "hansard-text", "parallel-parliament", "article", "campaign-page",
         "hansard-api", "qna-xml", "parliamentary-search", "linked-data", "parlamint", "historic-hansard", "publications-html"];

    [TestCaseSource(nameof(Samples))]
    public void The_records_of_a_sample_are_those_of_its_golden_file(string sample)
    {
        var path = Path.Combine(Corpus.Samples, sample);
        var (reader, _) = Readers.Recognise(ParseSource.Head(path));
        var written = GoldenFile.Write(reader.Format, ParseSource.Read(reader, path));
        var golden = GoldenFile.PathOf(path);
        if (GoldenFile.IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText(golden, written);
        }
        Assert.That(File.Exists(golden), $"no golden file for {sample}: run the tests with UPDATE_GOLDEN=1 and review what it writes");
        Assert.That(written, Is.EqualTo(File.ReadAllText(golden)));
    }

    [Test]
    public void Every_golden_file_has_its_sample()
    {
        var expected = Samples().Select(s => GoldenFile.PathOf(Path.Combine(Corpus.Samples, s))).ToHashSet(StringComparer.Ordinal);
        var there = _formats.SelectMany(f => Directory.GetFiles(Path.Combine(Corpus.Repository, "corpus", "golden", f)));

        Assert.That(there.Where(g => !expected.Contains(g)), Is.Empty);
    }

    private static IEnumerable<string> Samples() => _formats
        .SelectMany(f => Directory.GetFiles(Path.Combine(Corpus.Samples, f)))
        .Select(f => Path.GetRelativePath(Corpus.Samples, f))
        .Order(StringComparer.Ordinal);
}
