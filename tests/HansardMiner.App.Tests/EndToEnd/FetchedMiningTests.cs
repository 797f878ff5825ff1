using System;
using System.IO;
using System.Linq;
using HansardMiner.App.Tests.Commands;
using HansardMiner.Archive;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.EndToEnd;

/// <summary>What was fetched is mined from its archive: each source is known by its address.</summary>
[TestFixture]
internal sealed class FetchedMiningTests
{
    private const string Day = "https://www.theyworkforyou.com/pwdata/scrapedxml/debates/debates2016-01-04a.xml";
    private const string News = "https://news.example.org/2024/village%20lesson";

    private static readonly string Article = File.ReadAllText(Path.Combine(Corpus.Samples, "article", "village-lesson.html"));

    private string _folder = "";

    private string Index => Path.Combine(_folder, "index");

    private FetchedFolder Raw => new(Path.Combine(_folder, "corpus", "raw"));

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("hansard-mined-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    private Invocation Run(params string[] arguments) => Invocation.Of([.. arguments, "--index", Index]);

    private static string Flat(Invocation run) => string.Join(' ', run.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Lamps(string figure) => $"""
        <publicwhip scraperversion="a" latest="yes">
        <major-heading id="uk.org.publicwhip/debate/2016-01-04a.1.0" nospeaker="true" colnum="1">Lamps</major-heading>
        <speech id="uk.org.publicwhip/debate/2016-01-04a.1.1" speakername="Ada Invented" colnum="1"><p>Last year {figure} lamps were repaired in the north of the country, and we are glad of it.</p></speech>
        </publicwhip>
        """;

    [Test]
    public void Documents_are_sources_by_their_addresses_and_lists_and_failures_are_none()
    {
        Raw.Get("https://harbour.example/list?day=2016-01-04", "[]", kind: RequestKind.List).Get(Day, Lamps("438")).Fail("https://harbour.example/lost", FetchOutcome.ServerFault);
        var mined = Run("mine", Raw.Folder, "--json");
        Assert.That(mined.Code, Is.Zero, mined.Out + mined.Messages);
        var source = mined.Json.GetProperty("sources").EnumerateArray().Single();
        Assert.That((source.GetProperty("path").GetString(), source.GetProperty("documents").GetInt32()), Is.EqualTo((Day, 1)));
        Assert.That(Run("search", "lamps").Out, Does.Contain("438"));
        Assert.That(Run("show", "twfy/debate/2016-01-04a.1.0").Out, Does.Contain("Read from: " + Day));
        Assert.That(Directory.Exists(Path.Combine(Index, "raw")) && Directory.EnumerateFiles(Path.Combine(Index, "raw"), "*.gz", SearchOption.AllDirectories).Any(), Is.False, "no second copy");
    }

    [Test]
    public void An_archive_below_a_folder_that_is_mined_is_mined_as_an_archive()
    {
        Raw.Get(Day, Lamps("438"));
        File.WriteAllText(Path.Combine(_folder, "corpus", "page.xml"), Lamps("438"));
        var mined = Run("mine", Path.Combine(_folder, "corpus"), "--json");
        Assert.That(mined.Json.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("path").GetString()!.Split('/')[^1]), Is.EquivalentTo(new[] { "page.xml", "debates2016-01-04a.xml" }));
        Assert.That(Run("mine", Path.Combine(_folder, "corpus"), "--json").Json.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("outcome").GetString()), Is.All.EqualTo("unchanged"));
    }

    [Test]
    public void A_page_that_does_not_say_where_it_stands_gets_the_address_it_was_fetched_from()
    {
        Raw.Get(News, Article).Get("https://harbour.example/data.xml", Lamps("12"));
        Assert.That(Run("mine", Raw.Folder).Code, Is.Zero);
        var id = Run("search", "kind:article lesson", "--json").Json.GetProperty("hits")[0].GetProperty("id").GetString()!;
        Assert.That(Run("show", id).Out, Does.Contain("Live page: " + News));
        Assert.That(Run("show", "twfy/debate/2016-01-04a.1.0").Out, Does.Not.Contain("Live page: https://harbour.example"));
    }

    [Test]
    public void A_changed_document_is_another_version_of_the_same_source()
    {
        Raw.Get(Day, Lamps("438"));
        Run("mine", Raw.Folder);
        Assert.That(Run("mine", Raw.Folder).Out, Does.Contain("1 source: 1 unchanged."));
        Raw.Get(Day, Lamps("566"), days: 2);
        var status = Run("status");
        Assert.That(status.Code, Is.EqualTo(2));
        Assert.That(Flat(status), Does.Contain("another version was fetched on 2024-03-13").And.Contain(Day));
        Assert.That(Run("mine", Raw.Folder).Code, Is.Zero);
        var history = Run("history", Day);
        Assert.That(history.Out, Does.Contain("2 versions").And.Contain("- 438 lamps").And.Contain("+ 566 lamps").And.Contain("2024-03-11 12:00 UTC").And.Not.Contain("not kept"));
        Assert.That(Run("history", "debates2016-01-04a.xml").Out, Is.EqualTo(history.Out));
        Assert.That(Run("show", "twfy/debate/2016-01-04a.1.0", "--version", "1").Out, Does.Contain("438"));
        Assert.That(Run("status", "--check").Code, Is.Zero);
    }

    [Test]
    public void A_version_that_was_fetched_and_never_mined_is_told()
    {
        Raw.Get(Day, Lamps("438"));
        Run("mine", Raw.Folder);
        Raw.Get(Day, Lamps("500"), days: 1).Get(Day, Lamps("566"), days: 2);
        Run("mine", Raw.Folder);
        Assert.That(Flat(Run("history", Day)), Does.Contain("2 versions").And.Contain("Fetched and not mined:").And.Contain("on 2024-03-12 12:00 UTC."));
        Assert.That(Run("history", Day, "--json").Json.GetProperty("sources")[0].GetProperty("never_mined")[0].GetProperty("fetched").GetString(), Is.EqualTo("2024-03-12T12:00:00Z"));
    }

    [Test]
    public void An_index_that_was_deleted_and_is_built_again_knows_the_earlier_versions()
    {
        Raw.Get(Day, Lamps("438"));
        Run("mine", Raw.Folder);
        Raw.Get(Day, Lamps("566"), days: 2);
        Run("mine", Raw.Folder);
        File.Delete(Path.Combine(Index, "hansard.db"));
        Run("mine", Raw.Folder);
        Assert.That(Run("history", Day).Out, Does.Contain("2 versions").And.Contain("- 438 lamps"));
    }

    [Test]
    public void The_same_bytes_under_two_addresses_give_their_records_once()
    {
        Raw.Get(News, Article).Get("https://copies.example/a", Article, days: 1);
        var mined = Run("mine", Raw.Folder, "--json");
        var notes = mined.Json.GetProperty("sources").EnumerateArray().ToDictionary(s => s.GetProperty("path").GetString()!, s => s.GetProperty("diagnostics").ToString());
        Assert.That(notes["https://copies.example/a"], Does.Contain("the same bytes were fetched from " + News));
        Assert.That(notes[News], Does.Not.Contain("same bytes"));
        Assert.That(Run("search", "kind:article lesson", "--json").Json.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("id").GetString()), Is.Unique);
    }

    [Test]
    public void A_document_that_is_gone_from_its_source_keeps_its_records_and_says_so()
    {
        Raw.Get(Day, Lamps("438"));
        Run("mine", Raw.Folder);
        Raw.Fail(Day, FetchOutcome.Gone, days: 3);
        var mined = Run("mine", Raw.Folder);
        Assert.That(mined.Code, Is.Zero);
        Assert.That(Flat(mined), Does.Contain("its source does not have it any more (asked on 2024-03-14)"));
        var status = Run("status");
        Assert.That((status.Code, Flat(status).Contains("Gone from its source: 1 source", StringComparison.Ordinal)), Is.EqualTo((0, true)), status.Out);
        Assert.That(Run("search", "lamps").Out, Does.Contain("438"));
    }

    [Test]
    public void Damaged_bytes_are_found_by_a_check_and_are_never_mined()
    {
        Raw.Get(Day, Lamps("438")).Get(News, Article);
        Run("mine", Raw.Folder);
        File.WriteAllText(Raw.PathOf(Day), "not gzip at all");
        var check = Run("status", "--check");
        Assert.That(check.Code, Is.EqualTo(3));
        Assert.That(Flat(check), Does.Contain("a version of " + Day));
        Directory.Delete(Index, recursive: true);
        var mined = Run("mine", Raw.Folder);
        Assert.That((mined.Code, Flat(mined).Contains("its bytes in the archive are damaged", StringComparison.Ordinal)), Is.EqualTo((2, true)), mined.Out);
    }

    [Test]
    public void An_archive_that_was_moved_is_missed_until_it_is_mined_where_it_is_now()
    {
        Raw.Get(Day, Lamps("438"));
        Run("mine", Raw.Folder);
        var moved = Path.Combine(_folder, "elsewhere");
        Directory.Move(Raw.Folder, moved);
        var status = Run("status");
        Assert.That((status.Code, Flat(status).Contains("the archive it was mined from is gone, or has moved: mine it where it is now", StringComparison.Ordinal)), Is.EqualTo((2, true)), status.Out);
        Assert.That(Run("history", Day).Out, Does.Contain("bytes not kept"));
        Assert.That(Run("mine", moved).Out, Does.Contain("1 source: 1 unchanged."));
        Assert.That(Run("status", "--check").Code, Is.Zero);
        Assert.That(Run("history", Day).Out, Does.Not.Contain("not kept"));
    }

    [Test]
    public void What_an_archive_has_no_more_is_missing_and_what_another_has_is_not()
    {
        Raw.Get(Day, Lamps("438"));
        Run("mine", Raw.Folder);
        var other = new FetchedFolder(Path.Combine(_folder, "other")).Get(News, Article);
        Assert.That(Run("mine", other.Folder).Code, Is.Zero, "another archive says nothing of this one");
        Directory.Delete(Raw.Folder, recursive: true);
        Raw.Get("https://harbour.example/new.xml", Lamps("12"));
        var mined = Run("mine", Raw.Folder);
        Assert.That((mined.Code, Flat(mined).Contains("the archive has it no more: its records are kept", StringComparison.Ordinal)), Is.EqualTo((2, true)), mined.Out);
        Assert.That(Flat(mined), Does.Contain("missing now").And.Not.Contain(News));
    }

    [Test]
    public void Formats_reads_an_archive()
    {
        Raw.Get(Day, Lamps("438")).Get("https://harbour.example/noise", "\u0001\u0002 no format at all");
        var formats = Run("formats", Raw.Folder);
        Assert.That((formats.Code, formats.Out.Contains("TheyWorkForYou XML", StringComparison.Ordinal)), Is.EqualTo((0, true)), formats.Out);
        Assert.That(formats.Out, Does.Contain("https://harbour.example/noise"));
    }
}
