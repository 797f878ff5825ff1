using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using HansardMiner.Parse;
using HansardMiner.Parse.Articles;
using HansardMiner.Parse.HansardText;
using HansardMiner.Parse.ParallelParliament;
using HansardMiner.Parse.Sources;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

internal sealed class RecognitionTests
{
    private static IEnumerable<string> Captures() => ((string[])["hansard-text", "parallel-parliament", "article", "campaign-page"])
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Corpus.Samples, folder)).Order(StringComparer.Ordinal));

    [Test]
    public void Each_sample_is_recognised_by_its_content_whatever_its_name()
    {
        var expected = new Dictionary<string, string>
        {
            ["hansard-text"] = "Hansard text capture", ["parallel-parliament"] = "Parallel Parliament capture",
            ["article"] = "Article or page", ["campaign-page"] = "Article or page",
        };
        foreach (var path in Captures())
        {
            var (reader, recognition) = Readers.Recognise(ParseSource.Head(File.ReadAllBytes(path), "download.bin"));
            Assert.That(recognition.IsAccepted, path + ": " + recognition.Why);
            Assert.That(reader.Format, Is.EqualTo(expected[Path.GetFileName(Path.GetDirectoryName(path))!]), path);
        }
    }

    [TestCase("corpus/other-parliaments/canada-ourcommons")]
    [TestCase("corpus/other-parliaments/australia-parlinfo")]
    [TestCase("corpus/other-parliaments/queensland")]
    public void A_format_without_a_reader_is_not_recognised_and_never_read_as_something_else(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(Corpus.Real(folder), "*", SearchOption.AllDirectories))
        {
            var (_, recognition) = Readers.Recognise(ParseSource.Head(path));
            Assert.That(recognition.IsAccepted, Is.False, path);
            Assert.That(recognition.Why, Is.Not.Empty, path);
        }
    }

    [Test]
    public void No_damage_makes_a_capture_reader_throw_or_break_the_rules_of_records()
    {
        var random = new Random(20260101);
        IReader[] readers = [new HansardTextReader(), new ParallelParliamentReader(), new ArticleReader()];
        foreach (var path in Captures())
        {
            var original = File.ReadAllBytes(path);
            for (var i = 0; i < 60; i++)
            {
                var damaged = Damage(original, random);
                foreach (var reader in readers)
                {
                    Assert.That(() => reader.Recognise(ParseSource.Head(damaged, "a.txt")), Throws.Nothing);
                    var reading = ParseSource.Read(reader, damaged, "a.txt");
                    Assert.That(RecordRules.FirstBroken(reading.Documents), Is.Null, () => $"{reader.Format}, {path}, damage {i}:\n{Encoding.UTF8.GetString(damaged)}");
                }
            }
        }
    }

    private static byte[] Damage(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var cuts = random.Next(1, 6); cuts > 0 && bytes.Count > 1; cuts--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 200), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length));
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 3:
                    bytes.InsertRange(at, "\n\n\n"u8.ToArray());
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }
        return [.. bytes];
    }
}
