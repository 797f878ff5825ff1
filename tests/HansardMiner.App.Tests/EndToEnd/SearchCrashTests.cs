using System;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using System.Threading;
using HansardMiner.App.Setup;
using HansardMiner.App.Tests.Commands;
using NUnit.Framework;

namespace HansardMiner.App.Tests.EndToEnd;

/// <summary>Kills the real process at random moments: what was committed last stays searchable by every engine, also while the process runs.</summary>
[TestFixture("fts5")]
[TestFixture("lucene")]
internal sealed class SearchCrashTests(string engine)
{
    private const int Days = 60;
    private const int Speeches = 60;
    private const int Kills = 8;

    private string _folder = "";

    private string Source => Path.Combine(_folder, "days");

    private string Index => Path.Combine(_folder, "index");

    [SetUp]
    public void MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-crash-").FullName;
        if (engine == "lucene" && Engines.Usual != engine)
        {
            Assert.Ignore("this build has no Lucene.Net: build it with -p:WithLucene=true, with a package feed that has Lucene.Net 4.8.0-beta00017");
        }
        InventedDay.WriteMany(Source, Days, Speeches, seed: 11);
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Killing_reindex_leaves_an_index_that_is_whole()
    {
        Assert.That(HansardProcess.Run(Words("mine", Source, "--no-raw", "--quiet")).Code, Is.Zero);
        var clock = Stopwatch.StartNew();
        Assert.That(HansardProcess.Run(Words("reindex", "--quiet")).Code, Is.Zero);
        var duration = (int)clock.ElapsedMilliseconds;
        var random = new Random(5);
        var inTheMiddle = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            // The process needs half of its time to start.
            inTheMiddle += KillAfter(random.Next(duration / 4, Math.Max(duration, 400)), () => Assert.That(Found("repaired"), Is.EqualTo(Days * Speeches), "while it is built"), "reindex", "--quiet") ? 1 : 0;
            Assert.That(Found("repaired"), Is.EqualTo(Days * Speeches), $"after kill {kill}");
        }
        Assert.That(inTheMiddle, Is.GreaterThan(0), "no kill came before the end: the test showed nothing");
        Checked();
    }

    [Test]
    public void Killing_mine_leaves_what_was_committed_searchable()
    {
        var clock = Stopwatch.StartNew();
        Assert.That(HansardProcess.Run("mine", Source, "--no-raw", "--quiet", "--engine", engine, "--index", Path.Combine(_folder, "whole")).Code, Is.Zero);
        var duration = (int)clock.ElapsedMilliseconds;
        var random = new Random(6);
        var (before, inTheMiddle) = (0, 0);
        // How long a run takes differs from one to the next: when none was killed in the middle, it begins anew.
        for (var kill = 0; kill < Kills || (inTheMiddle == 0 && kill < 6 * Kills); kill++)
        {
            if (before == Days * Speeches && inTheMiddle == 0)
            {
                Directory.Delete(Index, recursive: true);
                (before, duration) = (0, Math.Max(200, duration * 3 / 4));
            }
            var seen = before;
            KillAfter(random.Next(duration / 4, Math.Max(duration, 400)), () => seen = Rising(seen), "mine", Source, "--no-raw", "--quiet");
            var committed = File.Exists(Path.Combine(Index, "hansard.db")) ? Committed() : 0;
            Assert.That(committed, Is.AtLeast(seen), $"kill {kill}: what was found while it ran is gone");
            Assert.That(committed == 0 ? 0 : Found("repaired"), Is.EqualTo(committed), $"kill {kill}");
            Assert.That(committed % Speeches, Is.Zero, $"kill {kill}: a source is there in part");
            inTheMiddle += committed > before && committed < Days * Speeches ? 1 : 0;
            before = committed;
        }
        Assert.That(inTheMiddle, Is.GreaterThan(0), "no kill fell into the middle of the work: the test showed nothing");
        Assert.That(HansardProcess.Run(Words("mine", Source, "--no-raw", "--quiet")).Code, Is.Zero);
        Assert.That(Found("repaired"), Is.EqualTo(Days * Speeches));
        Checked();
    }

    [Test]
    public void Killing_the_follow_up_of_a_search_loses_nothing()
    {
        // Mined for one engine, the index of the other is behind: the next search takes up what is missing, and may be killed in it.
        Assert.That(HansardProcess.Run(Words("mine", Source, "--no-raw", "--quiet")).Code, Is.Zero);
        var random = new Random(7);
        for (var kill = 0; kill < Kills / 2; kill++)
        {
            var more = Directory.CreateDirectory(Path.Combine(_folder, "more" + kill)).FullName;
            for (var day = 0; day < 30; day++)
            {
                File.WriteAllText(Path.Combine(more, $"{day}.xml"), InventedDay.Write(new DateOnly(2020 + kill, 3, 1).AddDays(day), Speeches, 100 + day));
            }
            Assert.That(HansardProcess.Run("mine", more, "--no-raw", "--quiet", "--engine", "fts5", "--index", Index).Code, Is.Zero);
            KillAfter(random.Next(100, 1500), () => { }, "search", "repaired", "--json");
            Assert.That(Found("repaired"), Is.EqualTo(Committed()), $"kill {kill}");
        }
        Checked();
    }

    /// <summary>How many are found now; never fewer than before, and a search that cannot be made says why.</summary>
    private int Rising(int before)
    {
        var run = Run("search", "repaired", "--json", "--limit", "1");
        if (run.Code != 0)
        {
            Assert.That(run.Messages, Does.Contain("no index").Or.Contain("reindex").Or.Contain("writing"), run.Messages);
            return before;
        }
        var now = run.Json.GetProperty("total").GetInt32();
        Assert.That(now, Is.AtLeast(before));
        return now;
    }

    private int Found(string query)
    {
        var run = Run("search", query, "--json", "--limit", "1");
        Assert.That(run.Code, Is.Zero, run.Messages);
        var json = run.Json;
        Assert.That(json.GetProperty("note").ValueKind, Is.EqualTo(JsonValueKind.Null), run.Out);
        return json.GetProperty("total").GetInt32();
    }

    /// <summary>The contributions that are in the records.</summary>
    private int Committed()
    {
        using var store = Sqlite.SqliteRecordStore.Open(Path.Combine(Index, "hansard.db"), readOnly: false);
        var count = 0;
        foreach (var source in store.Sources())
        {
            count += source.Counts.Speeches;
        }
        return count;
    }

    private void Checked()
    {
        var check = HansardProcess.Run(Words("status", "--check"));
        Assert.That(check.Code, Is.Zero, check.Out + check.Error);
    }

    /// <summary>Runs the command and searches meanwhile; true when it was killed before its end.</summary>
    private bool KillAfter(int milliseconds, Action meanwhile, params string[] arguments)
    {
        using var process = HansardProcess.Start(Words(arguments));
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var clock = Stopwatch.StartNew();
        while (clock.ElapsedMilliseconds < milliseconds && !process.HasExited)
        {
            meanwhile();
            Thread.Sleep(Math.Clamp(milliseconds - (int)clock.ElapsedMilliseconds, 0, 60));
        }
        var isRunning = !process.HasExited;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return isRunning;
    }

    private string[] Words(params string[] arguments) => [.. arguments, "--engine", engine, "--index", Index];

    private Invocation Run(params string[] arguments) => Invocation.Of(Words(arguments));
}
