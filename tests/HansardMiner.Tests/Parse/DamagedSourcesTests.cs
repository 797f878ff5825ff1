using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Parse.HansardHtml;
using HansardMiner.Parse.HistoricHansard;
using HansardMiner.Parse.PublicationsHtml;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.TheyWorkForYou;
using HansardMiner.Parse.WrittenQuestions;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Real and invented files, damaged at seeded places: no reader throws or hangs, and none is silent about a file it lost.</summary>
public sealed class DamagedSourcesTests
{
    private const int Largest = 800_000;
    private const int PerFile = 4;

    private static readonly IReader[] _readers = [new TheyWorkForYouReader(), new WrittenQuestionsReader(), new HansardHtmlReader(), new HistoricHansardReader(), new PublicationsHtmlReader()];

    [Test]
    public void Samples_damaged_at_any_place_are_read_or_reported() =>
        Damage(Directory.GetFiles(Corpus.Samples, "*", SearchOption.AllDirectories), 60);

    [Test]
    public void Real_files_damaged_at_any_place_are_read_or_reported() =>
        Damage(
            Directory.GetFiles(Corpus.Real("corpus/theyworkforyou"), "*.xml", SearchOption.AllDirectories).Where((_, i) => i % 5 == 0)
                .Concat(Directory.GetFiles(Corpus.Real("corpus/written-questions"), "full*.json"))
                .Concat(Directory.GetFiles(Corpus.Real("corpus/hansard-html")))
                .Concat(Directory.GetFiles(Corpus.Real("corpus/historic-hansard"), "*.xml", SearchOption.AllDirectories))
                .Concat(Directory.GetFiles(Corpus.Real("corpus/publications-html"), "*.html", SearchOption.AllDirectories)),
            PerFile);

    private static void Damage(IEnumerable<string> paths, int times)
    {
        var faults = new List<string>();
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var head = ParseSource.Head(path);
            var reader = _readers.MaxBy(r => r.Recognise(head).Score)!;
            if (!reader.Recognise(head).IsAccepted)
            {
                continue;
            }
            var whole = File.ReadAllBytes(path);
            whole = whole.Length > Largest ? whole[..Largest] : whole;
            for (var seed = 0; seed < times; seed++)
            {
                var damaged = Damaged(whole, new Random(seed));
                try
                {
                    var reading = ParseSource.Read(reader, damaged, Path.GetFileName(path));
                    var fault = reading.Documents.Count + reading.Diagnostics.Count == 0 ? "silently empty" : RecordRules.FirstBroken(reading.Documents);
                    if (fault is not null)
                    {
                        faults.Add($"{Path.GetFileName(path)}, seed {seed}: {fault}");
                    }
                }
                catch (Exception thrown) when (thrown is not OutOfMemoryException)
                {
                    faults.Add($"{Path.GetFileName(path)}, seed {seed}: {thrown.GetType().Name} {thrown.Message} {thrown.StackTrace?.Split('\n')[0]}");
                }
            }
        }
        Assert.That(faults, Is.Empty);
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        switch (random.Next(4))
        {
            case 0:
                return whole[..random.Next(whole.Length)];
            case 1:
                var from = random.Next(bytes.Count);
                bytes.RemoveRange(from, random.Next(Math.Min(5000, bytes.Count - from)));
                break;
            case 2:
                for (var i = 0; i < 40; i++)
                {
                    bytes[random.Next(bytes.Count)] ^= (byte)(1 << random.Next(8));
                }
                break;
            default:
                bytes.InsertRange(random.Next(bytes.Count), Enumerable.Range(0, 200).Select(_ => (byte)random.Next(256)));
                break;
        }
        return [.. bytes];
    }
}
