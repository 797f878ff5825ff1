using System.IO;
using System.Linq;
using HansardMiner.Archive;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.EndToEnd;

/// <summary>What an update remembers, and what somebody may have made of it by hand.</summary>
internal sealed class UpdateSettingsTests : PlayedMonthTests
{
    [TestCase("--mirror", "x=y")]
    [TestCase("--rate", "5")]
    [TestCase("--urls", "there-is-no-such-file.txt")]
    public void An_update_that_cannot_be_done_leaves_nothing_behind(params string[] words)
    {
        var update = Month.Run(["update", "--contact", "tests@example.org", "--archive", Month.Archive, .. words]);
        Assert.That(update.Code, Is.EqualTo(1), update.ToString());
        Assert.That(Directory.Exists(Month.Archive), Is.False);
    }

    [TestCase("""{"kept":[{"feed":"hansard","since":"2034-03-01"}]}""", "there is no feed “hansard”")]
    [TestCase("""{"kept":[{"feed":"Hansard-API","since":"2034-03-01"}]}""", "the feed is written hansard-api")]
    [TestCase("""{"kept":[{"feed":"hansard-api","since":"2034-03-01","house":"scotland"}]}""", "nothing of that House")]
    [TestCase("""{"kept":[{"feed":"theyworkforyou","since":"2034-03-01","topic":"lamps"}]}""", "cannot be narrowed to words")]
    [TestCase("""{"kept":[{"feed":"urls","since":"2034-03-01","house":"lords"}]}""", "leave “house” and “topic” out")]
    [TestCase("""{"kept":[{"feed":"urls","since":"2034-03-01"}]}""", "names no file of addresses")]
    [TestCase("""{"kept":[{"feed":"hansard-api","since":"2035-03-01"}]}""", "which is after 2034-04-01")]
    [TestCase("""{"contact":"nobody"}""", "the archive's contact takes")]
    [TestCase("""{"rat":1}""", "“rat” is not known")]
    public void A_mistake_in_what_is_remembered_is_named_and_nobody_is_asked(string text, string said)
    {
        Directory.CreateDirectory(Month.Archive);
        var file = Path.Combine(Month.Archive, FetchSettings.FileName);
        File.WriteAllText(file, text);
        var words = Month.Manner.Where(word => word is not ("--contact" or "tests@example.org")).Concat(text.Contains("nobody", System.StringComparison.Ordinal) ? [] : ["--contact", "tests@example.org"]);
        var update = Month.Run(["update", .. words]);
        Assert.That(update.Code, Is.EqualTo(1), update.ToString());
        Assert.That(update.Messages, Does.Contain(said));
        Assert.That(Month.Server.Requests, Is.Empty);
        Assert.That(File.ReadAllText(file), Is.EqualTo(text), "and the file is as it was");
    }

    [Test]
    public void A_rate_for_mirrors_is_not_remembered_for_hosts_of_others()
    {
        Assert.That(Month.First().Code, Is.Zero);
        Assert.That(FetchSettings.Read(Month.Archive).Rate, Is.Null);
        Assert.That(Month.Run([.. Month.FirstWords, "--rate", "0.5", "--dry-run"]).Code, Is.EqualTo(1), "an option that is given twice is told");
        (FetchSettings.Read(Month.Archive) with { Rate = 5 }).Write(Month.Archive);
        var fast = Month.Run("update", "--archive", Month.Archive);
        Assert.That((fast.Code, fast.Messages), Is.EqualTo((1, fast.Messages)));
        Assert.That(fast.Messages, Does.Contain("“rate” in fetch.json, 5 is more"));
    }

    [TestCase("")]
    [TestCase("  ")]
    public void A_contact_of_no_words_does_not_take_the_place_of_the_one_that_is_remembered(string contact)
    {
        Assert.That(Month.First().Code, Is.Zero);
        var update = Month.Run(["update", .. Month.Manner.Select(word => word == "tests@example.org" ? contact : word)]);
        Assert.That((update.Code, FetchSettings.Read(Month.Archive).Contact), Is.EqualTo((0, "tests@example.org")), update.ToString());
    }

    [Test]
    public void The_plan_of_an_update_that_keeps_up_with_several_things_is_one_JSON()
    {
        Directory.CreateDirectory(Month.Archive);
        File.WriteAllText(Path.Combine(Month.Archive, FetchSettings.FileName), """{"kept":[{"feed":"hansard-api","house":"lords","since":"2034-03-01"},{"feed":"hansard-api","topic":"lamps","since":"2034-03-01"}]}""");
        var plans = Month.Run("update", "--dry-run", "--json", "--archive", Month.Archive).Json.GetProperty("plans");
        Assert.That(plans.EnumerateArray().Select(plan => (plan.GetProperty("house").GetString(), plan.GetProperty("topic").GetString())), Is.EqualTo(new (string?, string?)[] { ("lords", null), (null, "lamps") }));
    }

    [Test]
    public void Remarks_that_somebody_wrote_stay_while_there_is_nothing_new_to_be_remembered()
    {
        Assert.That(Month.First().Code, Is.Zero);
        var file = Path.Combine(Month.Archive, FetchSettings.FileName);
        var ours = "// ours\n" + File.ReadAllText(file);
        File.WriteAllText(file, ours);
        Assert.That(Month.Next().Code, Is.Zero);
        Assert.That(Month.First().Code, Is.Zero, "the same words as before");
        Assert.That(Month.Run(["fetch", "--feed", "hansard-api", "--from", "2034-03-07", "--to", "2034-03-07", .. Month.Manner]).Code, Is.Zero);
        Assert.That(File.ReadAllText(file), Is.EqualTo(ours));
    }

    [Test]
    public void A_run_that_was_broken_off_before_its_first_day_is_a_gap_until_an_update_brings_it()
    {
        Assert.That(Month.First().Code, Is.Zero);
        using (var archive = FetchArchive.Open(Month.Archive, Month.Clock))
        {
            archive.Add(new CellState(new FetchCell("hansard-api", "", Records.House.Commons, new System.DateOnly(2034, 2, 27), null), CellOutcome.NotReached, Month.Clock.GetUtcNow(), null, 0, "no run has come to it yet"));
        }
        var status = Month.Run("status", "--archive", Month.Archive);
        Assert.That(status.Code, Is.EqualTo(2), status.ToString());
        Assert.That(status.Out, Does.Contain("27 February 2034: not reached"));
        Assert.That(Month.Next().Code, Is.Zero);
        Assert.That(Month.Run("status", "--archive", Month.Archive).Code, Is.Zero);
    }
}
