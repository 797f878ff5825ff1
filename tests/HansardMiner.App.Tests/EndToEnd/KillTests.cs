using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.App.Tests.EndToEnd;

[TestFixture]
internal sealed class KillTests
{
    private const int Kills = 14;

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("hansard-kill-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Killing_mine_at_any_moment_loses_nothing_committed_and_the_next_run_completes_it()
    {
        var days = Path.Combine(_folder, "days");
        InventedDay.WriteMany(days, days: 150, speeches: 120, seed: 7);
        var whole = Path.Combine(_folder, "whole");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.That(HansardProcess.Run("mine", days, "--index", whole).Code, Is.Zero);
        var duration = clock.ElapsedMilliseconds;
        var expected = Sources(whole);
        Assert.That(expected, Has.Count.EqualTo(150));

        var killed = Path.Combine(_folder, "killed");
        var random = new Random(20140107);
        var before = new Dictionary<string, SourceRecord>();
        var inTheMiddle = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            // Later runs have less left to do, so they are killed sooner.
            KillAfter(random.Next(0, (int)Math.Max(400, duration / (1 + (kill % 4)))), "mine", days, "--index", killed);
            var now = Sources(killed);
            Assert.That(before.Keys.Except(now.Keys), Is.Empty, $"kill {kill}: sources committed before are gone");
            foreach (var (path, source) in now)
            {
                Assert.That(source.Counts, Is.EqualTo(expected[path].Counts), $"kill {kill}: {path} is there in part");
            }
            inTheMiddle += now.Count > before.Count && now.Count < expected.Count ? 1 : 0;
            before = now;
        }
        Assert.That(inTheMiddle, Is.GreaterThan(0), "no kill fell into the middle of the work: the test showed nothing");

        Assert.That(HansardProcess.Run("mine", days, "--index", killed).Code, Is.Zero);
        Assert.That(Everything(killed), Is.EqualTo(Everything(whole)));
        Assert.That(HansardProcess.Run("status", "--check", "--index", killed).Code, Is.Zero, "the bytes of every source are in the archive, whole");
        Assert.That(Directory.EnumerateFiles(Path.Combine(killed, "raw", "unfinished")), Is.Empty, "what killed runs left is swept");
    }

    private static void KillAfter(int milliseconds, params string[] arguments)
    {
        using var process = HansardProcess.Start(arguments);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Thread.Sleep(milliseconds);
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    private static Dictionary<string, SourceRecord> Sources(string index)
    {
        var file = Path.Combine(index, "hansard.db");
        if (!File.Exists(file))
        {
            return [];
        }
        using var store = SqliteRecordStore.Open(file, readOnly: false);
        return store.Sources().ToDictionary(s => s.Source.Path);
    }

    private static List<string> Everything(string index)
    {
        using var store = SqliteRecordStore.Open(Path.Combine(index, "hansard.db"), readOnly: true);
        return store.Documents()
            .Select(d => d.Document.Id + "\n" + string.Join('\n', d.Document.Contributions.Select(c => c.Text))
                + "\n" + string.Join('\n', d.Claims.Select(c => $"{c.Id} {c.Words} {c.Claim.Quantity}")))
            .ToList();
    }
}
