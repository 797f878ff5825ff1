using System.IO;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Commands;

[TestFixture]
internal sealed class ReindexTests
{
    private string _folder = "";

    [SetUp]
    public void Mine()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-app-").FullName;
        var file = Path.Combine(_folder, "campaign.md");
        File.WriteAllText(file, "# Lamps by the sea\n\nSome 438 lamps were lit along the harbour last year, and the keepers of all of them were paid for the night, the charity says in its report.\n");
        Assert.That(Invocation.Of("mine", file, "--index", Index).Code, Is.Zero);
    }

    [TearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    private string Index => Path.Combine(_folder, "index");

    private Invocation Run(params string[] arguments) => Invocation.Of([.. arguments, "--index", Index]);

    [Test]
    public void The_search_index_is_built_anew_and_finds_the_same()
    {
        var before = Run("search", "lamps").Out;
        var built = Run("reindex");
        Assert.That((built.Code, built.Messages), Is.EqualTo((0, "")));
        Assert.That(built.Out, Does.Contain("was built anew: ").And.Contain("contribution"));
        Assert.That(Run("search", "lamps").Out, Is.EqualTo(before).And.Contain("1 contribution found"));
        Assert.That(Run("reindex", "--engine", "fts5", "--quiet").Out, Does.Contain("SQLite FTS5 was built anew"));
        Assert.That(Run("search", "lamps", "--engine", "fts5").Out, Is.EqualTo(before));
        Assert.That(Run("status", "--check").Code, Is.Zero);
    }

    [Test]
    public void An_engine_that_is_not_there_is_refused_with_the_way_out()
    {
        var unknown = Run("search", "lamps", "--engine", "grep");
        Assert.That((unknown.Code, unknown.Messages.Trim()), Is.EqualTo((1, "hansard: --engine takes lucene or fts5, not “grep”")));
        if (!Directory.Exists(Path.Combine(Index, "lucene")))
        {
            Assert.That(Run("search", "lamps", "--engine", "lucene").Messages, Does.Contain("built without Lucene.Net").And.Contain("-p:WithLucene=true"));
        }
    }

    [Test]
    public void Without_records_nothing_is_built()
    {
        var none = Path.Combine(_folder, "none");
        var run = Invocation.Of("reindex", "--index", none);
        Assert.That((run.Code, run.Messages), Is.EqualTo((1, run.Messages)));
        Assert.That(run.Messages, Does.Contain("hansard mine PATH"));
        Assert.That(Directory.Exists(none), Is.False);
    }

    [Test]
    public void Status_names_the_engine_and_the_condition_of_its_index()
    {
        var index = Run("status", "--json", "--engine", "fts5").Json;
        Assert.That(index.GetProperty("engine").GetString(), Is.EqualTo("SQLite FTS5"));
        Assert.That(index.GetProperty("search_index").GetProperty("health").GetString(), Is.EqualTo("current"));
        Assert.That(Run("status").Out, Does.Contain("Search engine: "));
    }
}
