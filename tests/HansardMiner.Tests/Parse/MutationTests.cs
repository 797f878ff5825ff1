using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Parse;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>
/// Web pages, JSON and texts, invented and real, with parts cut off, doubled, taken out and flipped at seeded places: nothing escapes, nothing hangs,
/// the records keep their rules, and a source that shows its own end says that it was cut.
/// </summary>
public sealed class MutationTests
{
    private const int Largest = 250_000;

    private static readonly string[] _samples =
        ["hansard-html", "hansard-text", "hansard-api", "publications-html", "parallel-parliament", "parliamentary-search", "linked-data", "written-questions", "written-statements", "article", "campaign-page"];

    private static readonly string[] _real =
        ["corpus/hansard-html", "corpus/hansard-text", "corpus/hansard-api", "corpus/publications-html", "corpus/parliamentary-search", "corpus/written-questions", "seeds"];

    [Test]
    public void Damaged_samples_are_read_or_reported() =>
        Assert.That(_samples.SelectMany(f => Files(Path.Combine(Corpus.Samples, f))).SelectMany(path => Faults(path, 80)), Is.Empty);

    [Test]
    public void Damaged_real_files_are_read_or_reported() =>
        Assert.That(_real.SelectMany(f => Files(Corpus.Real(f))).SelectMany(path => Faults(path, 6)), Is.Empty);

    [Test]
    public void A_source_that_shows_its_own_end_says_that_it_was_cut()
    {
        var faults = new List<string>();
        foreach (var path in _samples.SelectMany(f => Files(Path.Combine(Corpus.Samples, f))))
        {
            var whole = File.ReadAllBytes(path);
            var head = ParseSource.Head(path);
            var (reader, _) = Readers.Recognise(head);
            var isHtml = head.Text.Contains("<html", StringComparison.OrdinalIgnoreCase) && reader.Format.Contains("Hansard", StringComparison.Ordinal);
            if (!isHtml && !reader.Format.Contains("JSON", StringComparison.Ordinal))
            {
                continue;
            }
            var random = new Random(17);
            for (var i = 0; i < 40; i++)
            {
                var length = random.Next(whole.Length / 4, whole.Length - 20);
                var isBetweenLines = path.EndsWith(".ndjson", StringComparison.Ordinal) && whole[length - 1] is (byte)'\n' or (byte)'}';
                var reading = ParseSource.Read(reader, whole[..length], Path.GetFileName(path));
                if (!isBetweenLines && reading.Diagnostics.All(d => d.Kind == DiagnosticKind.Note))
                {
                    faults.Add($"{Path.GetFileName(path)} cut at {length} says nothing");
                }
            }
        }
        Assert.That(faults, Is.Empty);
    }

    private static string[] Files(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith("PROVENANCE.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Faults(string path, int times)
    {
        var whole = File.ReadAllBytes(path);
        whole = whole.Length > Largest ? whole[..Largest] : whole;
        for (var seed = 0; seed < times; seed++)
        {
            if (Fault(Mutated(whole, new Random(seed)), Path.GetFileName(path)) is { } fault)
            {
                yield return $"{Path.GetFileName(path)}, seed {seed}: {fault}";
            }
        }
    }

    private static string? Fault(byte[] bytes, string name)
    {
        try
        {
            var head = ParseSource.Head(bytes, name);
            var (reader, recognition) = Readers.Recognise(head);
            if (!recognition.IsAccepted)
            {
                return recognition.Why.Length > 0 ? null : "refused without a reason";
            }
            var reading = ParseSource.Read(reader, bytes, name);
            return reading.Documents.Count + reading.Diagnostics.Count == 0 ? "silently empty" : RecordRules.FirstBroken(reading.Documents);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return $"{thrown.GetType().Name} {thrown.Message} {thrown.StackTrace?.Split('\n')[0]}";
        }
    }

    /// <summary>One to four damages: a part cut off, doubled elsewhere, taken out, moved, or bits of it flipped.</summary>
    private static byte[] Mutated(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var damages = random.Next(1, 5); damages > 0 && bytes.Count > 10; damages--)
        {
            var from = random.Next(bytes.Count);
            var length = random.Next(Math.Min(4_000, bytes.Count - from));
            switch (random.Next(5))
            {
                case 0 when damages == 1:
                    bytes.RemoveRange(from, bytes.Count - from);
                    break;
                case 1:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(from, length));
                    break;
                case 2:
                    bytes.RemoveRange(from, length);
                    break;
                case 3:
                    var part = bytes.GetRange(from, length);
                    bytes.RemoveRange(from, length);
                    bytes.InsertRange(random.Next(bytes.Count + 1), part);
                    break;
                default:
                    for (var i = 0; i < 30; i++)
                    {
                        bytes[random.Next(bytes.Count)] ^= (byte)(1 << random.Next(8));
                    }
                    break;
            }
        }
        return [.. bytes];
    }
}
