using System;
using System.IO;
using System.Linq;
using System.Text;
using HansardMiner.Parse.HansardHtml;
using HansardMiner.Parse.HansardText;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

internal sealed class HansardTextReaderTests
{
    private const string Head = "Skip to main content\n\nCabinet Keepers\n\nVolume 590: debated on Thursday 8 January 2015\n\n";

    private static readonly HansardTextReader Reader = new();

    [Test]
    public void Title_volume_date_and_question_are_read_from_a_page_without_speakers()
    {
        var reading = Text(Head + "5. What steps he is taking to find keepers for cabinets. (906121)\n\nWe have found 312.\n\nThat is 40% of them.");
        var debate = (Debate)reading.Documents.Single();
        Assert.That(debate.Headings, Is.EqualTo((string[])["Cabinet Keepers"]));
        Assert.That(debate.Volume, Is.EqualTo(590));
        Assert.That(debate.Date, Is.EqualTo(new DateOnly(2015, 1, 8)));
        Assert.That(debate.House, Is.Null);
        Assert.That(debate.Venue, Is.Null);
        Assert.That(debate.Kind, Is.EqualTo(DocumentKind.Oral));
        Assert.That(debate.Contributions.Select(c => c.Kind), Is.EqualTo((ContributionKind[])[ContributionKind.Question, ContributionKind.Speech]));
        Assert.That(debate.Contributions.Select(c => c.Attribution), Is.All.Null);
        Assert.That(debate.Contributions[0].QuestionNumber, Is.EqualTo(5));
        Assert.That(debate.Contributions[0].Uin, Is.EqualTo(new Uin("906121")));
        Assert.That(debate.Contributions[1].Passages, Has.Count.EqualTo(2));
        Assert.That(reading.Diagnostics.Select(d => d.Name), Is.EqualTo((string[])["speakers not stated"]));
        Assert.That(reading.Diagnostics[0].Kind, Is.EqualTo(DiagnosticKind.Note));
    }

    [Test]
    public void Speaker_lines_begin_turns()
    {
        var reading = Text(Head +
            "Idris Calloway (Nant Uchaf) (PC)\n\n5. What steps he is taking. (906121)\n\nThe Minister for Civil Resilience (Sir Rowan Peverell)\n\nMany.\n\n" +
            "Idris Calloway\n\nHow many?\n\nSir Rowan Peverell\n\nSome 312.\n\nMadam Deputy Speaker\n\nOrder.\n\nSeveral hon. Members\n\nrose—");
        var turns = reading.Documents.Single().Contributions;
        Assert.That(turns.Select(t => t.Attribution?.Name), Is.EqualTo((string?[])["Idris Calloway", "Sir Rowan Peverell", "Idris Calloway", "Sir Rowan Peverell", null, null]));
        Assert.That(turns[0].Attribution, Is.EqualTo(new Attribution { Printed = "Idris Calloway (Nant Uchaf) (PC)", Name = "Idris Calloway", Constituency = "Nant Uchaf", Party = "PC" }));
        Assert.That(turns[1].Attribution!.Office, Is.EqualTo("The Minister for Civil Resilience"));
        Assert.That(turns[4].Kind, Is.EqualTo(ContributionKind.Chair));
        Assert.That(turns[5].Attribution!.Printed, Is.EqualTo("Several hon. Members"));
        Assert.That(reading.Diagnostics, Is.Empty);
    }

    [Test]
    public void A_heading_that_reads_like_a_name_is_no_speaker_where_speakers_are_not_printed()
    {
        var reading = Text(Head + "Civil Resilience\n\nNorth Cabinets\n\nThere are 312 cabinets without a keeper, and we are looking.\n\nSouth Cabinets\n\nThere are 15.");
        Assert.That(reading.Documents.Select(d => string.Join('|', d.Headings)), Is.EqualTo((string[])[
            "Cabinet Keepers|Civil Resilience|North Cabinets", "Cabinet Keepers|Civil Resilience|South Cabinets"]));
        Assert.That(reading.Documents.SelectMany(d => d.Contributions).Select(c => c.Attribution), Is.All.Null);
        Assert.That(reading.Diagnostics.Select(d => d.Name), Is.EquivalentTo((string[])["speakers not stated", "heading levels not stated"]));
    }

    [Test]
    public void The_House_is_stated_only_where_it_is_printed()
    {
        var debate = (Debate)Text("Cabinet Keepers\n\nLords Chamber\n\nVolume 590: debated on Thursday 8 January 2015\n\nThe House will come to order.").Documents.Single();
        Assert.That((debate.House, debate.Venue), Is.EqualTo(((House?)House.Lords, (Venue?)Venue.Chamber)));
    }

    [Test]
    public void A_bracketed_stage_direction_is_procedure_and_the_speaker_goes_on()
    {
        var turns = Text(Head + "Idris Calloway (Nant Uchaf) (PC)\n\nOne moment.\n\n[Interruption.]\n\nThere were 312 of them.\n\nMr Peverell\n\nIndeed.\n\nMr Quill\n\nNo.").Documents.Single().Contributions;
        Assert.That(turns.Select(t => t.Kind), Is.EqualTo((ContributionKind[])[
            ContributionKind.Speech, ContributionKind.Procedure, ContributionKind.Speech, ContributionKind.Speech, ContributionKind.Speech]));
        Assert.That(turns[2].Attribution!.Name, Is.EqualTo("Idris Calloway"));
    }

    [Test]
    public void A_table_drawn_with_bars_is_kept_as_rows()
    {
        var contribution = Text(Head + "The numbers are in the table.\n\n|Year |Found |\n|-----|------|\n|2013 |1,040 |\n|2014 | |\n\nThat is all.").Documents.Single().Contributions.Single();
        Assert.That(contribution.Passages.Select(p => p.Kind), Is.EqualTo((PassageKind[])[PassageKind.Paragraph, PassageKind.Table, PassageKind.Paragraph]));
        Assert.That(contribution.Passages[1].Span.Of(contribution.Text), Does.StartWith("Year\tFound\n2013\t1,040\n2014"));
    }

    [Test]
    public void Seed_000_states_volume_date_and_question_and_no_speaker()
    {
        var reading = ParseSource.Read(Reader, Seed("000_c4e6ea36d8de0b79.txt"));
        var debate = (Debate)reading.Documents.Single();
        Assert.That((debate.Volume, debate.Date, debate.House), Is.EqualTo(((int?)573, (DateOnly?)new DateOnly(2014, 1, 7), (House?)null)));
        Assert.That((debate.Contributions[0].QuestionNumber, debate.Contributions[0].Uin?.Value), Is.EqualTo(((int?)5, "901838")));
        Assert.That(debate.Contributions.Select(c => c.Attribution), Is.All.Null);
        Assert.That(debate.Contributions.Sum(c => c.Passages.Count), Is.EqualTo(6));
        Assert.That(reading.Diagnostics.Select(d => d.Name), Is.EqualTo((string[])["speakers not stated"]));
    }

    [Test]
    public void No_text_of_a_real_page_is_lost()
    {
        foreach (var path in Directory.EnumerateFiles(Corpus.Real("corpus/hansard-text"), "*.txt").Append(Seed("000_c4e6ea36d8de0b79.txt")))
        {
            var reading = ParseSource.Read(Reader, path);
            var volume = File.ReadLines(path).First(line => line.StartsWith("Volume ", StringComparison.Ordinal));
            var source = File.ReadAllText(path).Replace("Skip to main content", "", StringComparison.Ordinal).Replace(volume, "", StringComparison.Ordinal);
            var read = new StringBuilder();
            string[] open = [];
            foreach (var document in reading.Documents)
            {
                var same = document.Headings.Zip(open).TakeWhile(pair => pair.First == pair.Second).Count();
                var isAgain = same == document.Headings.Count;
                read.AppendJoin(' ', document.Headings.Skip(isAgain ? same - 1 : same));
                open = [.. document.Headings];
                foreach (var contribution in document.Contributions)
                {
                    read.Append(contribution.Attribution?.Printed).Append(contribution.Text);
                }
            }
            Assert.That(Bare(read.ToString()), Is.EqualTo(Bare(source)), path);
            Assert.That(RecordRules.FirstBroken(reading.Documents), Is.Null, path);
        }
    }

    [Test]
    public void A_page_with_and_without_speakers_has_the_same_debates()
    {
        foreach (var with in Directory.EnumerateFiles(Corpus.Real("corpus/hansard-text"), "*.with-speakers.txt"))
        {
            var (a, b) = (ParseSource.Read(Reader, with), ParseSource.Read(Reader, with.Replace(".with-", ".no-", StringComparison.Ordinal)));
            Assert.That(b.Documents.Select(d => string.Join('|', d.Headings)), Is.EqualTo(a.Documents.Select(d => string.Join('|', d.Headings))), with);
            Assert.That(a.Documents.SelectMany(d => d.Contributions).Where(c => c.Kind != ContributionKind.Procedure).Select(c => c.Attribution), Is.All.Not.Null, with);
            Assert.That(b.Documents.SelectMany(d => d.Contributions).Select(c => c.Attribution), Is.All.Null, with);
        }
    }

    [Test]
    public void A_page_with_speakers_has_the_turns_of_the_web_page_it_was_saved_from()
    {
        foreach (var with in Directory.EnumerateFiles(Corpus.Real("corpus/hansard-text"), "*.with-speakers.txt"))
        {
            var html = Path.Combine(Corpus.Real("corpus/hansard-html"), Path.GetFileName(with).Replace(".with-speakers.txt", ".html", StringComparison.Ordinal));
            var text = Names(ParseSource.Read(Reader, with));
            var page = Names(ParseSource.Read(new HansardHtmlReader(), html));
            Assert.That(text, Is.EqualTo(page), with);
        }

        static string[] Names(Reading reading) => [.. reading.Documents.SelectMany(d => d.Contributions)
            .Where(c => c.Attribution is not null && c.Text.Length > 0).Select(c => Bare(c.Attribution!.Printed)).Aggregate(
                new System.Collections.Generic.List<string>(), (names, name) =>
                {
                    if (names.Count == 0 || names[^1] != name)
                    {
                        names.Add(name);
                    }
                    return names;
                })];
    }

    private static Reading Text(string text)
    {
        Assert.That(Reader.Recognise(ParseSource.Head(Encoding.UTF8.GetBytes(text), "page.txt")).IsAccepted);
        var reading = ParseSource.ReadText(Reader, text, "page.txt");
        Assert.That(RecordRules.FirstBroken(reading.Documents), Is.Null);
        return reading;
    }

    private static string Seed(string name) => Path.Combine(Corpus.Real("seeds"), name);

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
