using System;
using System.IO;
using System.Linq;
using HansardMiner.App.Tests.Commands;
using NUnit.Framework;

namespace HansardMiner.App.Tests.EndToEnd;

/// <summary>A re-read source keeps its old and its new version.</summary>
[TestFixture]
internal sealed class HistoryTests
{
    private string _folder = "";

    private string Source => Path.Combine(_folder, "debates2016-01-04a.xml");

    private string Index => Path.Combine(_folder, "index");

    private string Raw => Path.Combine(Index, "raw");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("hansard-history-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    private Invocation Run(params string[] arguments) => Invocation.Of([.. arguments, "--index", Index]);

    private static string Day(string figure, bool withThird = true) => $"""
        <publicwhip scraperversion="a" latest="yes">
        <major-heading id="uk.org.publicwhip/debate/2016-01-04a.1.0" nospeaker="true" colnum="1">Lamps</major-heading>
        <speech id="uk.org.publicwhip/debate/2016-01-04a.1.1" speakername="Ada Invented" colnum="1"><p>Last year {figure} lamps were repaired in the north of the country, and we are glad of it.</p></speech>
        <major-heading id="uk.org.publicwhip/debate/2016-01-04a.2.0" nospeaker="true" colnum="2">Bells</major-heading>
        <speech id="uk.org.publicwhip/debate/2016-01-04a.2.1" speakername="Ada Invented" colnum="2"><p>In 2014 some 77 bells were rung in Cornwall, as they always are.</p></speech>
        {(withThird ? """<major-heading id="uk.org.publicwhip/debate/2016-01-04a.3.0" nospeaker="true" colnum="3">Gates</major-heading><speech id="uk.org.publicwhip/debate/2016-01-04a.3.1" speakername="Ada Invented" colnum="3"><p>There were 12 gates in 2013, and they were all shut.</p></speech>""" : "")}
        </publicwhip>
        """;

    private void MineTwice()
    {
        File.WriteAllText(Source, Day("438"));
        Assert.That(Run("mine", Source).Code, Is.Zero);
        File.WriteAllText(Source, Day("566", withThird: false));
        Assert.That(Run("mine", Source).Code, Is.Zero);
    }

    [Test]
    public void History_lists_both_versions_and_what_changed()
    {
        MineTwice();
        var history = Run("history", Source);
        Assert.That(history.Code, Is.Zero, history.Messages);
        Assert.That(history.Out, Does.Contain("2 versions").And.Contain(" current\n")
            .And.Contain("From version 1 to 2: 0 records added, 1 record removed, 1 record changed; 2 figures gone, 1 new.")
            .And.Contain("- 438 lamps").And.Contain("+ 566 lamps").And.Contain("- 12 gates"));
        var ofRecord = Run("history", "twfy/debate/2016-01-04a.1.0/c1", "--json").Json.GetProperty("sources")[0];
        Assert.That(ofRecord.GetProperty("versions").GetArrayLength(), Is.EqualTo(2));
        Assert.That(ofRecord.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("figures_new")[0].GetString()), Is.EqualTo(new[] { "566 lamps" }));
        Assert.That(Run("history", "debates2016-01-04a.xml").Out, Is.EqualTo(history.Out), "the end of the path is enough");
        Assert.That(Run("history", "nothing/at/all").Code, Is.EqualTo(1));
    }

    [Test]
    public void Show_prints_a_record_as_an_earlier_version_had_it()
    {
        MineTwice();
        Assert.That(Run("show", "twfy/debate/2016-01-04a.1.0/c1").Out, Does.Contain("⟦566 lamps⟧"));
        var old = Run("show", "twfy/debate/2016-01-04a.1.0/c1", "--version", "1");
        Assert.That(old.Out, Does.Contain("⟦438 lamps⟧").And.Contain("(an earlier version)").And.Contain("Cite as: HC Deb 4 January 2016, col 1"));
        var sha = Run("history", Source, "--json").Json.GetProperty("sources")[0].GetProperty("versions")[0].GetProperty("sha256").GetString()!;
        Assert.That(Run("show", "twfy/debate/2016-01-04a.1.0/c1", "--version", sha[..8]).Out, Is.EqualTo(old.Out));
        Assert.That(Run("show", "twfy/debate/2016-01-04a.3.0", "--version", "1").Out, Does.Contain("12 gates"), "a record that the index does not have any more");
        Assert.That(Run("show", "twfy/debate/2016-01-04a.3.0").Code, Is.EqualTo(1));
        Assert.That(Run("show", "twfy/debate/2016-01-04a.1.0/c1", "--version", "7").Messages, Does.Contain("has no version 7"));
    }

    [Test]
    public void A_version_that_comes_back_is_no_third_one()
    {
        MineTwice();
        File.WriteAllText(Source, Day("438"));
        Run("mine", Source);
        var versions = Run("history", Source, "--json").Json.GetProperty("sources")[0].GetProperty("versions").EnumerateArray().Select(v => v.GetProperty("is_current").GetBoolean());
        Assert.That(versions, Is.EqualTo(new[] { true, false }));
        Assert.That(Directory.EnumerateFiles(Raw, "*.gz", SearchOption.AllDirectories).Count(), Is.EqualTo(2));
    }

    [Test]
    public void An_index_that_was_deleted_and_built_again_knows_the_earlier_versions()
    {
        MineTwice();
        var before = Run("history", Source).Out;
        foreach (var file in Directory.EnumerateFiles(Index, "hansard.db*").ToList())
        {
            File.Delete(file);
        }
        File.AppendAllText(Path.Combine(Raw, "captures.tsv"), "a line that was brok");
        Assert.That(Run("mine", Source).Code, Is.Zero);
        Assert.That(Run("history", Source).Out, Is.EqualTo(before));
        Assert.That(Run("show", "twfy/debate/2016-01-04a.1.0/c1", "--version", "1").Out, Does.Contain("⟦438 lamps⟧"));
    }

    [Test]
    public void Without_the_archive_the_versions_are_still_on_record()
    {
        File.WriteAllText(Source, Day("438"));
        Run("mine", Source, "--no-raw");
        Assert.That(Directory.Exists(Raw), Is.False);
        Assert.That(Run("history", Source).Out, Does.Contain("1 version").And.Contain("bytes not kept"));
        Assert.That(Run("status", "--check").Code, Is.Zero, "what was never kept is not damaged");
        Run("mine", Source);
        Assert.That(Run("history", Source).Out, Does.Not.Contain("bytes not kept"), "an unchanged file is kept as soon as there is an archive");
    }

    [Test]
    public void Another_folder_for_the_bytes_is_remembered()
    {
        var elsewhere = Path.Combine(_folder, "elsewhere");
        File.WriteAllText(Source, Day("438"));
        Run("mine", Source, "--raw", elsewhere);
        Assert.That(Directory.EnumerateFiles(elsewhere, "*.gz", SearchOption.AllDirectories).Count(), Is.EqualTo(1));
        Assert.That(Run("status", "--check").Out, Does.Contain("1 version of source files in the archive"));
        Assert.That(Directory.Exists(Raw), Is.False);
    }

    [Test]
    public void Status_checks_the_index_the_archive_and_the_files()
    {
        MineTwice();
        Assert.That((Run("status", "--check").Code, Run("status").Code), Is.EqualTo((0, 0)));
        File.SetLastWriteTimeUtc(Source, new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var touched = Run("status");
        Assert.That((touched.Code, touched.Out.Contains("may have changed", StringComparison.Ordinal)), Is.EqualTo((2, true)), touched.Out);
        Assert.That(Run("status", "--check").Code, Is.Zero, "the bytes are the same");
        Run("mine", Source);
        Assert.That(Run("status").Code, Is.Zero, "mining again takes note of the new time");
        var text = File.ReadAllText(Source);
        File.WriteAllText(Source, text.Replace("566", "567", StringComparison.Ordinal));
        Assert.That(Run("status", "--check").Out, Does.Contain("the same length, but"));
        File.WriteAllText(Source, text);
        var kept = Directory.EnumerateFiles(Raw, "*.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        var bytes = File.ReadAllBytes(kept);
        bytes[^12] ^= 0xff;
        File.WriteAllBytes(kept, bytes);
        var damaged = Run("status", "--check");
        Assert.That((damaged.Code, damaged.Out.Contains("Damaged:", StringComparison.Ordinal)), Is.EqualTo((3, true)), damaged.Out);
        Assert.That(Run("status", "--check", "--json").Json.GetProperty("damage").GetArrayLength(), Is.EqualTo(1));
        File.Delete(kept);
        Assert.That(Run("status", "--check").Out, Does.Contain("is gone from the archive"));
    }

    [Test]
    public void A_source_that_is_gone_keeps_its_records_and_its_versions()
    {
        MineTwice();
        File.Delete(Source);
        Run("mine", _folder);
        Assert.That(Run("show", "twfy/debate/2016-01-04a.1.0/c1").Out, Does.Contain("566"));
        Assert.That(Run("history", "twfy/debate/2016-01-04a.1.0").Out, Does.Contain("2 versions"));
    }
}
