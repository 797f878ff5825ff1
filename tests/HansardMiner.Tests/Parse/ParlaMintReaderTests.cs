using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using HansardMiner.Parse;
using HansardMiner.Parse.ParlaMint;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

public sealed class ParlaMintReaderTests
{
    [Test]
    public void A_sitting_has_its_facts_and_turns()
    {
        var reading = Sample("ParlaMint-GB_2036-05-14-lords.xml");
        var debate = (Debate)reading.Documents.Single();

        Assert.That((debate.House, debate.Date, debate.Volume, debate.Venue), Is.EqualTo((House.Lords, new DateOnly(2036, 5, 14), 1311, Venue.Chamber)));
        Assert.That(debate.Headings, Is.EqualTo(new[] { "Defibrillators: Village Halls" }));
        Assert.That(debate.Contributions.Select(c => c.Kind), Is.EqualTo(new[] { ContributionKind.Procedure, ContributionKind.Question, ContributionKind.Speech, ContributionKind.Chair }));
        Assert.That(reading.Diagnostics.Select(d => d.Name), Is.EqualTo(new[] { "names not in the file" }));
    }

    [Test]
    public void Words_that_the_corpus_left_out_are_reported()
    {
        var whole = File.ReadAllText(Path.Combine(Corpus.Samples, "parlamint", "ParlaMint-GB_2036-05-14-lords.xml"));
        var sampled = ParseSource.ReadText(new ParlaMintReader(), whole.Replace("hold one, of", "hold one, <gap reason=\"inaudible\"/>of", StringComparison.Ordinal), "sampled.xml");

        Assert.That(sampled.Diagnostics.Select(d => d.Name), Is.EquivalentTo(new[] { "gaps in the corpus", "names not in the file" }));
    }

    [Test]
    public void Names_are_given_only_where_the_file_gives_them()
    {
        var turns = Sample("ParlaMint-GB_2036-05-14-lords.xml").Documents.Single().Contributions;

        Assert.That(turns[1].Attribution, Is.EqualTo(new Attribution { Printed = "RowanThistlewood (name not in source)", PersonId = "parlamint/RowanThistlewood" }));
        Assert.That(turns[2].Attribution, Is.EqualTo(new Attribution { Printed = "Hester Vane", Name = "Hester Vane", PersonId = "parlamint/HesterVane" }));
    }

    [Test]
    public void What_the_transcribers_note_stands_apart_from_what_was_said()
    {
        var turn = Sample("ParlaMint-GB_2036-05-14-lords.xml").Documents.Single().Contributions[2];

        Assert.That(turn.Passages.Select(p => (p.Kind, turn.Text[p.Span.Start..p.Span.End])), Is.EqualTo(new[]
        {
            (PassageKind.Paragraph, "My Lords, 2,046 halls hold one, of which 310 were placed last year"), (PassageKind.Apparatus, "Murmuring."),
            (PassageKind.Apparatus, "The Minister coughs."), (PassageKind.Paragraph, "I thank the noble Lord."),
        }));
    }

    [Test]
    public void Annotated_words_are_joined_as_they_were_printed()
    {
        var turn = Sample("annotated.ana.xml").Documents.Single().Contributions.Single();

        Assert.That(turn.Text, Is.EqualTo("We don't, in Mossdale, own 12. We share."));
        Assert.That((turn.Attribution!.Name, turn.Attribution.Constituency), Is.EqualTo(("Orla Fenwick", "Mossdale")));
    }

    [Test]
    public void The_words_of_the_real_sitting_equal_those_of_its_segments()
    {
        foreach (var path in Directory.GetFiles(Corpus.Real("corpus/parlamint"), "*.xml"))
        {
            var tei = XDocument.Load(path);
            var reading = ParseSource.Read(new ParlaMintReader(), path);
            var spoken = reading.Documents.SelectMany(d => d.Contributions).Where(c => c.Kind != ContributionKind.Procedure).ToArray();

            Assert.That(Readers.Recognise(ParseSource.Head(path)).Reader.Format, Is.EqualTo("ParlaMint TEI"));
            Assert.That(spoken, Has.Length.EqualTo(tei.Descendants().Count(e => e.Name.LocalName == "u")));
            Assert.That(Letters(string.Concat(spoken.Select(c => c.Text))), Is.EqualTo(Letters(string.Concat(tei.Descendants().Where(e => e.Name.LocalName == "seg").Select(e => e.Value)))));
            Assert.That(reading.Documents.All(d => d.House == House.Commons && d.Date == new DateOnly(2022, 7, 21)));
            Assert.That(RecordRules.FirstBroken(reading.Documents), Is.Null);
        }
    }

    [Test]
    public void The_root_of_a_corpus_is_a_failure_that_says_what_to_read()
    {
        var reading = ParseSource.ReadText(new ParlaMintReader(), "<teiCorpus xml:id=\"ParlaMint-GB\"><teiHeader/></teiCorpus>", "ParlaMint-GB.xml");

        Assert.That(reading.Diagnostics.Single().Message, Does.Contain("read the files of the sittings"));
    }

    [Test]
    public void A_sitting_of_another_parliament_states_no_House()
    {
        var reading = ParseSource.ReadText(new ParlaMintReader(), "<TEI xml:id=\"ParlaMint-XX_2036-01-02\"><text><body><div type=\"debateSection\"><u who=\"#A\"><seg>Words</seg></u></div></body></text></TEI>", "x.xml");

        Assert.That((reading.Documents.Single().House, reading.Documents.Single().Date), Is.EqualTo(((House?)null, new DateOnly(2036, 1, 2))));
    }

    [Test]
    public void A_sitting_cut_short_keeps_its_turns()
    {
        var whole = File.ReadAllText(Path.Combine(Corpus.Samples, "parlamint", "ParlaMint-GB_2036-05-14-lords.xml"));
        var reading = ParseSource.ReadText(new ParlaMintReader(), whole[..whole.IndexOf("of which 310", StringComparison.Ordinal)], "cut.xml");

        Assert.That(reading.Documents.Single().Contributions[^1].Passages[^1].Kind, Is.EqualTo(PassageKind.Apparatus));
        Assert.That(reading.Diagnostics.Select(d => (d.Kind, d.Name)), Has.Member((DiagnosticKind.Gap, "truncated")));
    }

    private static Reading Sample(string file) => ParseSource.Read(new ParlaMintReader(), Path.Combine(Corpus.Samples, "parlamint", file));

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
