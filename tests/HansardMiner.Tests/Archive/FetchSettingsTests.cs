using System;
using System.IO;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Records;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Tests.Archive;

[TestFixture]
internal sealed class FetchSettingsTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("hansard-settings-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void An_archive_without_settings_has_the_usual_ones() =>
        Assert.That(FetchSettings.Read(Path.Combine(_folder, "none")), Is.EqualTo(new FetchSettings()));

    [Test]
    public void What_is_written_is_read_back()
    {
        var folder = Path.Combine(_folder, "raw");
        var asked = new FetchAsked(new DateOnly(2031, 3, 1), new DateOnly(2031, 3, 31), new DateTimeOffset(2031, 4, 1, 5, 0, 0, TimeSpan.Zero)) { Feeds = ["a"], Houses = [House.Lords], Topic = "lamps" };
        new FetchSettings { Contact = "ann@example.org", Rate = 0.5, DailyCap = 900, Urls = "urls.txt", Last = asked }.Write(folder);
        var read = FetchSettings.Read(folder);
        Assert.Multiple(() =>
        {
            Assert.That((read.Contact, read.Rate, read.DailyCap, read.Urls), Is.EqualTo(("ann@example.org", 0.5, 900, "urls.txt")));
            Assert.That((read.Last!.From, read.Last.To, read.Last.Time, read.Last.Topic, read.Last.Ended), Is.EqualTo((asked.From, asked.To, asked.Time, "lamps", (DateTimeOffset?)null)));
            Assert.That(read.Last.Feeds.Single() + read.Last.Houses.Single(), Is.EqualTo("aLords"));
            Assert.That(Directory.EnumerateFiles(folder).Select(Path.GetFileName), Is.EqualTo(new[] { FetchSettings.FileName }));
        });
    }

    [TestCase("{\"contact\":", "is damaged")]
    [TestCase("{\"version\":99}", "newer version of this program")]
    public void Damaged_settings_and_those_of_a_newer_program_are_told(string text, string said)
    {
        File.WriteAllText(Path.Combine(_folder, FetchSettings.FileName), text);
        Assert.That(() => FetchSettings.Read(_folder), Throws.TypeOf<StoreException>().With.Message.Contains(said));
    }

    [Test]
    public void Settings_that_somebody_wrote_by_hand_may_say_little()
    {
        File.WriteAllText(Path.Combine(_folder, FetchSettings.FileName), "{ \"contact\": \"ann@example.org\", \"kept\": null, }");
        Assert.That((FetchSettings.Read(_folder).Contact, FetchSettings.Read(_folder).Kept.Count), Is.EqualTo(("ann@example.org", 0)));
    }
}
