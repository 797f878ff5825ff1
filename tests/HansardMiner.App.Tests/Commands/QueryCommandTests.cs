using System.IO;
using System.Linq;
using System.Text.Json;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Commands;

/// <summary>How the commands speak of a query: what it means, what was ignored, what may have been meant.</summary>
[TestFixture]
internal sealed class QueryCommandTests
{
    private const string Sitting = """
        Skip to main content

        Rural Ferries

        Volume 601: debated on Tuesday 3 May 2016

        4. What steps his Department is taking to keep ferries running in winter. (905001)

        We have brought forward new guidance for every harbour organization. Some 318 ferries have been repaired so far under the new scheme, and the crews have worked very hard indeed.

        I thank the Minister for that answer. Will he tell the House what happens to the harbours that had no ferry at all in the winter, and when the people there may hope for one?
        """;

    private string _folder = "";

    [OneTimeSetUp]
    public void Mine()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-query-").FullName;
        File.WriteAllText(Path.Combine(_folder, "ferries.txt"), Sitting);
        Assert.That(Run("mine", Path.Combine(_folder, "ferries.txt"), "--quiet").Code, Is.Zero);
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    private Invocation Run(params string[] arguments) => Invocation.Of([.. arguments, "--index", Path.Combine(_folder, "index")]);

    [Test]
    public void Search_shows_the_query_in_English_and_as_it_can_be_typed_again()
    {
        var found = Run("search", "winter people NEAR/9 ferry").Out;
        Assert.That(found, Does.Contain("Looking for contributions that contain “winter” and (the words “people” and “ferry” within 9 words).").And.Contain("As a query: winter \"people ferry\"~9"));
        Assert.That(Run("search", "winter \"people ferry\"~9").Out, Is.EqualTo(found));
    }

    [Test]
    public void Other_spellings_are_searched_for_and_named_unless_switched_off()
    {
        Assert.That(Run("search", "organisation").Out, Does.Contain("(also “organization” and its forms)").And.Contain("1 contribution found"));
        Assert.That(Run("search", "organisation", "--no-variants").Out, Does.Contain("0 contributions found").And.Not.Contain("(also"));
        Assert.That(Run("claims", "organisation").Out, Does.Contain("318"));
        Assert.That(Run("claims", "organisation", "--no-variants").Out, Does.Contain("No figures found."));
    }

    [Test]
    public void Explain_tells_how_a_query_is_understood_without_searching()
    {
        var told = Run("search", "--explain", "programme speakr:x \"ferries\" 300..400");
        Assert.That(told.Out, Does.Contain("Looks for").And.Contain("As a query:").And.Contain("“programme” is also looked for as program, programs (not with --no-variants).").And.Not.Contain("found"));
        Assert.That(told.Messages, Does.Contain("ignored: `speakr:` is not a field").And.Contain("Did you mean programme speaker:x \"ferries\" 300..400?"));
        var json = Run("search", "--explain", "programme", "--json").Json;
        Assert.That(json.GetProperty("variants")[0].GetProperty("also").EnumerateArray().Select(v => v.GetString()), Is.EqualTo((string[])["program", "programs"]));
    }

    [TestCase("wniter", "winter")]
    [TestCase("harbuor ferries", "harbour ferries")]
    [TestCase("heading:fereis", "heading:ferries")]
    [TestCase("\"harbour\" 300..400", "harbour 300..400")]
    public void What_may_have_been_meant_is_printed_and_in_the_JSON(string typed, string meant)
    {
        Assert.That(Run("search", typed).Out, Does.Contain($"Did you mean {meant}?"));
        var json = Run("search", typed, "--json").Json;
        Assert.That(json.GetProperty("suggestions").EnumerateArray().Select(s => s.GetString()), Does.Contain(meant));
        Assert.That(json.GetProperty("total").GetInt32(), Is.Zero);
        Assert.That(Run("search", meant).Out, Does.Not.Contain("0 contributions"));
    }

    [Test]
    public void Claims_and_timeline_say_what_may_have_been_meant_when_they_find_nothing()
    {
        Assert.That(Run("claims", "ferreis").Out, Does.Contain("Did you mean ferries?"));
        Assert.That(Run("timeline", "ferreis repaired").Out, Does.Contain("Did you mean ferries repaired?"));
    }

    [Test]
    public void Where_the_data_hold_rows_only_the_messages_say_what_may_have_been_meant()
    {
        string[][] commands = [["claims", "--json"], ["undertakings", "--json"], ["timeline", "--json"], ["timeline", "--svg", "-"], ["export", "claims", "--jsonl", "-"], ["export", "undertakings", "--csv", "-"]];
        foreach (var command in commands)
        {
            var told = Run([.. command, "ferreis"]);
            Assert.That(told.Messages, Does.Contain("Did you mean ferries?"), string.Join(' ', command));
            Assert.That(told.Out, Does.Not.Contain("Did you mean"), string.Join(' ', command));
        }
        Assert.That(Run("claims", "ferries", "--json").Messages, Does.Not.Contain("Did you mean"));
    }

    [Test]
    public void A_query_that_is_too_large_is_answered_with_a_note()
    {
        var typed = string.Join(" OR ", Enumerable.Range(0, 190).Select(i => $"\"w{i} x{i} y{i}\""));
        Assert.That(Run("search", typed).Out, Does.Contain("Note: the query has more than 500 parts"));
        Assert.That(Run("search", typed, "--json").Json.GetProperty("note").ValueKind, Is.EqualTo(JsonValueKind.String));
    }
}
