using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using HansardMiner.Parse;
using HansardMiner.Parse.Sources;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>
/// Whole XML files of every format, truncated, with pieces deleted or doubled, or with bits flipped at seeded places: no reader throws or hangs, what stands behind
/// the damage is read, and what is lost is reported, unless the tags still fit together so that nobody could know.
/// </summary>
public sealed class XmlMutationTests
{
    // processor time of a reading that takes milliseconds
    private const double Longest = 60;

    private static readonly (string Folder, int Every, int Seeds)[] _corpus =
        [("theyworkforyou", 4, 5), ("historic-hansard/lords-volumes", 4, 5), ("historic-hansard/cases", 3, 12), ("qna-xml", 1, 6), ("parlamint", 1, 150)];

    [Test]
    public void Samples_that_are_damaged_are_read_and_their_loss_is_reported() => Assert.That(
        new[] { "theyworkforyou", "historic-hansard", "qna-xml", "parlamint" }.SelectMany(f => Directory.GetFiles(Path.Combine(Corpus.Samples, f)))
            .Order(StringComparer.Ordinal).SelectMany(p => Faults(p, 60)), Is.Empty);

    [Test]
    public void Real_files_that_are_damaged_are_read_and_their_loss_is_reported() => Assert.That(
        _corpus.SelectMany(c => Directory.GetFiles(Corpus.Real("corpus/" + c.Folder), "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where((_, i) => i % c.Every == 0).SelectMany(p => Faults(p, c.Seeds))), Is.Empty);

    [Test]
    public void What_stands_behind_a_broken_tag_is_read()
    {
        var path = Path.Combine(Corpus.Real("corpus/theyworkforyou"), "debates", "debates2009-10-26b.xml");
        var (reader, _) = Readers.Recognise(ParseSource.Head(path));
        var whole = File.ReadAllBytes(path);
        var broken = whole.ToArray();
        var at = broken.AsSpan().IndexOf("</speech>"u8);
        "<//peec!>"u8.CopyTo(broken.AsSpan(at));
        var (intact, damaged) = (ParseSource.Read(reader, whole, "debates2009-10-26b.xml"), ParseSource.Read(reader, broken, "debates2009-10-26b.xml"));

        Assert.That(damaged.Documents, Has.Count.EqualTo(intact.Documents.Count));
        Assert.That(damaged.Documents.Sum(d => d.Contributions.Count), Is.EqualTo(intact.Documents.Sum(d => d.Contributions.Count)));
        Assert.That(damaged.Diagnostics.Select(d => d.Name), Has.Member("malformed XML"));
    }

    private static IEnumerable<string> Faults(string path, int seeds)
    {
        var (reader, recognition) = Readers.Recognise(ParseSource.Head(path));
        if (!recognition.IsAccepted)
        {
            yield break;
        }
        var (whole, name) = (File.ReadAllBytes(path), Path.GetFileName(path));
        var intact = ParseSource.Read(reader, whole, name);
        for (var seed = 0; seed < seeds; seed++)
        {
            if (Fault(reader, intact, Damaged(whole, new Random(seed)), name) is { } fault)
            {
                yield return $"{name}, seed {seed}: {fault}";
            }
        }
    }

    private static string? Fault(IReader reader, Reading intact, byte[] damaged, string name)
    {
        try
        {
            var started = ThreadClock.Seconds();
            Readers.Recognise(ParseSource.Head(damaged, name));
            var reading = ParseSource.Read(reader, damaged, name);
            var isSilent = Records(reading) < Records(intact) && reading.Diagnostics.SequenceEqual(intact.Diagnostics) && !FitsTogether(damaged);
            return ThreadClock.Seconds() - started > Longest ? "took too long"
                : reading.Documents.Count + reading.Diagnostics.Count == 0 ? "silently empty"
                : isSilent ? $"{Records(intact) - Records(reading)} records lost in silence"
                : RecordRules.FirstBroken(reading.Documents);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return $"{thrown.GetType().Name} {thrown.Message} {thrown.StackTrace?.Split('\n')[0]}";
        }
    }

    private static int Records(Reading reading) => reading.Documents.Count + reading.Documents.Sum(d => d.Contributions.Count);

    private static bool FitsTogether(byte[] xml)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, CheckCharacters = false });
            while (reader.Read())
            {
            }
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var from = random.Next(whole.Length);
        var length = random.Next(1, Math.Max(2, Math.Min(20_000, whole.Length - from)));
        length = Math.Min(length, whole.Length - from);
        switch (random.Next(5))
        {
            case 0:
                return whole[..from];
            case 1:
                return [.. whole[..from], .. whole[(from + length)..]];
            case 2:
                var to = random.Next(whole.Length);
                return [.. whole[..to], .. whole[from..(from + length)], .. whole[to..]];
            case 3:
                var flipped = whole.ToArray();
                for (var i = 0; i < 30; i++)
                {
                    flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                }
                return flipped;
            default:
                var noise = new byte[random.Next(1, 300)];
                random.NextBytes(noise);
                return [.. whole[..from], .. noise, .. whole[from..]];
        }
    }
}
