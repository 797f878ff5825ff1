using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.Benchmarks.Generated;
using HansardMiner.Parse;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Generated;

[TestFixture]
internal sealed class CorpusWriterTests
{
    private const int Contributions = 1_500;

    private string _folder = "";

    [OneTimeSetUp]
    public void Write()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-generated-").FullName;
        Written("one", 1);
    }

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void The_same_seed_writes_the_same_files()
    {
        Written("two", 1);
        Written("other", 2);
        Assert.Multiple(() =>
        {
            Assert.That(Contents("two"), Is.EqualTo(Contents("one")));
            Assert.That(Contents("other"), Is.Not.EqualTo(Contents("one")));
        });
    }

    [Test]
    public void The_readers_read_all_of_it_without_gaps()
    {
        var read = Read();
        Assert.Multiple(() =>
        {
            Assert.That(read.Diagnostics.Select(d => d.Message), Is.Empty);
            Assert.That(read.Documents.Sum(d => d.Contributions.Count), Is.EqualTo(Contributions));
            Assert.That(read.Documents.Select(d => d.Id), Is.Unique);
            Assert.That(read.Documents.Select(d => d.Date?.Year).Where(y => y is not null), Has.All.InRange(2010, 2024));
            Assert.That(read.Documents.Select(d => d.Kind), Is.SupersetOf(new[] { DocumentKind.Debate, DocumentKind.Oral, DocumentKind.Written }));
            Assert.That(read.Documents.Select(d => d.House), Does.Contain(House.Commons).And.Contain(House.Lords));
        });
    }

    [Test]
    public void New_words_go_on_coming()
    {
        var words = Read().Documents.SelectMany(d => d.Contributions).SelectMany(c => c.Text.Split(' ', '\n')).ToList();
        var half = words.Take(words.Count / 2).ToHashSet();
        Assert.That(words.Skip(words.Count / 2).Distinct().Count(w => !half.Contains(w)), Is.GreaterThan(half.Count / 10));
    }

    private void Written(string name, int seed) => CorpusWriter.Write([Corpus.Samples], Path.Combine(_folder, name), Contributions, seed, 1, 1);

    private Dictionary<string, string> Contents(string name) =>
        Directory.EnumerateFiles(Path.Combine(_folder, name)).ToDictionary(f => Path.GetFileName(f), File.ReadAllText);

    private Reading Read()
    {
        var reading = new Reading();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(_folder, "one")).Order(StringComparer.Ordinal))
        {
            var file = SourceFile.Open(path).File!;
            var head = file.ReadHead().Head!;
            using var bytes = file.OpenBytes();
            Readers.Recognise(head).Reader.Read(head, bytes, reading, CancellationToken.None);
        }
        return reading;
    }
}
