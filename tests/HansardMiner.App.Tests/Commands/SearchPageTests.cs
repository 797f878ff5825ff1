using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Commands;

/// <summary>How <c>search</c> turns pages, counts by House, year and speaker, and says the same thing once.</summary>
[TestFixture]
internal sealed class SearchPageTests
{
    private string _folder = "";

    [OneTimeSetUp]
    public void Mine()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-pages-").FullName;
        Run("mine", Corpus.Samples, "--quiet", "--no-raw");
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    private Invocation Run(params string[] arguments) => Invocation.Of([.. arguments, "--index", Path.Combine(_folder, "index")]);

    [TestCase("relevance")]
    [TestCase("newest")]
    [TestCase("oldest")]
    public void Cursors_lead_from_page_to_page(string order)
    {
        var whole = Hits(Run("search", "defibrillators", "--sort", order, "--limit", "1000", "--json").Json);
        Assert.That(whole, Has.Count.GreaterThan(2));
        var walked = new List<string?>();
        string? cursor = "start";
        while (cursor is not null)
        {
            var page = Run("search", "defibrillators", "--sort", order, "--limit", "25", "--after", cursor, "--json").Json;
            walked.AddRange(Hits(page));
            cursor = page.GetProperty("next").GetString();
        }
        Assert.That(walked, Is.EqualTo(whole));
    }

    [Test]
    public void The_cursor_is_printed_where_one_was_given()
    {
        var first = Run("search", "defibrillators", "--limit", "1", "--after", "start").Out;
        var cursor = first.Split("More: --after ")[1].Trim();
        var second = Run("search", "defibrillators", "--limit", "1", "--after", cursor).Out;
        Assert.That(second, Does.Contain("showing the next 1, best first.").And.Not.Contain(cursor));
        Assert.That(Run("search", "defibrillators", "--limit", "1").Out, Does.Contain("More: add --page 2."));
        Assert.That(Run("search", "defibrillators", "--page", "99").Out, Does.Not.Contain("More"));
    }

    [TestCase("nonsense", "--after takes the cursor that a search has printed")]
    [TestCase("", "--after takes the cursor that a search has printed")]
    public void A_wrong_cursor_is_said(string cursor, string said)
    {
        var wrong = Run("search", "defibrillators", "--after", cursor);
        Assert.That((wrong.Code, wrong.Messages), Is.EqualTo((1, wrong.Messages)));
        Assert.That(wrong.Messages, Does.Contain(said));
    }

    [Test]
    public void A_cursor_of_another_query_or_order_is_said()
    {
        var cursor = Run("search", "defibrillators", "--limit", "1", "--json").Json.GetProperty("next").GetString()!;
        foreach (var other in (string[][])[["search", "pads"], ["search", "defibrillators", "--sort", "oldest"]])
        {
            var wrong = Run([.. other, "--after", cursor]);
            Assert.That(wrong.Code, Is.EqualTo(1));
            Assert.That(wrong.Messages, Does.Contain("this cursor is of another query or another order"));
        }
        Assert.That(Run("search", "defibrillators", "--after", cursor, "--page", "2").Messages, Does.Contain("--page and --after both say where to go on"));
    }

    [Test]
    public void Facets_are_counted_with_the_query_that_narrows_down()
    {
        var found = Run("search", "defibrillators", "--facets").Out;
        Assert.That(found, Does.Match(@"(?m)^House\s+commons\s+\d+\s+house:commons").And.Match(@"(?m)^year\s+20\d\d\s+\d+\s+date:20\d\d").And.Match(@"(?m)^figures .*has:figures"));
        Assert.That(Run("search", "defibrillators").Out, Does.Not.Contain("to narrow down"));
        Assert.That(Run("search", "submarines", "--facets").Out, Does.Not.Contain("to narrow down"));
        var json = Run("search", "defibrillators", "--facets", "--json").Json;
        var total = json.GetProperty("total").GetInt32();
        foreach (var facet in json.GetProperty("facets").EnumerateArray())
        {
            foreach (var value in facet.GetProperty("values").EnumerateArray())
            {
                if (value.GetProperty("query").GetString() is { } query)
                {
                    var narrowed = Run("search", "defibrillators " + query, "--json").Json.GetProperty("total").GetInt32();
                    Assert.That(narrowed, Is.InRange(value.GetProperty("count").GetInt32(), total), query);
                }
            }
        }
        Assert.That(json.GetProperty("facets").EnumerateArray().Select(f => f.GetProperty("facet").GetString()),
            Is.EqualTo((string[])["house", "kind", "year", "department", "party", "speaker", "figures"]));
    }

    [Test]
    public void Without_counting_the_number_is_a_lower_bound()
    {
        var json = Run("search", "defibrillators", "--no-count", "--limit", "1", "--json").Json;
        var all = Run("search", "defibrillators", "--json").Json.GetProperty("total").GetInt32();
        Assert.That(json.GetProperty("total").GetInt32(), json.GetProperty("total_is_exact").GetBoolean() ? Is.EqualTo(all) : Is.InRange(1, all));
        Assert.That(Hits(json), Has.Count.EqualTo(1));
    }

    [Test]
    public void Like_says_by_which_words_others_are_like_a_contribution()
    {
        var id = Hits(Run("search", "defibrillators", "--json").Json)[0]!;
        var told = Run("like", id, "--limit", "3");
        Assert.That((told.Code, told.Out), Is.EqualTo((0, told.Out)));
        Assert.That(told.Out, Does.StartWith("Like " + id).And.Contain("By its most telling words").And.Contain("As a query: ").And.Contain(" most like it:"));
        var json = Run("like", id, "--limit", "3", "--json").Json;
        Assert.That(Hits(json), Has.Count.EqualTo(3).And.None.EqualTo(id));
        Assert.That(json.GetProperty("words").GetArrayLength(), Is.InRange(1, 12));
        Assert.That(Run("like", "no/such/thing").Code, Is.EqualTo(1));
    }

    private static List<string?> Hits(JsonElement json) => [.. json.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("id").GetString())];
}
