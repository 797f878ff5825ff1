using System;
using System.IO;
using System.Text.Json;
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
        var random = new Random(5);
        var (inTheMiddle, most) = (0, 12);
        for (var kill = 0; kill < Kills || (inTheMiddle == 0 && kill < 6 * Kills); kill++)
        {
            // Killed when the files have changed so often; where a run came to its end before that, the next is killed sooner.
            var changes = random.Next(0, most);
            var isDue = Killing.AfterChanges(Index, changes);
            var isKilled = Killing.When(Meanwhile(isDue, () => Assert.That(Found("repaired"), Is.EqualTo(Days * Speeches), "while it is built")), Words("reindex", "--quiet"));
            TestContext.Out.WriteLine($"kill {kill}: after {changes} changes, {(isKilled ? "in" : "after")} the work");
            inTheMiddle += isKilled && changes > 0 ? 1 : 0;
            most = isKilled ? most : Math.Max(2, changes);
            Assert.That(Found("repaired"), Is.EqualTo(Days * Speeches), $"after kill {kill}");
        }
        Assert.That(inTheMiddle, Is.GreaterThan(0), "no kill came before the end: the test showed nothing");
        Checked();
    }

    [Test]
    public void Killing_mine_leaves_what_was_committed_searchable()
    {
        var random = new Random(6);
        var (before, inTheMiddle) = (0, 0);
        // When a run got to the end before it was killed, and none was killed in the middle, all begins anew.
        for (var kill = 0; kill < Kills || (inTheMiddle == 0 && kill < 6 * Kills); kill++)
        {
            if (before == Days * Speeches && inTheMiddle == 0)
            {
                Directory.Delete(Index, recursive: true);
                before = 0;
            }
            var (seen, done) = (before, before / Speeches);
            var due = done + random.Next(0, 2 + (2 * (Days - done) / Math.Max(1, Kills - kill)));
            Killing.When(Meanwhile(() => Killing.Committed(Index) >= due, () => seen = Rising(seen)), Words("mine", Source, "--no-raw", "--quiet"));
            var committed = File.Exists(Path.Combine(Index, "hansard.db")) ? Committed() : 0;
            Assert.That(committed, Is.AtLeast(seen), $"kill {kill}: what was found while it ran is gone");
            Assert.That(committed == 0 ? 0 : Found("repaired"), Is.EqualTo(committed), $"kill {kill}");
            Assert.That(committed % Speeches, Is.Zero, $"kill {kill}: a source is there in part");
            TestContext.Out.WriteLine($"kill {kill}: due at {due}, {committed / Speeches} committed");
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
            Killing.When(Killing.AfterChanges(Index, random.Next(0, 12)), Words("search", "repaired", "--json"));
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

    private static Func<bool> Meanwhile(Func<bool> isDue, Action search) => () =>
    {
        search();
        return isDue();
    };

    private string[] Words(params string[] arguments) => [.. arguments, "--engine", engine, "--index", Index];

    private Invocation Run(params string[] arguments) => Invocation.Of(Words(arguments));
}
