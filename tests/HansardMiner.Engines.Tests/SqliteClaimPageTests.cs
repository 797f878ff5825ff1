using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

[TestFixture]
internal sealed class SqliteClaimPageTests : SqliteIndexFixture
{
    [Test]
    public void Pages_one_after_the_other_are_the_whole_list_in_every_order([Range(1, 4)] int seed)
    {
        var random = new RandomFigures(seed);
        var documents = random.Documents(50);
        Put(documents, seed);
        var plain = new PlainFigures(documents, id => Sqlite.Find(id.Value)!.SourcePath);
        for (var i = 0; i < 24; i++)
        {
            var query = new ClaimQuery
            {
                Words = random.Coin() ? new ParsedQuery(random.Question(), "", []) : null, Min = random.Any<decimal?>([null, null, 10]), Max = random.Any<decimal?>([null, null, 40]),
                From = random.Any<DateOnly?>([null, null, random.Day()]), Speaker = random.Any<string?>([null, null, "beac"]), WithSuperseded = random.Coin(),
                Kind = random.Any<ClaimKind?>([null, null, ClaimKind.Count]), Order = random.Any<ClaimOrder>([.. Enum.GetValues<ClaimOrder>()]), Limit = random.Any<int>([2, 7, 1000]),
            };
            var whole = PlainClaimPage.Of(plain.Find(query with { Limit = null }), query with { Limit = null });
            Assert.That(Walk(query), Is.EqualTo(whole.Hits.Select(h => h.Id)), $"{query} {query.Words?.Query}");
        }
    }

    [Test]
    public void What_is_mined_meanwhile_neither_shifts_nor_repeats_a_figure([Values] ClaimOrder order)
    {
        Sqlite.Store("a", Make.Debate("d/3", "2013-03-01", ("A", "There were 31 cases and 45 boxes.")), Make.Debate("d/5", "2013-05-01", ("A", "There were 38 lamps and 40 boxes.")));
        var query = new ClaimQuery { Order = order, Limit = 2 };
        var first = Sqlite.ClaimPage(query);
        Sqlite.Store("b", Make.Debate("d/1", "2013-01-01", ("A", "There were 12 lamps.")), Make.Debate("d/4", "2013-04-01", ("A", "There were 39 lamps.")), Make.Debate("d/9", "2013-09-01", ("A", "There were 99 lamps.")));
        var second = Walk(query with { After = first.Next });
        Assert.That(first.Hits.Select(h => h.Id).Intersect(second), Is.Empty);
        Assert.That(first.Hits.Select(h => h.Words).Concat(second.Select(Words)), Is.SupersetOf(new[] { "31", "45", "38", "40" }));
    }

    [Test]
    public void A_page_goes_on_where_its_last_figure_is_gone_since()
    {
        Sqlite.Store("a", Make.Debate("d/1", "2013-01-01", ("A", "There were 31 cases.")));
        Sqlite.Store("b", Make.Debate("d/2", "2013-02-01", ("A", "There were 38 lamps.")));
        Sqlite.Store("c", Make.Debate("d/3", "2013-03-01", ("A", "There were 40 boxes.")));
        var first = Sqlite.ClaimPage(new ClaimQuery { Limit = 2 });
        Sqlite.Remove("b");
        Assert.That(Walk(new ClaimQuery { Limit = 2, After = first.Next }).Select(Words), Is.EqualTo(new[] { "40" }));
    }

    [Test]
    public void A_condition_on_the_figure_itself_leaves_no_page_short()
    {
        Sqlite.Store("a", [.. Enumerable.Range(1, 9).Select(i => Make.Debate($"d/{i}", $"2013-01-0{i}", ("A", $"There were {i + 30} lamps.")))]);
        var page = Sqlite.ClaimPage(new ClaimQuery { Limit = 2, Keep = hit => hit.Claim.Quantity.Value % 3 == 0 });
        Assert.That(page.Hits.Select(h => h.Words), Is.EqualTo(new[] { "33", "36" }));
        Assert.That(Walk(new ClaimQuery { Limit = 2, Keep = hit => hit.Claim.Quantity.Value % 3 == 0, After = page.Next }).Select(Words), Is.EqualTo(new[] { "39" }));
    }

    [Test]
    public void When_the_time_is_up_a_page_says_so()
    {
        Sqlite.Store("a", [.. Enumerable.Range(1, 200).Select(i => Make.Debate($"d/{i}", "2013-01-01", ("A", $"There were {i + 30} boxes.")))]);
        var page = Sqlite.ClaimPage(new ClaimQuery { TimeLimit = TimeSpan.Zero });
        Assert.That(page.IsWhole, Is.False);
        Assert.That(page.Hits, Has.Count.LessThan(200));
        Assert.That(Sqlite.ClaimPage(new ClaimQuery()).Hits, Has.Count.EqualTo(200), "the connection is as good as before");
    }

    [TestCase("2014-01-07~hc/2014-01-07/x/c4@118-121")]
    [TestCase("~article/x/c1@0-3")]
    [TestCase("438~438~2014-01-07~hc/x/c4@118-121")]
    [TestCase("0.25~1E+20~~hc/x/c4@118-121")]
    public void A_place_reads_back_as_it_is_written(string text) => Assert.That(ClaimPlace.TryParse(text)!.ToString(), Is.EqualTo(text));

    [TestCase("")]
    [TestCase("2014-13-07~hc/x/c4@1-2")]
    [TestCase("2014-01-07~hc/x")]
    [TestCase("NaN~1~2014-01-07~hc/x/c4@1-2")]
    [TestCase("~~~")]
    public void What_is_no_place_is_none(string text) => Assert.That(ClaimPlace.TryParse(text), Is.Null);

    private static string Id(ClaimHit hit) => hit.Id;

    private string Words(string id) => Sqlite.Find(id[..id.LastIndexOf('@')])!.Claims.First(c => c.Id == id).Words;

    private List<string> Walk(ClaimQuery query)
    {
        var ids = new List<string>();
        for (var after = query.After; ;)
        {
            var page = Sqlite.ClaimPage(query with { After = after });
            Assert.That(page.IsWhole);
            ids.AddRange(page.Hits.Select(Id));
            if (page.Next is not { } next)
            {
                return ids;
            }
            // As it goes through an address.
            after = ClaimPlace.TryParse(next.ToString());
            Assert.That(after, Is.EqualTo(next));
        }
    }

    private void Put(IReadOnlyList<Document> documents, int seed)
    {
        var random = new Random(seed);
        foreach (var part in documents.GroupBy(_ => random.Next(4)).OrderBy(g => g.Key))
        {
            Sqlite.Store($"part {part.Key}", [.. part.OrderBy(_ => random.Next())]);
        }
    }
}
