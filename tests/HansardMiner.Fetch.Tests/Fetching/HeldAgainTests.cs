using System;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Fetching;

/// <summary>What is held is trusted only as far as it is whole, of this clock, and what the source still says.</summary>
[TestFixture]
internal sealed class HeldAgainTests() : PlayedRun(new DateTimeOffset(2034, 3, 7, 12, 0, 0, TimeSpan.Zero))
{
    private static readonly DateOnly Monday = new(2034, 3, 6);

    private readonly PlayedFeed _feed = new();

    [Test]
    public void A_document_with_another_mark_is_asked_for_whole_though_the_source_has_not_changed_its_tag()
    {
        Page("doc a first");
        Document("a", "one", "\"same\"");
        Run();
        Page("doc a second");
        Document("a", "two", "\"same\"");
        Clock.Now += TimeSpan.FromDays(1);
        var ledger = Run();
        Assert.That(ledger.Feeds[0].Changed, Is.EqualTo(1));
        Assert.That(Text("a"), Is.EqualTo("two"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_document_whose_bytes_are_damaged_is_asked_for_whole_and_is_whole_again(bool isCut)
    {
        Page("doc a first");
        Document("a", "the words of it", "\"same\"");
        Run();
        Damage("a", isCut);
        Clock.Now += TimeSpan.FromDays(1);
        Run();
        Assert.That(Text("a"), Is.EqualTo("the words of it"));
        Assert.That(Held.Bytes.Check(Held.Held(Address("a"))!.Sha256!), Is.Null);
    }

    [Test]
    public void A_list_whose_bytes_are_damaged_is_asked_for_when_a_run_goes_on()
    {
        Page("doc a\ndoc b");
        Document("a", "one");
        Web.Before = ask => { if (ask.Address.AbsoluteUri == Address("b")) { throw new OperationCanceledException(); } };
        Assert.That(() => Run(), Throws.InstanceOf<OperationCanceledException>());
        Damage(_feed.Page(Monday, 1).AbsoluteUri, isCut: true);
        Web.Before = null;
        Document("b", "two");
        Run();
        Assert.That(State()!.Outcome, Is.EqualTo(CellOutcome.Complete));
    }

    [TestCase("note a list without entries")]
    [TestCase("no sitting")]
    [TestCase("gap an entry has no address")]
    public void A_day_of_which_documents_are_held_and_whose_list_is_empty_now_is_a_gap(string list)
    {
        Page("doc a\ndoc b");
        Document("a", "one");
        Document("b", "two");
        Run();
        Page(list);
        Clock.Now += TimeSpan.FromDays(1);
        var ledger = Run();
        Assert.That(ledger.HasGaps);
        Assert.That((State()!.Outcome, State()!.Held), Is.EqualTo((CellOutcome.Incomplete, 2)));
        Clock.Now += TimeSpan.FromDays(1);
        Run();
        Assert.That((State()!.Outcome, State()!.Held), Is.EqualTo((CellOutcome.Incomplete, 2)), "it stays one");
    }

    [Test]
    public void Where_a_list_of_many_days_names_less_than_it_counts_none_of_them_is_one_of_which_nothing_is_listed()
    {
        Page("total 2\ndoc a");
        Document("a", "one");
        new Fetcher(Held, Web, Clock).Run(new FetchScope(Monday, Monday), [new PlayedFeed { IsOneList = true }], null, CancellationToken.None).GetAwaiter().GetResult();
        Assert.That(State()!.Outcome, Is.EqualTo(CellOutcome.Incomplete));
    }

    [Test]
    public void What_a_clock_that_was_ahead_has_written_settles_nothing()
    {
        Page("doc a");
        Document("a", "one");
        Clock.Now = Clock.Now.AddYears(20);
        Run();
        Clock.Now = Clock.Now.AddYears(-20);
        Document("a", "two");
        var ledger = Run();
        Assert.That(ledger.Feeds[0].Settled, Is.Zero);
        Assert.That(Text("a"), Is.EqualTo("two"));
    }

    [Test]
    public void A_list_that_another_run_had_for_another_day_serves_no_day_that_was_never_asked_for()
    {
        // A calendar that serves all days of a month, read the evening before.
        Page("note nothing yet");
        var address = _feed.Page(Monday, 1).AbsoluteUri;
        using (var incoming = Held.Bytes.Begin())
        {
            incoming.Write("note nothing yet"u8);
            Held.Add(new Retrieval
            {
                Address = address, Kind = RequestKind.List, Cell = new FetchCell("played", "", House.Commons, Monday.AddDays(-1), null), Time = Clock.Now.AddHours(-11), Outcome = FetchOutcome.Held,
                Bytes = incoming.Length, Sha256 = incoming.Land(),
            });
        }
        Page("doc a");
        Document("a", "one");
        Run();
        Assert.That(State()!.Outcome, Is.EqualTo(CellOutcome.Complete));
    }

    private FetchLedger Run() => new Fetcher(Held, Web, Clock).Run(new FetchScope(Monday, Monday), [_feed], null, CancellationToken.None).GetAwaiter().GetResult();

    private CellState? State() => Held.State(new FetchCell("played", "", House.Commons, Monday, null));

    private string Address(string name) => _feed.Document(name).AbsoluteUri;

    private void Page(string text) => Web.Pages[_feed.Page(Monday, 1).AbsoluteUri] = text;

    private void Document(string name, string text, string? tag = null)
    {
        Web.Pages[Address(name)] = text;
        if (tag is not null)
        {
            Web.Tags[Address(name)] = tag;
        }
    }

    private string Text(string name)
    {
        using var reader = new StreamReader(Held.Bytes.Open(Held.Held(Address(name))!.Sha256!)!);
        return reader.ReadToEnd();
    }

    private void Damage(string name, bool isCut)
    {
        var file = Held.Bytes.PathOf(Held.Held(name.Contains("://", StringComparison.Ordinal) ? name : Address(name))!.Sha256!);
        var bytes = File.ReadAllBytes(file);
        File.WriteAllBytes(file, isCut ? bytes[..(bytes.Length / 2)] : [.. bytes.Select((b, i) => i == bytes.Length / 2 ? (byte)(b ^ 0x55) : b)]);
    }
}
