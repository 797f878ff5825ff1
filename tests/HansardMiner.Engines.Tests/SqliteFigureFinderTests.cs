using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using HansardMiner.Present.Answers;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using HansardMiner.Timelines;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

[TestFixture]
internal sealed class SqliteFigureFinderTests : SqliteIndexFixture
{
    [Test]
    public void Random_lists_of_figures_are_those_of_a_plain_scan([Range(1, 6)] int seed)
    {
        var random = new RandomFigures(seed);
        var documents = random.Documents(60);
        Put(Sqlite, documents, seed);
        var plain = Plain(documents);
        for (var i = 0; i < 120; i++)
        {
            var query = new ClaimQuery
            {
                Words = random.Coin() ? Parsed(random.Question()) : null, Min = random.Any<decimal?>([null, null, 10, 30]), Max = random.Any<decimal?>([null, null, 40]),
                From = random.Any<DateOnly?>([null, null, random.Day()]), To = random.Any<DateOnly?>([null, null, random.Day()]),
                Speaker = random.Any<string?>([null, null, null, "beac"]), WithSuperseded = random.Coin(),
            };
            Assert.That(Ids(Sqlite.Claims(query)), Is.EqualTo(Ids(plain.Find(query))), $"{query} {query.Words?.Query}");
        }
    }

    [Test]
    public void Random_questions_find_what_a_plain_scan_finds([Range(1, 6)] int seed)
    {
        var random = new RandomFigures(seed);
        var documents = random.Documents(60);
        Put(Sqlite, documents, seed);
        var (plain, finder) = (Plain(documents), new SqliteFigureFinder(Sqlite));
        for (var i = 0; i < 120; i++)
        {
            var question = Question.Of("?", Parsed(random.Question()));
            var all = random.Any([false, false, true]);
            var told = question.Lay(plain.Find(new ClaimQuery { Words = question.Search }), all);
            var found = question.Lay(finder, all);
            Assert.That(Printed(found), Is.EqualTo(Printed(told)), question.Parsed.Query.ToString());
            Assert.That((found.NotRead, found.IsLeftOutAtLeast), Is.EqualTo((0L, false)));
        }
    }

    [Test]
    public void Of_very_many_figures_the_closest_are_read_whatever_the_order_of_mining([Range(1, 4)] int seed)
    {
        var random = new RandomFigures(seed);
        var documents = random.Documents(80);
        using var other = OpenFile("other.db");
        Put(Sqlite, documents, seed);
        Put(other, documents, seed + 100);
        for (var i = 0; i < 60; i++)
        {
            var question = Question.Of("?", Parsed(random.Question()));
            var all = random.Coin();
            var (one, two) = (new SqliteFigureFinder(Sqlite) { Limit = 7 }.Find(question, all), new SqliteFigureFinder(other) { Limit = 7 }.Find(question, all));
            Assert.That(Ids(one.Hits).Order(), Is.EqualTo(Ids(two.Hits).Order()), question.Parsed.Query.ToString());
            var whole = new SqliteFigureFinder(Sqlite).Find(question, all);
            Assert.That(one.Hits.Count + one.Others, Is.EqualTo(whole.Hits.Count + whole.Others), "all are counted");
            Assert.That(one.Hits, Has.Count.EqualTo(Math.Min(7, whole.Hits.Count)));
            Assert.That(one.NotRead > 0, Is.EqualTo(whole.Hits.Count > 7));
            Assert.That(Ids(one.Hits), Is.SubsetOf(Ids(whole.Hits)));
        }
    }

    [Test]
    public void Figures_that_count_what_is_asked_for_come_before_newer_ones_that_only_stand_beside_it()
    {
        Sqlite.Store("a", Make.Debate("d/1", "2013-01-01", ("A", "There were 31 cases of stalking.")), Make.Debate("d/2", "2014-01-01", ("A", "Of the cases of stalking we closed 5 boxes.")));
        var found = new SqliteFigureFinder(Sqlite) { Limit = 1 }.Find(Question.Of("stalking cases", QueryParser.Parse("stalking cases")));
        Assert.That(found.Hits.Single().Words, Is.EqualTo("31"));
    }

    [Test]
    public void What_is_replaced_or_removed_is_found_no_more_and_nothing_is_left_of_it()
    {
        var documents = new RandomFigures(9).Documents(30);
        Put(Sqlite, documents, 1);
        Sqlite.Store("part 0", Make.Debate("d/1", "2013-01-01", ("A", "There were 31 cases of stalking.")));
        Sqlite.Remove("part 1");
        Assert.That(Sqlite.Check(), Is.Empty);
        var kept = Sqlite.Documents().Select(d => d.Document).ToList();
        var question = Question.Of("?", QueryParser.Parse("stalking cases"));
        var before = Printed(question.Lay(new SqliteFigureFinder(Sqlite)));
        Assert.That(before, Is.EqualTo(Printed(question.Lay(Plain(kept).Find(new ClaimQuery { Words = question.Search })))));
        new SqliteSearchIndex(Sqlite).Rebuild(null, CancellationToken.None);
        Assert.That(Sqlite.Check(), Is.Empty);
        Assert.That(Printed(question.Lay(new SqliteFigureFinder(Sqlite))), Is.EqualTo(before));
    }

    [Test]
    public void A_fuller_reading_takes_the_place_of_another_one_and_gives_it_back()
    {
        var question = Question.Of("?", QueryParser.Parse("lamps"));
        int Found() => new SqliteFigureFinder(Sqlite).Find(question).Hits.Count;
        Sqlite.Store("clipped", Make.Question("q/1", "2014-01-07", "How many?", "There are 31 lamps", isClipped: true));
        Sqlite.Store("full", Make.Question("q/1", "2014-01-07", "How many?", "There are 31 lamps and 9 spare lamps."));
        Assert.That(Found(), Is.EqualTo(2));
        Sqlite.Remove("full");
        Assert.That((Found(), Sqlite.Check()), Is.EqualTo((1, Array.Empty<string>())));
    }

    [Test]
    public void A_contribution_may_have_more_figures_than_have_rows_of_their_own()
    {
        const int Many = 131_080;
        var text = string.Join(' ', Enumerable.Repeat("7", Many - 1)) + " on. At the end stand 8 lanterns.";
        var debate = Make.Debate("d/1", "2014-01-07", ("A", text));
        var claims = Make.Figures("7 on. At the end stand 8 lanterns.");
        using (var writer = Sqlite.Replace(new Source("a", null, 1), null))
        {
            var end = text.Length - "7 on. At the end stand 8 lanterns.".Length;
            writer.Add(debate, [[.. Enumerable.Range(0, Many - 1).Select(i => claims[0] with { Span = new(2 * i, (2 * i) + 1), Sentence = new(2 * i, (2 * i) + 1), Counted = null }),
                claims[1] with { Span = new(claims[1].Span.Start + end, claims[1].Span.End + end), Sentence = new(claims[1].Sentence.Start + end, claims[1].Sentence.End + end) }]]);
            writer.Complete(SourceOutcome.Read, []);
        }
        var question = Question.Of("?", QueryParser.Parse("lanterns"));
        var timeline = question.Lay(new SqliteFigureFinder(Sqlite));
        Assert.That(timeline.All.Single().Points.Single().Quantity.Value, Is.EqualTo(8));
        Assert.That(timeline.LeftOut, Is.EqualTo(Many - 1));
        Assert.That(Sqlite.Check(), Is.Empty);
    }

    [Test]
    public void Words_made_by_another_version_are_named_with_what_to_do()
    {
        Sqlite.Change(seat => seat.Database.Execute("UPDATE meta SET value = '0' WHERE name = 'claim_words'"));
        Assert.That(() => new SqliteFigureFinder(Sqlite).Find(Question.Of("x", QueryParser.Parse("x"))), Throws.TypeOf<StoreException>().With.Message.Contains("hansard reindex"));
        Assert.That(new SqliteSearchIndex(Sqlite).Report().Health, Is.EqualTo(IndexHealth.Unusable));
        new SqliteSearchIndex(Sqlite).Rebuild(null, CancellationToken.None);
        Assert.That(new SqliteFigureFinder(Sqlite).Find(Question.Of("x", QueryParser.Parse("x"))).Hits, Is.Empty);
    }

    [Test]
    public void Figures_that_no_timeline_would_find_are_a_fault_of_the_index()
    {
        Sqlite.Store("a", Make.Debate("d/1", "2013-01-01", ("A", "There were 31 cases.")));
        Sqlite.Change(seat => seat.Database.Execute("DELETE FROM claim_words WHERE rowid > 0"));
        Assert.That(Sqlite.Check(), Is.EqualTo((string[])["1 figures that no timeline finds"]));
    }


    private PlainFigures Plain(IReadOnlyList<Document> documents) => new(documents, id => Sqlite.Find(id.Value)!.SourcePath);

    private static ParsedQuery Parsed(SearchQuery query) => new(query, "", []);

    private static string Printed(Timeline timeline) => AnswerJson.Print(TimelineAnswer.Of(timeline));

    private static IEnumerable<string> Ids(IEnumerable<ClaimHit> hits) => hits.Select(h => h.Id);

    /// <summary>Stores the documents as three sources, in an order that the seed decides.</summary>
    private static void Put(SqliteRecordStore store, IReadOnlyList<Document> documents, int seed)
    {
        var random = new Random(seed);
        foreach (var part in documents.Select((d, i) => (Document: d, Part: i % 3)).GroupBy(d => d.Part, d => d.Document).OrderBy(_ => random.Next()))
        {
            store.Store($"part {part.Key}", [.. part.OrderBy(_ => random.Next())]);
        }
    }
}
