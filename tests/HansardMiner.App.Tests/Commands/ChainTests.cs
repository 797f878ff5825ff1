using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Commands;

/// <summary>The question chain over the samples, of which several tell of the same questions.</summary>
[TestFixture]
internal sealed class ChainTests
{
    private string _index = "";

    [OneTimeSetUp]
    public void Mine()
    {
        _index = Directory.CreateTempSubdirectory("hansard-chain-").FullName;
        Assert.That(Run("mine", Path.Combine(Corpus.Samples, "written-questions"), Path.Combine(Corpus.Samples, "theyworkforyou"), "--quiet").Code, Is.Zero);
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_index, recursive: true);

    [Test]
    public void Questions_with_one_answer_have_one_figure_with_both_numbers()
    {
        var claims = Run("claims", "ready for use", "--json").Json.EnumerateArray().Where(c => c.GetProperty("value").GetDecimal() == 4660).ToList();
        Assert.That(claims, Has.Count.EqualTo(1));
        Assert.That(claims[0].GetProperty("uins").GetString(), Is.EqualTo("71002; 71003"));
        Assert.That(claims[0].GetProperty("same_answer_in").GetString(), Is.EqualTo("wq/commons/2031-11-03/71003"));
        Assert.That(Run("search", "\"awaited new pads\"").Out, Does.Contain("1 contribution found").And.Contain("71002/c2").And.Contain("also the answer to 71003"));
        Assert.That(Run("claims", "ready for use").Out, Does.Contain("UIN 71002, 71003"));
        Assert.That(Run("show", "wq/commons/2031-11-03/71003").Out, Does.Contain("the same answer as wq/commons/2031-11-03/71002/c2"));
        var csv = Run("export", "claims", "--csv", "-").Out.Split('\n').Count(l => l.Contains(",4660,", StringComparison.Ordinal));
        Assert.That(csv, Is.EqualTo(1));
    }

    [Test]
    public void A_holding_answer_and_the_answer_of_another_file_stand_in_order()
    {
        var steps = Chain("wq/commons/2031-11-04/71010").GetProperty("steps").EnumerateArray()
            .Select(s => $"{s.GetProperty("step").GetString()} {s.GetProperty("date").GetString()} {Path.GetFileName(s.GetProperty("source_file").GetString())}").ToList();
        Assert.That(steps, Is.EqualTo(
            new[] { "tabled 2031-11-04 chain-2032-06.json", "held 2031-11-07 full-2031-11.json", "answered 2031-11-12 chain-2032-06.json" }));
    }

    [Test]
    public void A_correction_shows_both_texts_beside_each_other()
    {
        var shown = Run("show", "80211").Out;
        Assert.That(shown, Does.Match("(?s)Before the correction.*Corrected.*⟦46⟧.*⟦64⟧.*1 figure changed:.*46 thefts.* → 64 thefts"));
        Assert.That(shown, Does.Match(@"corrected from 46\s"));
        var lords = Chain("HL1207");
        Assert.That(lords.GetProperty("correction").GetProperty("figures").GetArrayLength(), Is.GreaterThan(0));
        var current = Run("claims", "lives were saved", "--json").Json.EnumerateArray().ToList();
        Assert.That(current.Select(c => c.GetProperty("is_superseded").GetBoolean()), Is.All.False);
        Assert.That(current.Select(c => c.GetProperty("corrected_from").GetString()), Is.Not.All.Null);
        var all = Run("claims", "lives were saved", "--superseded", "--json").Json.EnumerateArray().ToList();
        Assert.That(all.Count(c => c.GetProperty("is_superseded").GetBoolean()), Is.EqualTo(all.Count - current.Count).And.GreaterThan(0));
    }

    [Test]
    public void A_referral_leads_to_the_answers_meant_by_number_and_by_column()
    {
        var links = Chain("80230").GetProperty("refers_to").EnumerateArray().Select(l => (l.GetProperty("target_id").GetString(), l.GetProperty("found").GetString())).ToList();
        Assert.That(links, Is.EqualTo(new[] { ("wq/commons/2031-11-03/71002", "by number and day answered"), ("twfy/wrans/2031-03-11a.399102.h", "by day and column") }));
        Assert.That(Run("show", "80230").Out, Does.Match(@"HC,\s+written\s+question\s+71002,\s+answered\s+10\s+November\s+2031"));
        Assert.That(Run("claims", "uin:80230", "--json").Json.GetArrayLength(), Is.Zero, "numbers of questions and columns are no figures");
    }

    [TestCase("notheld", "80231")]
    [TestCase("disproportionatecost", "80232")]
    [TestCase("tofollow", "80233")]
    [TestCase("referred", "80230")]
    [TestCase("withdrawn", "71044")]
    public void Questions_are_found_by_their_outcome(string outcome, string uin)
    {
        Assert.That(Run("search", "first aid", "--outcome", outcome).Out, Does.Contain($"/{uin}/c1"));
        Assert.That(Run("search", "outcome:" + outcome).Out, Does.Contain($"/{uin}/c1"));
        Assert.That(Run("export", "questions", "--csv", "-").Out, Does.Contain("not held").And.Contain("disproportionate cost").And.Contain("to follow"));
    }

    [Test]
    public void A_wrong_outcome_is_a_user_error_with_the_choice() =>
        Assert.That(Run("search", "x", "--outcome", "maybe").Messages, Does.Contain("--outcome takes answered, holding, notheld"));

    private JsonElement Chain(string id) => Run("show", id, "--json").Json.GetProperty("chain");

    private Invocation Run(params string[] arguments) => Invocation.Of([.. arguments, "--index", _index]);
}
