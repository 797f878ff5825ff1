using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
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
        Assert.That(HansardProcess.Run("mine", days, "--index", whole).Code, Is.Zero);
        var expected = Sources(whole);
        Assert.That(expected, Has.Count.EqualTo(150));

        var killed = Path.Combine(_folder, "killed");
        var random = new Random(20140107);
        var before = new Dictionary<string, SourceRecord>();
        var inTheMiddle = 0;
        // When a run got to the end before it was killed, and none was killed in the middle, all begins anew.
        for (var kill = 0; kill < Kills || (inTheMiddle == 0 && kill < 6 * Kills); kill++)
        {
            if (before.Count == expected.Count && inTheMiddle == 0)
            {
                Directory.Delete(killed, recursive: true);
                before = [];
            }
            // Each run may do its part of what is left, so that all of them have something to do.
            var due = before.Count + random.Next(0, 2 + (2 * (expected.Count - before.Count) / Math.Max(1, Kills - kill)));
            Killing.When(() => Killing.Committed(killed) >= due, "mine", days, "--index", killed);
            var now = Sources(killed);
            Assert.That(before.Keys.Except(now.Keys), Is.Empty, $"kill {kill}: sources committed before are gone");
            foreach (var (path, source) in now)
            {
                Assert.That(source.Counts, Is.EqualTo(expected[path].Counts), $"kill {kill}: {path} is there in part");
            }
            TestContext.Out.WriteLine($"kill {kill}: due at {due}, {now.Count} committed");
            inTheMiddle += now.Count > before.Count && now.Count < expected.Count ? 1 : 0;
            before = now;
        }
        Assert.That(inTheMiddle, Is.GreaterThan(0), "no kill fell into the middle of the work: the test showed nothing");

        Assert.That(HansardProcess.Run("mine", days, "--index", killed).Code, Is.Zero);
        Assert.That(Everything(killed), Is.EqualTo(Everything(whole)));
        Assert.That(HansardProcess.Run("status", "--check", "--index", killed).Code, Is.Zero, "the bytes of every source are in the archive, whole");
        Assert.That(Directory.EnumerateFiles(Path.Combine(killed, "raw", "unfinished")), Is.Empty, "what killed runs left is swept");
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
