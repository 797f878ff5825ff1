using System;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>What every record store owes to one who cites.</summary>
#pragma warning disable CA1001 // The folder goes away in TearDown.
internal abstract class CitationContract
#pragma warning restore CA1001
{
    private Folder _folder = null!;

    protected abstract IRecordStore Open(string folder);

    [SetUp]
    public void MakeFolder() => _folder = new Folder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    private static Debate Sitting(string id, Venue? venue, int? volume, params (string? Column, string[] Inside)[] turns)
    {
        var debate = Make.Debate(id, "2014-01-07", [.. turns.Select((t, i) => ($"Speaker {i}", $"Turn {i} has 20 words or so, and then some more of them."))]);
        return debate with
        {
            Venue = venue,
            Volume = volume,
            Contributions = [.. debate.Contributions.Select((c, i) => c with
            {
                Column = turns[i].Column is { } column ? new Column(column) : null,
                ColumnChanges = [.. turns[i].Inside.Select((inside, n) => new ColumnChange(5 + n, new Column(inside)))],
            })],
        };
    }

    private static string[] Ids(CitationFinding finding) => [.. finding.Found.Select(f => f.Id.Value)];

    private IRecordStore Stored()
    {
        var store = Open(_folder.Path);
        store.Store("a.xml", Sitting("chamber", Venue.Chamber, 573, ("160", []), ("160", ["161", "162"]), ("163", [])), Sitting("hall", Venue.WestminsterHall, 573, ("25WH", [])));
        store.Store("b.xml", Sitting("written", null, null, ("160W", [])), Make.Question("question", "2014-10-27", "How many?", "Some 300.") with { Tabled = new DateOnly(2014, 10, 22) });
        store.Store("c.xml", Make.Debate("bare", "2014-01-08", ("Ann Beacon", "Nothing is numbered here.")) with { Permalink = new Uri("https://example.org/bare"), SourceId = "uk.org.publicwhip/debate/2014-01-08a.1.0" });
        return store;
    }

    private CitationFinding Find(string citation)
    {
        using var store = Stored();
        return store.FindByCitation(CitationQuery.TryParse(citation)!);
    }

    [TestCase("HC Deb 7 January 2014, vol 573, col 160", "chamber/c1", "chamber/c2")]
    [TestCase("HC Deb 7 January 2014, col 162", "chamber/c2", TestName = "a column that begins inside a contribution")]
    [TestCase("HC Deb 7 January 2014, cols 162–3", "chamber/c2", "chamber/c3")]
    [TestCase("HC Deb 7 January 2014, col 25WH", "hall/c1")]
    [TestCase("HC Deb 7 January 2014, col 160W", "written/c1")]
    [TestCase("573 c163", "chamber/c3")]
    [TestCase("HC, written question 211535, answered 27 October 2014", "question")]
    [TestCase("PQ 211535, tabled 22 October 2014", "question")]
    [TestCase("PQ 211535, 27 October 2014", "question")]
    [TestCase("https://questions-statements.parliament.uk/written-questions/detail/2014-10-22/211535", "question")]
    [TestCase("https://www.theyworkforyou.com/debates/?id=2014-01-08a.1.0", "bare")]
    [TestCase("https://example.org/bare", "bare")]
    [TestCase("HC Deb 8 January 2014, vol 573", "bare", TestName = "a day without columns")]
    public void A_citation_finds_its_records(string citation, params string[] ids) => Assert.That(Ids(Find(citation)), Is.EqualTo(ids));

    [Test]
    public void A_volume_that_contradicts_the_source_is_said()
    {
        var finding = Find("HC Deb 7 January 2014, vol 574, col 163");
        Assert.That(Ids(finding), Is.EqualTo(new[] { "chamber/c3" }));
        Assert.That(finding.Notes, Has.One.EqualTo("the volume cited is 574, but the source says 573: check the citation"));
    }

    [TestCase("HC Deb 8 January 2014, col 5", "its source prints no columns")]
    [TestCase("HC Deb 9 January 2014, col 5", "the nearest days are 8 January 2014 and 27 October 2014")]
    [TestCase("HC Deb 7 January 2014, col 170", "its columns run from 160 to 163")]
    [TestCase("HC Deb 7 January 2014, col 160WS", "without columns in WS; there is 160, 160W")]
    [TestCase("HL Deb 7 January 2014, col 160", "nothing of the Lords of 7 January 2014")]
    [TestCase("Official Report, column 160", "a column needs a day or a volume")]
    [TestCase("PQ 211535, answered 3 March 2015", "not of that House and day")]
    [TestCase("PQ 99, answered 3 March 2015", "no source in the index has the number 99")]
    [TestCase("900 c5", "no source in the index says that it is of volume 900")]
    public void What_is_missing_is_said(string citation, string said)
    {
        var finding = Find(citation);
        Assert.That(finding.Found, Is.Empty);
        Assert.That(finding.Missing, Does.Contain(said));
    }

    [Test]
    public void The_nearest_columns_are_named() =>
        Assert.That(Find("HC Deb 7 January 2014, col 170").Nearest.Select(n => n.Id.Value), Is.EqualTo(new[] { "chamber/c3" }));

    [Test]
    public void An_indexed_store_finds_what_a_plain_scan_finds()
    {
        using var store = Stored();
        var scan = new DocumentShelf(store.Documents().Select(d => d.Document), store.Find);
        foreach (var citation in new[] { "HC Deb 7 January 2014, col 160", "HC Deb 7 January 2014", "573 c160-3", "UIN 211535", "https://example.org/bare", "HC Deb 7 January 2014, col 9", "HC Deb 1 May 2001" })
        {
            var query = CitationQuery.TryParse(citation)!;
            var (indexed, scanned) = (store.FindByCitation(query), new CitationFinder(scan).Find(query));
            Assert.That(indexed.Found.Select(f => (f.Id, f.Citation, f.Opening)), Is.EquivalentTo(scanned.Found.Select(f => (f.Id, f.Citation, f.Opening))), citation);
            Assert.That(indexed.Missing, Is.EqualTo(scanned.Missing), citation);
        }
    }
}
