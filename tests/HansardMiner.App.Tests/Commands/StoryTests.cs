using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Commands;

/// <summary>The figures on stalking prosecutions in the real seed documents: alike at first sight, and each of another definition.</summary>
[TestFixture]
internal sealed class StoryTests
{
    private string _index = "";
    private IReadOnlyList<(decimal Value, string Bound, string Definition, JsonElement Series)> _points = [];

    [OneTimeSetUp]
    public void Mine()
    {
        var seeds = Corpus.Real("seeds");
        _index = Directory.CreateTempSubdirectory("hansard-story-").FullName;
        Assert.That(Invocation.Of("mine", seeds, "--quiet", "--index", _index).Code, Is.Zero);
        var timeline = Invocation.Of("timeline", "stalking cases prosecuted", "--json", "--index", _index).Json;
        _points =
        [
            .. timeline.GetProperty("series").EnumerateArray().Concat(timeline.GetProperty("period_not_stated").EnumerateArray())
                .SelectMany(s => s.GetProperty("points").EnumerateArray()
                    .Select(p => (p.GetProperty("value").GetDecimal(), p.GetProperty("bound").GetString()!, s.GetProperty("definition").GetString()!, s))),
        ];
    }

    [OneTimeTearDown]
    public void Clean()
    {
        if (_index.Length > 0)
        {
            Directory.Delete(_index, recursive: true);
        }
    }

    [TestCase(438, "about", "cases prosecuted")]
    [TestCase(438, "exact", "offences charged")]
    [TestCase(566, "exact", "stalking cases that reached a first hearing")]
    [TestCase(834, "exact", "cases that reached a court")]
    [TestCase(1000, "over", "individuals prosecuted")]
    public void Each_figure_is_there_with_its_own_definition_quotation_and_source(decimal value, string bound, string definition)
    {
        var found = _points.Where(p => p.Value == value && p.Bound == bound && p.Definition.StartsWith(definition, StringComparison.Ordinal)).ToList();
        Assert.That(found, Is.Not.Empty, string.Join('\n', _points.Select(p => $"{p.Bound} {p.Value} {p.Definition}")));
        var utterance = found[0].Series.GetProperty("points")[0].GetProperty("utterances")[0];
        Assert.That(utterance.GetProperty("quotation").GetString(), Does.Contain(utterance.GetProperty("words").GetString()));
        Assert.That(utterance.GetProperty("sources")[0].GetProperty("citation").GetString(), Is.Not.Empty);
    }

    [Test]
    public void No_two_of_them_are_one_series()
    {
        decimal[] story = [438, 566, 834, 1000];
        foreach (var series in _points.Select(p => p.Series).DistinctBy(s => s.GetRawText()))
        {
            var values = series.GetProperty("points").EnumerateArray().Select(p => p.GetProperty("value").GetDecimal()).Where(v => story.Contains(v)).Distinct();
            Assert.That(values.Count(), Is.LessThan(2), series.GetProperty("definition").GetString());
        }
    }

    [Test]
    public void Every_series_but_the_first_says_why_it_stands_apart() =>
        Assert.That(_points.Select(p => p.Series).DistinctBy(s => s.GetRawText()).Count(s => s.GetProperty("apart_from_the_one_before").GetArrayLength() == 0), Is.LessThanOrEqualTo(2));

    [Test]
    public void What_cannot_be_dated_is_listed_apart() =>
        Assert.That(Invocation.Of("timeline", "stalking cases prosecuted", "--index", _index).Out, Does.Contain("PERIOD NOT STATED"));
}
