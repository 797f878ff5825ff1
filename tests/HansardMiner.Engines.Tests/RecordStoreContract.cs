using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Figures;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>What every record store must keep.</summary>
internal abstract class RecordStoreContract : EmptyIndex
{
    protected abstract ISearchEngine Engine(IRecordStore store);

    protected void Reopen()
    {
        Store.Dispose();
        Store = Open(Folder.Path);
    }

    [Test]
    public void Every_property_of_every_document_reads_back_equal([Range(1, 20)] int seed)
    {
        var random = new RandomRecords(seed);
        var documents = Enumerable.Range(0, 12).Select(i => random.Document($"x/{seed}/{i}")).ToList();
        var claims = documents.Select(d => d.Contributions.Select(c => random.Claims(c.Text)).ToList()).ToList();
        using (var writer = Store.Replace(new Source("a", null, 1), null))
        {
            for (var i = 0; i < documents.Count; i++)
            {
                writer.Add(documents[i], claims[i]);
            }
            writer.Complete(SourceOutcome.Read, []);
        }
        Reopen();
        for (var i = 0; i < documents.Count; i++)
        {
            var stored = Store.Find(documents[i].Id.Value)!;
            Assert.That(Printed.Of(stored.Document), Is.EqualTo(Printed.Of(documents[i])));
            Assert.That(stored.Claims.Select(h => Printed.Of(h.Claim)), Is.EqualTo(claims[i].SelectMany(c => c).Select(c => Printed.Of(c))));
        }
        Assert.That(Store.Documents().Select(d => d.Document.Id), Is.EqualTo(documents.Select(d => d.Id).OrderBy(i => i)));
        Assert.That(Store.Days(), Is.EqualTo(CoveredDays.Of(documents.Select(d => d.Date))));
    }

    [Test]
    public void A_source_is_known_with_its_counts_and_diagnostics()
    {
        using (var writer = Store.Replace(new Source("dir/é.xml", "ab12", 99), "format X"))
        {
            writer.Add(Make.Debate("d/1", "2014-01-07", ("A", "It was 5."), ("", "x")), [Make.Figures("It was 5."), []]);
            writer.Add(Make.Question("q/1", null, "How many?", "None at all."), [[], []]);
            writer.Complete(SourceOutcome.ReadWithGaps, [new Diagnostic(DiagnosticKind.Gap, "truncated", "It ends too early.", "line 3"), new Diagnostic(DiagnosticKind.Note, "n", "m")]);
        }
        var source = Store.FindSource("dir/é.xml")!;
        Assert.That(source.Source, Is.EqualTo(new Source("dir/é.xml", "ab12", 99)));
        Assert.That((source.Format, source.Outcome), Is.EqualTo(("format X", SourceOutcome.ReadWithGaps)));
        Assert.That(source.Counts, Is.EqualTo(new RecordCounts(2, 4, 2, 1, 1, 1)));
        Assert.That(source.Diagnostics, Is.EqualTo((Diagnostic[])
            [new(DiagnosticKind.Gap, "truncated", "It ends too early.", "line 3"), new(DiagnosticKind.Note, "n", "m")]));
        Assert.That(Store.Sources().Select(s => s.Source.Path), Is.EqualTo((string[])["dir/é.xml"]));
        Assert.That(Store.FindSource("other"), Is.Null);
    }

    [Test]
    public void What_is_not_completed_leaves_no_trace()
    {
        Store.Store("a", Make.Debate("d/1", "2014-01-07", ("A", "kept words")));
        using (var writer = Store.Replace(new Source("a", null, 1), null))
        {
            writer.Add(Make.Debate("d/2", "2014-01-07", ("A", "lost words")), [[]]);
            Assert.That(Store.Find("d/2"), Is.Null, "others do not see what is not committed");
            Assert.That(Store.Find("d/1"), Is.Not.Null);
        }
        Reopen();
        Assert.That(Store.Find("d/1"), Is.Not.Null);
        Assert.That(Store.Find("d/2"), Is.Null);
        Assert.That((Hits("kept"), Hits("lost")), Is.EqualTo((1, 0)));
        Store.Store("b", Make.Debate("d/2", "2014-01-07", ("A", "lost words")));
        Assert.That(Hits("lost"), Is.EqualTo(1));
    }

    [Test]
    public void Replacing_a_source_replaces_its_own_records_only()
    {
        Store.Store("a", Make.Debate("d/1", "2014-01-07", ("A", "first 11 words")), Make.Debate("d/2", "2014-01-07", ("A", "second words")));
        Store.Store("b", Make.Debate("d/3", "2014-01-07", ("A", "third words")));
        Store.Store("a", Make.Debate("d/1", "2014-01-07", ("A", "changed 12 words")));
        Assert.That((Hits("first"), Hits("second"), Hits("third"), Hits("changed"), Hits("words")), Is.EqualTo((0, 0, 1, 1, 2)));
        Assert.That(Store.Find("d/2"), Is.Null);
        Assert.That(Store.Claims(new ClaimQuery()).Select(c => c.Claim.Quantity.Value), Is.EqualTo((decimal[])[12]));
        Assert.That(Store.Sources(), Has.Count.EqualTo(2));
        Store.Remove("a");
        Assert.That((Hits("words"), Store.Sources().Count, Store.Claims(new ClaimQuery()).Count()), Is.EqualTo((1, 1, 0)));
        Store.Remove("never mined");
    }

    [Test]
    public void The_fullest_reading_is_shown_whatever_the_order_of_mining()
    {
        var clipped = Make.Question("q/1", "2014-11-03", "How many buoys?", "Some 566 buoys were lost, of which a very long list is", isClipped: true);
        var holding = Make.Question("q/1", null, "How many buoys?", "It has not proved possible to respond in the time available before Prorogation.", AnswerState.Holding);
        var full = Make.Question("q/1", "2014-11-03", "How many buoys?", "Some 567 buoys were lost.");
        var longer = Make.Question("q/1", "2014-11-03", "How many buoys?", "Some 568 buoys were lost at sea.");
        var again = Make.Question("q/1", "2014-11-03", "How many buoys?", "Some 569 buoys were lost at sea.");
        (string Path, Document Document)[] sources = [("a", clipped), ("b", holding), ("c", full), ("d", longer), ("e", again)];
        foreach (var order in Permutations(sources))
        {
            foreach (var (path, document) in order)
            {
                Store.Store(path, document);
            }
            var stored = Store.Find("q/1")!;
            Assert.That(stored.SourcePath, Is.EqualTo("d"));
            Assert.That(stored.OtherSources, Is.EqualTo((string[])["e", "c", "a", "b"]));
            Assert.That((Hits("buoys"), Hits("prorogation"), Hits("list"), Hits("sea")), Is.EqualTo((2, 0, 0, 1)));
            Assert.That(Store.Claims(new ClaimQuery()).Single().Words, Is.EqualTo("568"));
            Assert.That(Store.Documents().Count(), Is.EqualTo(1));
            Store.Remove("d");
            Assert.That((Store.Find("q/1")!.SourcePath, Store.Claims(new ClaimQuery()).Single().Words), Is.EqualTo(("e", "569")));
            Store.Remove("e");
            Store.Store("c", clipped);
            Assert.That((Store.Find("q/1")!.SourcePath, Hits("prorogation")), Is.EqualTo(("a", 0)), "an answer, though clipped, before a holding answer");
            foreach (var path in "abc")
            {
                Store.Remove(path.ToString());
            }
            Assert.That((Store.Find("q/1"), Hits("buoys")), Is.EqualTo(((StoredDocument?)null, 0)));
        }
    }

    [Test]
    public void The_same_id_twice_in_one_source_keeps_both()
    {
        Store.Store("a", Make.Debate("d/1", null, ("A", "one")), Make.Debate("d/1", null, ("A", "two")), Make.Debate("d/1", null, ("A", "three")));
        Assert.That(Store.Documents().Select(d => d.Document.Id.Value), Is.EqualTo((string[])["d/1", "d/1~2", "d/1~3"]));
        Assert.That(Store.Find("d/1~2")!.Document.Contributions[0].Text, Is.EqualTo("two"));
    }

    [Test]
    public void An_id_of_any_sort_finds_its_document()
    {
        var debate = Make.Debate("d/1", "2014-01-07", ("A", "It was 5."), ("B", "It was 6."));
        using (var writer = Store.Replace(new Source("a", null, 1), null))
        {
            writer.Add(
                debate with { SourceId = "uk.org.x/Debate/1", Contributions = [debate.Contributions[0], debate.Contributions[1] with { SourceId = "uk.org.x/1.2" }] },
                [Make.Figures("It was 5."), []]);
            writer.Redirect("old/1", "old/2");
            writer.Redirect("old/2", "uk.org.x/1.2");
            writer.Redirect("round", "and");
            writer.Redirect("and", "round");
            writer.Complete(SourceOutcome.Read, []);
        }
        Assert.That(Asked("d/1"), Is.EqualTo("d/1 -"));
        Assert.That(Asked("  D/1/C2 "), Is.EqualTo("d/1 d/1/c2"));
        Assert.That(Asked("d/1/c1@7-8"), Is.EqualTo("d/1 d/1/c1"));
        Assert.That(Asked("uk.org.x/debate/1"), Is.EqualTo("d/1 -"));
        Assert.That(Asked("uk.org.x/1.2"), Is.EqualTo("d/1 d/1/c2"));
        Assert.That(Asked("OLD/1"), Is.EqualTo("d/1 d/1/c2"));
        foreach (var none in (string[])["d/2", "d/1/c3", "d/1/c0", "d/1/cx", "", "@", "/c1", "round", "d/1/c99999999999"])
        {
            Assert.That(Store.Find(none), Is.Null, none);
        }
        Store.Remove("a");
        Assert.That(Store.Find("old/1"), Is.Null);

        string Asked(string id) => Store.Find(id) is { } found ? $"{found.Document.Id} {found.Asked?.Value ?? "-"}" : "none";
    }

    [Test]
    public void A_claim_comes_with_all_that_is_needed_to_quote_it()
    {
        const string Text = "😀 The lamps burn. Some 438 ships were lost 😀. So they say.";
        using (var writer = Store.Replace(new Source("a.xml", null, 1), null))
        {
            var debate = Make.Debate("d/1", "2014-01-07", ("Ann Beacon", Text)) with { Volume = 573 };
            writer.Add(debate, [[Make.Figure(Text, "Some 438 ships", 438, counted: "ships")]]);
            writer.Complete(SourceOutcome.Read, []);
        }
        var hit = Store.Claims(new ClaimQuery()).Single();
        Assert.That(hit.Id, Is.EqualTo($"d/1/c1@{hit.Claim.Span.Start}-{hit.Claim.Span.End}"));
        Assert.That((hit.Words, hit.Quotation), Is.EqualTo(("Some 438 ships", "Some 438 ships were lost 😀.")));
        Assert.That((hit.Citation, hit.SourcePath, hit.Attribution!.Printed), Is.EqualTo(("HC Deb 7 January 2014, vol 573", "a.xml", "Ann Beacon")));
        Assert.That(hit.Said, Is.EqualTo(new DateOnly(2014, 1, 7)));
    }

    [Test]
    public void Claims_are_filtered_and_ordered()
    {
        var dated = Make.Debate("d/2", "2014-01-07", ("Ann Beacon", "There were 10 ships. There were 20 ships."), ("Tom Foghorn", "It rose by 30%."));
        Store.Store("a", Make.Debate("d/3", null, ("Zoë Skerry", "There were 40 ships.")), dated, Make.Debate("d/1", "2015-01-07", ("Ann Beacon", "It was 50 keepers.")));
        Assert.That(Values(new ClaimQuery()), Is.EqualTo("10 20 30 50 40"));
        Assert.That(Values(new ClaimQuery { Limit = 2 }), Is.EqualTo("10 20"));
        Assert.That(Values(new ClaimQuery { Min = 20, Max = 40 }), Is.EqualTo("20 30 40"));
        Assert.That(Values(new ClaimQuery { Unit = new Unit("%") }), Is.EqualTo("30"));
        Assert.That(Values(new ClaimQuery { Speaker = "BEACON" }), Is.EqualTo("10 20 50"));
        Assert.That(Values(new ClaimQuery { Speaker = "zoe" }), Is.EqualTo("40"));
        Assert.That(Values(new ClaimQuery { From = new DateOnly(2014, 1, 8) }), Is.EqualTo("50"));
        Assert.That(Values(new ClaimQuery { To = new DateOnly(2014, 1, 7) }), Is.EqualTo("10 20 30"));
        Assert.That(Values(new ClaimQuery { Words = QueryParser.Parse("ships") }), Is.EqualTo("10 20 30 40"));
        Assert.That(Values(new ClaimQuery { Words = QueryParser.Parse("ships rose") }), Is.EqualTo("10 20 30"), "a document answers as a whole");
        Assert.That(Values(new ClaimQuery { Words = QueryParser.Parse("ships speaker:foghorn") }), Is.EqualTo("30"), "fields are the figure's own");
        Assert.That(Values(new ClaimQuery { Words = QueryParser.Parse("ships 15..35") }), Is.EqualTo("20 30"), "numbers are the figure's own");
        Assert.That(Values(new ClaimQuery { Words = QueryParser.Parse("ships speaker:foghorn,skerry") }), Is.EqualTo("30 40"), "so are lists of them");
        Assert.That(Values(new ClaimQuery { Words = QueryParser.Parse("ships (15..25 OR 35..45)") }), Is.EqualTo("20 40"), "and one of several numbers");
        Assert.That(Values(new ClaimQuery { Words = QueryParser.Parse("\"ships\" 5..45") }), Is.EqualTo("10 20 40"), "and what they count");
        Assert.That(Values(new ClaimQuery { Words = QueryParser.Parse("ships -rose") }), Is.EqualTo("40"));
        Assert.That(Values(new ClaimQuery { Words = QueryParser.Parse("from:2015") }), Is.EqualTo("50"));
        Assert.That(Values(new ClaimQuery { Words = QueryParser.Parse("20 lighthouse") }), Is.EqualTo("10 20 30"));
    }

    [Test]
    public void Closeness_counts_the_words_that_stand_with_the_figure()
    {
        Store.Store("a", Make.Debate(
            "d/1", "2014-01-07", ("A", "Stalking is a crime. There were 5 prosecutions of it. Cases of theft are another matter. Next 6 things happened.")));
        var hits = Store.Claims(new ClaimQuery { Words = QueryParser.Parse("stalking cases prosecuted lighthouses") }).ToList();
        Assert.That(hits.Select(h => (h.Words, h.Closeness)), Is.EqualTo(((string, int)[])[("5", 3), ("6", 2)]));
    }

    [Test]
    public void A_range_counts_wherever_it_meets_the_range_asked_for()
    {
        const string Text = "Between 5 and 10 ships.";
        using (var writer = Store.Replace(new Source("a", null, 1), null))
        {
            writer.Add(Make.Debate("d/1", null, ("", Text)), [[Make.Figure(Text, "Between 5 and 10 ships", 5, high: 10)]]);
            writer.Complete(SourceOutcome.Read, []);
        }
        Assert.That(Values(new ClaimQuery { Min = 8 }), Is.EqualTo("5"));
        Assert.That(Values(new ClaimQuery { Max = 4 }), Is.Empty);
        Assert.That(Values(new ClaimQuery { Min = 11 }), Is.Empty);
    }

    protected int Hits(string query) => Engine(Store).Search(QueryParser.Parse(query).Query, SearchOrder.Newest, 0, 10).Total;

    private string Values(ClaimQuery query) => string.Join(' ', Store.Claims(query).Select(c => c.Claim.Quantity.Value));

    private static IEnumerable<IReadOnlyList<T>> Permutations<T>(IReadOnlyList<T> items) => items.Count <= 1
        ? [items]
        : items.SelectMany((first, i) => Permutations<T>([.. items.Where((_, j) => j != i)]).Select(rest => (IReadOnlyList<T>)[first, .. rest]));
}
