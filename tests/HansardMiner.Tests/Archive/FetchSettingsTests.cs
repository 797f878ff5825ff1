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
        FetchKept[] kept = [new("hansard-api", House.NorthernIreland, "lamps “and” buoys", new DateOnly(2031, 3, 1)), new("urls", null, null, new DateOnly(2031, 3, 2))];
        new FetchSettings { Contact = "ann@example.org", Rate = 0.5, DailyCap = 900, Urls = "urls.txt", Kept = kept }.Write(folder);
        var read = FetchSettings.Read(folder);
        Assert.Multiple(() =>
        {
            Assert.That((read.Contact, read.Rate, read.DailyCap, read.Urls), Is.EqualTo(("ann@example.org", 0.5, 900, "urls.txt")));
            Assert.That(read.Kept, Is.EqualTo(kept));
            Assert.That(Directory.EnumerateFiles(folder).Select(Path.GetFileName), Is.EqualTo(new[] { FetchSettings.FileName }));
        });
    }

    [TestCase("{\"contact\":", "is no JSON: line 1")]
    [TestCase("", "is no JSON")]
    [TestCase("{\"version\":99, \"lamps\": 1}", "newer version of this program")]
    [TestCase("[]", "it takes an object")]
    [TestCase("{\"contcat\": \"ann@example.org\"}", "“contcat” is not known: there are version, contact, rate")]
    [TestCase("{\"contact\": 5}", "“contact” takes words between quotation marks, not 5")]
    [TestCase("{\"contact\": \"\"}", "“contact” takes words")]
    [TestCase("{\"rate\": \"0.5\"}", "“rate” takes a number of requests a second such as 0.5, from 0.001 to 1,000, not \"0.5\"")]
    [TestCase("{\"rate\": 0}", "“rate” takes")]
    [TestCase("{\"rate\": -1}", "“rate” takes")]
    [TestCase("{\"rate\": 0.0001}", "“rate” takes")]
    [TestCase("{\"rate\": 5000}", "“rate” takes")]
    [TestCase("{\"dailyCap\": 20000000}", "“dailyCap” takes a number of requests such as 5000, up to 10,000,000, not 20000000")]
    [TestCase("{\"contact\": \"\\ud800\"}", "half a letter")]
    [TestCase("{\"\\udc00\": 1}", "half a letter")]
    [TestCase("{\"dailyCap\": 1.5}", "“dailyCap” takes")]
    [TestCase("{\"dailyCap\": 0}", "“dailyCap” takes")]
    [TestCase("{\"rate\": 1, \"rate\": 0.5}", "“rate” stands there twice")]
    [TestCase("{\"kept\": []}", "“kept” takes a list")]
    [TestCase("{\"kept\": {}}", "“kept” takes a list")]
    [TestCase("{\"kept\": [\"hansard-api\"]}", "entry 1 of “kept” takes an object")]
    [TestCase("{\"kept\": [{\"feed\": \"a\", \"since\": \"2031-03-01\"}, {\"feed\": \"b\"}]}", "“since” of entry 2 of “kept” is missing")]
    [TestCase("{\"kept\": [{\"since\": \"2031-03-01\"}]}", "“feed” of entry 1 of “kept” is missing")]
    [TestCase("{\"kept\": [{\"feed\": null, \"since\": \"2031-03-01\"}]}", "“feed” of entry 1 of “kept” takes")]
    [TestCase("{\"kept\": [{\"feed\": \"a\", \"since\": \"1 March\"}]}", "“since” of entry 1 of “kept” takes a day such as 2026-01-31, not \"1 March\"")]
    [TestCase("{\"kept\": [{\"feed\": \"a\", \"since\": \"2031-02-30\"}]}", "“since” of entry 1")]
    [TestCase("{\"kept\": [{\"feed\": \"a\", \"since\": \"2031-03-01\", \"house\": \"both\"}]}", "“house” of entry 1 of “kept” takes one of commons, lords, northern-ireland, scotland, not \"both\"")]
    [TestCase("{\"kept\": [{\"feed\": \"a\", \"since\": \"2031-03-01\", \"house\": 0}]}", "“house” of entry 1")]
    [TestCase("{\"kept\": [{\"feed\": \"a\", \"since\": \"2031-03-01\", \"houses\": \"lords\"}]}", "“houses” of entry 1 of “kept” is not known")]
    [TestCase("{\"kept\": [{\"feed\": \"a\", \"since\": \"2031-03-01\"}, {\"feed\": \"a\", \"since\": \"2031-03-02\"}]}", "entry 2 of “kept” keeps up with the same as entry 1")]
    public void A_mistake_of_somebody_who_edited_them_is_named(string text, string said)
    {
        File.WriteAllText(Path.Combine(_folder, FetchSettings.FileName), text);
        Assert.That(() => FetchSettings.Read(_folder), Throws.TypeOf<StoreException>().With.Message.Contains(said));
    }

    [Test]
    public void All_mistakes_are_named_at_once()
    {
        File.WriteAllText(Path.Combine(_folder, FetchSettings.FileName), "{ \"rat\": 1, \"dailyCap\": true, \"kept\": [{}] }");
        Assert.That(() => FetchSettings.Read(_folder), Throws.TypeOf<StoreException>().With.Message.Contains("has mistakes: “rat”").And.Message.Contains("“dailyCap”").And.Message.Contains("“feed” of entry 1").And.Message.Contains("“since” of entry 1"));
    }

    [Test]
    public void Settings_that_somebody_wrote_by_hand_may_say_little()
    {
        File.WriteAllText(Path.Combine(_folder, FetchSettings.FileName), "\uFEFF{ // ours\r\n \"contact\": \"ann@example.org\", \"kept\": null, }");
        Assert.That((FetchSettings.Read(_folder).Contact, FetchSettings.Read(_folder).Kept.Count), Is.EqualTo(("ann@example.org", 0)));
    }
}
