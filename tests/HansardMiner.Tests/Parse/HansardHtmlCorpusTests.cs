using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Parse.HansardHtml;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Every real page, against a count that knows nothing of the reader.</summary>
public sealed class HansardHtmlCorpusTests
{
    [Test]
    public void Contributions_equal_those_of_the_page()
    {
        foreach (var path in Pages())
        {
            var there = Regex.Count(File.ReadAllText(path), "data-contribution-id=");
            var read = ParseSource.Read(new HansardHtmlReader(), path).Documents.SelectMany(d => d.Contributions).Count(c => c.Kind != ContributionKind.Procedure);

            Assert.That(read, Is.EqualTo(there), Path.GetFileName(path));
        }
    }

    [Test]
    public void Every_page_is_recognised_and_keeps_the_rules_of_records()
    {
        foreach (var path in Pages())
        {
            var reading = ParseSource.Read(new HansardHtmlReader(), path);

            Assert.That(new HansardHtmlReader().Recognise(ParseSource.Head(path)).IsAccepted, Path.GetFileName(path));
            Assert.That(RecordRules.FirstBroken(reading.Documents), Is.Null, Path.GetFileName(path));
            Assert.That(reading.Diagnostics, Is.Empty, Path.GetFileName(path));
        }
    }

    [Test]
    public void Every_page_states_its_House_day_and_volume_and_every_speech_its_speaker_and_address()
    {
        foreach (var path in Pages())
        {
            foreach (var debate in ParseSource.Read(new HansardHtmlReader(), path).Documents.Cast<Debate>())
            {
                Assert.That((debate.House, debate.Date is not null, debate.Volume is not null), Is.EqualTo((House.Commons, true, true)), Path.GetFileName(path));
                Assert.That(debate.Contributions.Where(c => c.Kind != ContributionKind.Procedure).All(c => c.Attribution is not null && c.Permalink is not null));
            }
        }
    }

    [Test]
    public void Every_column_that_a_page_marks_begins_somewhere_and_none_that_it_only_refers_to()
    {
        foreach (var path in Pages())
        {
            var there = Regex.Matches(File.ReadAllText(path), "class=\"column-number[^>]*data-column-number=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
            var read = new HashSet<string>(StringComparer.Ordinal);
            foreach (var contribution in ParseSource.Read(new HansardHtmlReader(), path).Documents.SelectMany(d => d.Contributions))
            {
                read.UnionWith(contribution.ColumnChanges.Select(c => c.Column.Value));
                if (contribution.Column is { } column)
                {
                    read.Add(column.Value);
                }
            }
            Assert.That(read, Is.EquivalentTo(there), Path.GetFileName(path));
        }
    }

    private static string[] Pages() => Directory.GetFiles(Corpus.Real("corpus/hansard-html"), "*.html").Order(StringComparer.Ordinal).ToArray();
}
