using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>What every record store must keep of commitments to act and of the ties between figures.</summary>
internal abstract class UndertakingStoreContract : EmptyIndex
{
    [Test]
    public void Every_commitment_reads_back_equal([Range(1, 8)] int seed)
    {
        var random = new RandomRecords(seed);
        var documents = Enumerable.Range(0, 8).Select(i => random.Document($"x/{seed}/{i}")).Where(d => d.Contributions.All(c => c.Kind != ContributionKind.OriginalAnswer)).ToList();
        var all = documents.ToDictionary(d => d.Id, d => d.Contributions.Select(c => random.Undertakings(c.Text)).ToList());
        Put("a", [.. documents.Select(d => (d, (IReadOnlyList<IReadOnlyList<Undertaking>>)all[d.Id]))]);
        var read = Store.Undertakings(new UndertakingQuery { WithSuperseded = true }).ToLookup(h => h.Contribution);
        foreach (var document in documents.Where(d => d is not WrittenQuestion))
        {
            for (var i = 0; i < document.Contributions.Count; i++)
            {
                var expected = all[document.Id][i].Select(Printed.Of).Order(StringComparer.Ordinal);
                Assert.That(read[document.Id.Contribution(i + 1)].Select(h => Printed.Of(h.Undertaking)).Order(StringComparer.Ordinal), Is.EqualTo(expected));
            }
        }
        Assert.That(Store.FindSource("a")!.Counts.Undertakings, Is.EqualTo(all.Values.Sum(lists => lists.Sum(l => l.Count))));
    }

    [Test]
    public void A_commitment_comes_with_all_that_is_needed_to_quote_it()
    {
        const string Text = "😀 The lamps burn. We will light the tower by May 2015. So they say.";
        Put("a.xml", (Make.Debate("d/1", "2014-01-07", ("Ann Beacon", Text)) with { Volume = 573 }, [[Will(Text, "We will light the tower by May 2015", "We", null, new DateOnly(2015, 5, 31))]]));
        var hit = Store.Undertakings(new UndertakingQuery()).Single();
        Assert.That(hit.Id, Is.EqualTo($"d/1/c1@{hit.Undertaking.Span.Start}-{hit.Undertaking.Span.End}"));
        Assert.That((hit.Words, hit.Quotation), Is.EqualTo(("We will light the tower by May 2015", "We will light the tower by May 2015.")));
        Assert.That((hit.Citation, hit.SourcePath, hit.Attribution!.Printed, hit.Said), Is.EqualTo(("HC Deb 7 January 2014, vol 573", "a.xml", "Ann Beacon", new DateOnly(2014, 1, 7))));
    }

    [Test]
    public void Commitments_are_filtered_and_ordered()
    {
        const string Early = "The Trust hopes to paint it. I will write to her. We will light it by May.";
        const string Late = "The Trust will close it in June. It is due.";
        Put(
            "a",
            (Make.Debate("d/2", "2014-01-07", ("Ann Beacon", Early), ("Tom Foghorn", "No promise about ships.")), [
                [
                    Will(Early, "The Trust hopes to paint it", "The Trust", null, null, UndertakingStrength.Aspiration),
                    Will(Early, "I will write to her", "I", null, null, UndertakingStrength.RequestAnswered),
                    Will(Early, "We will light it by May", "We", null, new DateOnly(2014, 5, 31)),
                ], []]),
            (Make.Debate("d/1", "2015-02-01", ("Zoë Skerry", Late)), [[
                Will(Late, "The Trust will close it in June", "The Trust", new DateOnly(2015, 6, 1), null),
                Will(Late, "It is due", null, new DateOnly(2014, 3, 1), new DateOnly(2014, 3, 31), UndertakingStrength.Intention)]]));
        Assert.That(Found(new()), Is.EqualTo("paint|write|light|close|due"));
        Assert.That(Found(new() { Order = UndertakingOrder.Due }), Is.EqualTo("due|light|close|paint|write"));
        Assert.That(Found(new() { Limit = 2 }), Is.EqualTo("paint|write"));
        Assert.That(Found(new() { DueFrom = new DateOnly(2014, 5, 31) }), Is.EqualTo("light|close"), "due on the last day, or the first where there is no last");
        Assert.That(Found(new() { DueTo = new DateOnly(2014, 5, 31) }), Is.EqualTo("light|due"));
        Assert.That(Found(new() { Strengths = [UndertakingStrength.Aspiration, UndertakingStrength.Intention] }), Is.EqualTo("paint|due"));
        Assert.That(Found(new() { Actor = "TRUST" }), Is.EqualTo("paint|close"));
        Assert.That(Found(new() { Actor = "beacon" }), Is.EqualTo("write|light"), "I and we are the speaker");
        Assert.That(Found(new() { Speaker = "zoe" }), Is.EqualTo("close|due"));
        Assert.That(Found(new() { From = new DateOnly(2014, 1, 8) }), Is.EqualTo("close|due"));
        Assert.That(Found(new() { To = new DateOnly(2014, 1, 7) }), Is.EqualTo("paint|write|light"));
        Assert.That(Found(new() { Words = QueryParser.Parse("ships") }), Is.EqualTo("paint|write|light"), "a document answers as a whole");
        Assert.That(Found(new() { Words = QueryParser.Parse("speaker:skerry") }), Is.EqualTo("close|due"));
        Assert.That(Found(new() { Words = QueryParser.Parse("from:2015 house:commons") }), Is.EqualTo("close|due"));
        Assert.That(Store.Undertakings(new() { Words = QueryParser.Parse("paint tower") }), Is.Empty);
        Assert.That(Store.Undertakings(new() { Words = QueryParser.Parse("light her") }).Select(h => h.Closeness), Is.EqualTo((int[])[0, 1, 2]));

        string Found(UndertakingQuery query) => string.Join('|', Store.Undertakings(query).Select(h => h.Undertaking.Action.Split(' ')[0]));
    }

    [Test]
    public void They_are_replaced_removed_and_shown_once_like_the_figures()
    {
        const string Text = "I shall light the lamp.";
        var question = Make.Question("q/1", "2014-11-03", "How many?", Text);
        var copy = Make.Question("q/2", "2014-11-03", "How many?", Text) with { Uins = [new Uin("211536")], GroupedWith = [new Uin("211535")] };
        Put("a", (question, Answered(Text)), (copy, Answered(Text)));
        var hit = Store.Undertakings(new UndertakingQuery()).Single();
        Assert.That((hit.Document.Value, string.Join(',', hit.Uins), hit.SameAnswerIn.Single().Value), Is.EqualTo(("q/1", "211535,211536", "q/2")));
        Put("b", (question with { Contributions = [.. question.Contributions.Select(c => c with { Text = c.Text + " It is a longer reading of the same." })] }, Answered(Text)));
        Assert.That(Store.Undertakings(new UndertakingQuery()).Select(h => $"{h.SourcePath} {h.Document}"), Is.EqualTo((string[])["b q/1", "a q/2"]), "the fullest reading is shown, and the copy is none of it any more");
        Store.Remove("b");
        Assert.That(Store.Undertakings(new UndertakingQuery()).Select(h => h.SourcePath), Is.EqualTo((string[])["a"]));
        Put("a", (Make.Debate("d/1", "2014-01-07", ("A", "Nothing.")), [[]]));
        Assert.That(Store.Undertakings(new UndertakingQuery()), Is.Empty);
        var corrected = question with
        {
            State = AnswerState.Corrected, Contributions = [.. question.Contributions, Make.Turn("Tom Foghorn", Text, ContributionKind.OriginalAnswer)],
        };
        Put("c", (corrected, [[], [], [Will(Text, "I shall light the lamp", "I", null, null)]]));
        Assert.That(Store.Undertakings(new UndertakingQuery()), Is.Empty);
        Assert.That(Store.Undertakings(new UndertakingQuery { WithSuperseded = true }).Single().IsSuperseded);
        Store.Remove("c");
        Assert.That(Store.Undertakings(new UndertakingQuery { WithSuperseded = true }), Is.Empty);
        Assert.That(Store.Check(), Is.Empty);

        static IReadOnlyList<IReadOnlyList<Undertaking>> Answered(string text) => [[], [Will(text, "I shall light the lamp", "I", null, null)]];
    }

    [Test]
    public void Ties_between_figures_are_read_with_them()
    {
        const string Text = "Losses fell from 30 ships to 20 ships.";
        var (before, after) = (Make.Figure(Text, "30 ships", 30), Make.Figure(Text, "20 ships", 20));
        using (var writer = Store.Replace(new Source("a", null, 1), null))
        {
            writer.Add(Make.Debate("d/1", "2014-01-07", ("A", Text)), [[
                before with { Links = [new ClaimLink(after.Span, LinkRole.After)] },
                after with { Links = [new ClaimLink(before.Span, LinkRole.Before), new ClaimLink(new TextSpan(0, 6), LinkRole.Whole)] },
            ]]);
            writer.Complete(SourceOutcome.Read, []);
        }
        var hits = Store.Claims(new ClaimQuery()).ToList();
        Assert.That(hits[0].Links, Is.EqualTo((LinkedFigure[])[new(LinkRole.After, hits[1].Id, "20 ships")]));
        Assert.That(hits[1].Links.Select(l => (l.Role, l.Words)), Is.EqualTo(new[] { (LinkRole.Before, "30 ships"), (LinkRole.Whole, "Losses") }));
        Assert.That(Store.Find("d/1")!.Claims[1].Claim.Links, Has.Count.EqualTo(2));
        Assert.That(Store.Check(), Is.Empty);
        Store.Remove("a");
        Assert.That(Store.Check(), Is.Empty);
    }

    protected void Put(string path, params (Document Document, IReadOnlyList<IReadOnlyList<Undertaking>> Undertakings)[] documents)
    {
        using var writer = Store.Replace(new Source(path, "00ff", 10), "test");
        foreach (var (document, undertakings) in documents)
        {
            writer.Add(Store.Prepare(document, [.. document.Contributions.Select(_ => (IReadOnlyList<Claim>)[])]) with { Undertakings = undertakings });
        }
        writer.Complete(SourceOutcome.Read, []);
    }

    /// <summary>A commitment over words of the text; what is done is their part from the first word behind the actor's verbs.</summary>
    protected static Undertaking Will(string text, string words, string? actor, DateOnly? from, DateOnly? to, UndertakingStrength strength = UndertakingStrength.Promise)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var verb = ((string[])["light", "write", "close", "paint", "due"]).First(words.Contains);
        return new Undertaking
        {
            Span = new TextSpan(start, start + words.Length),
            Sentence = new TextSpan(start, start + words.Length + 1),
            Actor = actor,
            Action = words[words.IndexOf(verb, StringComparison.Ordinal)..],
            Deadline = from is null && to is null ? null : new Period("then", from, to),
            Strength = strength,
            Derivation = new Derivation("test", "said so"),
        };
    }
}
