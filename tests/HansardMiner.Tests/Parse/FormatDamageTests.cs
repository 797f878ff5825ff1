using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Parse.HansardApi;
using HansardMiner.Parse.LinkedData;
using HansardMiner.Parse.ParlaMint;
using HansardMiner.Parse.ParliamentarySearch;
using HansardMiner.Parse.QnaXml;
using HansardMiner.Parse.Sources;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Files of the services' formats, damaged at seeded places: no reader throws or hangs, and none is silent about a file it lost.</summary>
public sealed class FormatDamageTests
{
    private const int Largest = 200_000;

    private static readonly (string Folder, IReader Reader)[] _formats =
    [
        ("hansard-api", new HansardApiReader()), ("qna-xml", new QnaXmlReader()), ("parliamentary-search", new ParliamentarySearchReader()),
        ("linked-data", new LinkedDataReader()), ("parlamint", new ParlaMintReader()),
    ];

    [Test]
    public void Samples_damaged_at_any_place_are_read_or_reported() => Assert.That(
        _formats.SelectMany(f => Directory.GetFiles(Path.Combine(Corpus.Samples, f.Folder)).SelectMany(p => Faults(f.Reader, p, 150))), Is.Empty);

    [Test]
    public void Real_files_damaged_at_any_place_are_read_or_reported() => Assert.That(
        _formats.Where(f => f.Folder != "linked-data").SelectMany(f => Directory.GetFiles(Corpus.Real("corpus/" + f.Folder), "*.*")
            .Where(p => !p.EndsWith(".txt", StringComparison.Ordinal)).SelectMany(p => Faults(f.Reader, p, 25))), Is.Empty);

    [Test]
    public void Depth_without_end_is_read_or_reported_in_time()
    {
        const int Depth = 100_000;
        var (shallow, deep) = (Attacks(Depth / 10), Attacks(Depth));
        for (var i = 0; i < deep.Length; i++)
        {
            var (reader, text) = deep[i];
            Assert.That(ParseSource.ReadText(reader, text, "a").Diagnostics.Count + ParseSource.ReadText(reader, text, "a").Documents.Count, Is.GreaterThan(0), reader.Format);
            Assert.That(SideBySide.Growth(depth => ParseSource.ReadText(reader, (depth == Depth ? deep : shallow)[i].Text, "a"), Depth / 10, Depth, 3), Is.LessThan(3), reader.Format);
        }
    }

    private static (IReader Reader, string Text)[] Attacks(int depth) =>
    [
        (new QnaXmlReader(), "<Questions><Question>" + Repeat("<a>", depth) + "x" + Repeat("</a>", depth) + "</Question></Questions>"),
        (new ParlaMintReader(), "<TEI><text><body>" + Repeat("<div>", depth) + "<u><seg>Words</seg></u>" + Repeat("</div>", depth) + "</body></text></TEI>"),
        (new HansardApiReader(), Repeat("{\"Overview\":{},\"Items\":[],\"ChildDebates\":[", depth)),
        (new LinkedDataReader(), "{\"questionText\":" + Repeat("{\"_value\":[", depth)),
        (new ParliamentarySearchReader(), "{\"content_t\":" + Repeat("[", depth)),
    ];

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static IEnumerable<string> Faults(IReader reader, string path, int times)
    {
        var whole = File.ReadAllBytes(path);
        whole = whole.Length > Largest ? whole[..Largest] : whole;
        for (var seed = 0; seed < times; seed++)
        {
            var fault = Fault(reader, Damaged(whole, new Random(seed)), Path.GetFileName(path));
            if (fault is not null)
            {
                yield return $"{Path.GetFileName(path)}, seed {seed}: {fault}";
            }
        }
    }

    private static string? Fault(IReader reader, byte[] damaged, string name)
    {
        try
        {
            reader.Recognise(ParseSource.Head(damaged, name));
            var reading = ParseSource.Read(reader, damaged, name);
            return reading.Documents.Count + reading.Diagnostics.Count == 0 ? "silently empty" : RecordRules.FirstBroken(reading.Documents);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return $"{thrown.GetType().Name} {thrown.Message} {thrown.StackTrace?.Split('\n')[0]}";
        }
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        var from = random.Next(bytes.Count);
        var length = random.Next(Math.Min(3000, bytes.Count - from));
        switch (random.Next(5))
        {
            case 0:
                return whole[..from];
            case 1:
                bytes.RemoveRange(from, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(from, length));
                break;
            case 3:
                for (var i = 0; i < 20; i++)
                {
                    bytes[random.Next(bytes.Count)] ^= (byte)(1 << random.Next(8));
                }
                break;
            default:
                bytes.InsertRange(from, Enumerable.Range(0, 100).Select(_ => (byte)random.Next(256)));
                break;
        }
        return [.. bytes];
    }
}
