using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Web.Reading;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Reading;

internal sealed class PartPlanTests
{
    [Test]
    public void Parts_tile_the_document_and_none_weighs_too_much()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var document = Enumerable.Range(0, random.Next(1, 30)).Select(_ => (Head: random.Next(1, 40), Pieces: (IReadOnlyList<int>)[.. Enumerable.Range(0, random.Next(0, 40)).Select(_ => random.Next(1, 120))])).ToList();
            var plan = PartPlan.Of(document, 400);
            var pieces = plan.Parts.SelectMany(p => p).SelectMany(s => s.First == s.End ? [(s.Ordinal, -1)] : Enumerable.Range(s.First, s.End - s.First).Select(i => (s.Ordinal, i))).ToList();
            var all = document.SelectMany((c, i) => c.Pieces.Count == 0 ? [(i + 1, -1)] : c.Pieces.Select((_, at) => (i + 1, at))).ToList();
            Assert.That(pieces, Is.EqualTo(all), $"seed {seed}");
            foreach (var part in plan.Parts)
            {
                Assert.That(part.Sum(s => document[s.Ordinal - 1].Head + document[s.Ordinal - 1].Pieces.Skip(s.First).Take(s.End - s.First).Sum()), Is.LessThanOrEqualTo(400), $"seed {seed}");
            }
            foreach (var (ordinal, piece) in all)
            {
                Assert.That(plan.Parts[plan.PartOf(ordinal, Math.Max(0, piece)) - 1].Any(s => s.Ordinal == ordinal && (piece < 0 || (s.First <= piece && piece < s.End))), Is.True, $"seed {seed}");
            }
        }
    }

    [Test]
    public void A_short_document_is_one_part() => Assert.That(PartPlan.Of([(10, [20, 30]), (10, [])], 400).Parts, Has.Count.EqualTo(1));

    [Test]
    public void An_empty_document_is_one_part_without_anything() => Assert.That(PartPlan.Of([], 400).Parts.Single(), Is.Empty);

    [TestCase("t1.2", 1, 2, false)]
    [TestCase("t12.-3", 12, 3, true)]
    public void An_order_is_read_and_written(string text, int table, int column, bool isDown)
    {
        Assert.That(TableSort.TryParse(text), Is.EqualTo(new TableSort(table, column, isDown)));
        Assert.That(TableSort.TryParse(text)!.ToString(), Is.EqualTo(text));
    }

    [TestCase("")]
    [TestCase("t.1")]
    [TestCase("t1.")]
    [TestCase("t0.1")]
    [TestCase("x1.2")]
    [TestCase("t1.2; drop")]
    public void What_is_no_order_is_none(string text) => Assert.That(TableSort.TryParse(text), Is.Null);

    [TestCase("twfy/debate/2031/c4", "twfy/debate/2031/c4", "Record", 0)]
    [TestCase("a/c2@1-9/quoted", "a/c2@1-9", "Quoted", 0)]
    [TestCase("a/c2/t3.csv", "a/c2", "Csv", 3)]
    [TestCase("a/c2/t3", "a/c2", "Table", 3)]
    [TestCase("a/like", "a", "Like", 0)]
    public void The_end_of_an_address_says_what_is_wanted(string path, string id, string page, int table) =>
        Assert.That(ReadingAddress.Of(path), Is.EqualTo(new ReadingAddress(id, Enum.Parse<ReadingPart>(page), table)));
}
