using System.IO;
using HansardMiner.App.Tests.EndToEnd;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Commands;

[TestFixture]
internal sealed class CitationCommandTests
{
    private string _folder = "";

    private string Index => Path.Combine(_folder, "index");

    [OneTimeSetUp]
    public void Mine()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-citing-").FullName;
        InventedDay.WriteMany(Path.Combine(_folder, "days"), days: 1, speeches: 10, seed: 3);
        Assert.That(Invocation.Of("mine", Path.Combine(_folder, "days"), "--index", Index).Code, Is.Zero);
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    private Invocation Run(params string[] arguments) => Invocation.Of([.. arguments, "--index", Index]);

    [Test]
    public void Show_finds_a_citation_and_lists_what_stands_in_its_column()
    {
        var shown = Run("show", "HC Deb 4 January 2016, col 101");
        Assert.That(shown.Code, Is.Zero, shown.Messages);
        Assert.That(shown.Out, Does.Contain("House of Commons, 4 January 2016, column 101: 4 records are meant").And.Contain("id twfy/debate/"));
        var whole = Run("show", "HC", "Deb", "4 January 2016,", "col", "102", "--whole");
        Assert.That(whole.Out, Does.Contain("Cite as: HC Deb 4 January 2016, col 102"), whole.Messages);
        var listed = Run("show", "HC Deb 4 January 2016, col 101", "--json").Json.GetProperty("found");
        Assert.That(listed.GetArrayLength(), Is.EqualTo(4));
        Assert.That(Run("show", listed[2].GetProperty("id").GetString()!).Out, Does.Contain("Cite as: HC Deb 4 January 2016, col 101"));
    }

    [Test]
    public void Show_says_what_is_nearest_when_nothing_is_found()
    {
        var missing = Run("show", "HC Deb 4 January 2016, col 500");
        Assert.That(missing.Code, Is.EqualTo(1));
        Assert.That(missing.Messages, Does.Contain("its columns run from 100 to 102").And.Contain("nearest:").And.Contain("col 102"));
        Assert.That(Run("show", "HC Deb 5 January 2016, col 100").Messages, Does.Contain("the nearest days are 4 January 2016"));
        Assert.That(Run("show", "no such thing").Messages, Does.Contain("it is no citation in a known form"));
    }

    [Test]
    public void Cite_prints_every_form_and_names_what_the_source_lacks()
    {
        var id = Run("show", "HC Deb 4 January 2016, col 101", "--json").Json.GetProperty("found")[0].GetProperty("id").GetString()!;
        Assert.That(Run("cite", id).Out, Does.Contain("HC Deb 4 January 2016, col 101").And.Contain("HC Deb 4 January 2016 c101").And.Contain("not in the citation: volume"));
        Assert.That(Run("cite", id, "--form", "answers").Out.Trim(), Is.EqualTo("Official Report, 4 January 2016, column 101"));
        Assert.That(Run("show", id, "--cite", "hansard").Out, Does.Contain("Cite as: [Official Report, 4 January 2016; c. 101.]"));
        Assert.That(Run("cite", id, "--form", "volume").Messages, Does.Contain("the source does not state volume"));
        Assert.That(Run("cite", id, "--json").Json.GetProperty("oscola").GetString(), Is.EqualTo("HC Deb 4 January 2016, col 101"));
    }

    [Test]
    public void Explain_takes_the_id_of_a_figure_and_says_where_it_was_read()
    {
        var claim = Run("claims", "--limit", "1", "--json").Out;
        var id = System.Text.Json.JsonDocument.Parse(claim).RootElement[0].GetProperty("id").GetString()!;
        var explained = Run("explain", id);
        Assert.That(explained.Out, Does.Contain("rule “").And.Contain("From:      HC Deb 4 January 2016, col").And.Contain("debates2016-01-04a.xml").And.Contain("SHA-256:"), explained.Messages);
    }
}
