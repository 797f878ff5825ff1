using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Tests.Replay;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.EndToEnd;

[TestFixture]
internal sealed class KillTests
{
    private const int Kills = 50;

    private const int Documents = 160;

    private const string Host = "www.harbour-gazette.example";

    private string _folder = "";

    private string Archive => Path.Combine(_folder, "raw");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("hansard-fetch-kill-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    /// <summary>The moments are told by what the server was asked and by what stands in the archive, never by the clock.</summary>
    [Test]
    public async Task A_fetch_that_is_killed_at_fifty_moments_loses_nothing_fetches_nothing_twice_and_leaves_nothing_half_written()
    {
        await using var server = await ReplayServer.Start();
        var random = new Random(20260922);
        var victim = new Victim();
        server.OnHost(Host, context => victim.Answer(context, Bytes(context.Request.Path.Value!)));
        await File.WriteAllLinesAsync(Path.Combine(_folder, "pages.txt"), Addresses);
        string[] words = ["fetch", "--urls", Path.Combine(_folder, "pages.txt"), "--archive", Archive, "--rate", "1000", "--contact", "tests@example.org", "--quiet",
            "--mirror", $"https://{Host}={server.Address.GetLeftPart(UriPartial.Authority)}"];
        var underWay = new Dictionary<string, int>(StringComparer.Ordinal);
        var killed = 0;
        while (killed < Kills)
        {
            // Each run may do its part of what is left, so that all of them have something to do.
            var left = Documents - server.Asked.Select(request => request.Target).Distinct().Count();
            var after = 1 + random.Next(Math.Max(1, 2 * left / (Kills - killed)));
            var moment = (Moment)(killed % Enum.GetValues<Moment>().Length);
            using var process = FetchProcess.Start(words);
            victim.Await(process, after, moment, Path.Combine(Archive, FetchArchive.JournalName));
            var end = await FetchProcess.End(process);
            if (!victim.IsKilled)
            {
                Assert.That(end.Code, Is.Zero, end.ToString());
                break;
            }
            killed++;
            var last = server.Asked[^1].Target;
            underWay[last] = underWay.GetValueOrDefault(last) + 1;
            NothingIsHalfWritten();
        }
        Assert.That(killed, Is.EqualTo(Kills), "the documents were all there before all kills were done");
        victim.LeaveAlone();
        var whole = await FetchProcess.Run(words);
        Assert.That(whole.Code, Is.Zero, whole.ToString());

        using var archive = FetchArchive.Open(Archive);
        Assert.Multiple(() =>
        {
            Assert.That(archive.Fetched().Select(document => document.Address), Is.EquivalentTo(Addresses));
            foreach (var document in archive.Fetched())
            {
                Assert.That(Held(archive, document), Is.EqualTo(Bytes(new Uri(document.Address).AbsolutePath)), document.Address);
            }
            foreach (var asked in server.Asked.GroupBy(request => request.Target))
            {
                Assert.That(asked.Count(), Is.LessThanOrEqualTo(1 + underWay.GetValueOrDefault(asked.Key)), $"{asked.Key}, which was under way at {underWay.GetValueOrDefault(asked.Key)} kills");
            }
            Assert.That(server.Requests.Max(request => request.AtOnce), Is.EqualTo(1));
            Assert.That(Directory.Exists(Path.Combine(Archive, "unfinished")) ? Directory.EnumerateFiles(Path.Combine(Archive, "unfinished")) : [], Is.Empty, "what killed runs left is swept");
        });
    }

    private static IReadOnlyList<string> Addresses { get; } = [.. Enumerable.Range(0, Documents).Select(number => FormattableString.Invariant($"https://{Host}/{number}"))];

    /// <summary>Some 40 kB each that do not pack well, so that a document may be cut in its middle.</summary>
    private static byte[] Bytes(string path)
    {
        var random = new Random(int.Parse(path.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture));
        return System.Text.Encoding.UTF8.GetBytes($"<html><body><article><h1>Page {path}</h1>" + string.Concat(Enumerable.Range(0, 4000).Select(_ => random.Next(1_000_000_000) + " ")) + "</article></body></html>");
    }

    private static byte[] Held(FetchArchive archive, FetchedDocument document)
    {
        using var bytes = new MemoryStream();
        using var kept = archive.Bytes.Open(document.Sha256)!;
        kept.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Every file that the archive has under a hash has that hash, also between two runs.</summary>
    private void NothingIsHalfWritten()
    {
        using var archive = FetchArchive.Open(Archive);
        Assert.That(archive.Bytes.All().Select(archive.Bytes.Check).Where(fault => fault is not null), Is.Empty);
        Assert.That(archive.DamagedLines, Is.LessThanOrEqualTo(Kills));
    }
}
