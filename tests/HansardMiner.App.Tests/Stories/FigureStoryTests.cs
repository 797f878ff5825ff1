using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.App.Tests.Commands;
using HansardMiner.Query;
using HansardMiner.Sqlite;
using HansardMiner.Tests.Shared;
using HansardMiner.Timelines;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Stories;

/// <summary>All figure stories over the real seed documents: the points, what must stay apart, what contradicts, and the arithmetic.</summary>
[TestFixture]
internal sealed class FigureStoryTests
{
    private Timeline _timeline = null!;
    private IReadOnlyList<StoryRow> _rows = [];

    [OneTimeSetUp]
    public void Mine()
    {
        var seeds = Corpus.Real("seeds");
        var index = Directory.CreateTempSubdirectory("hansard-stories-").FullName;
        try
        {
            Assert.That(Invocation.Of("mine", seeds, "--quiet", "--index", index).Code, Is.Zero);
            using var store = SqliteRecordStore.Open(Path.Combine(index, "hansard.db"), readOnly: true);
            _timeline = TimelineBuilder.Build("all figures", store.Claims(new ClaimQuery()).ToList(), 0);
        }
        finally
        {
            Directory.Delete(index, recursive: true);
        }
        _rows = [.. StoryTable.Rows("rows.tsv").Select(StoryRow.Of)];
    }

    [Test]
    public void At_least_nine_of_ten_rows_are_points_with_value_hedge_definition_days_and_quotation()
    {
        var missed = _rows.Select(r => (r.Name, Fault: Fault(r))).Where(r => r.Fault.Length > 0).ToList();
        TestContext.Out.WriteLine($"{_rows.Count - missed.Count} of {_rows.Count} rows are found");
        TestContext.Out.WriteLine(string.Join('\n', missed));
        Assert.That(10 * missed.Count, Is.LessThanOrEqualTo(_rows.Count), string.Join('\n', missed));
    }

    [Test]
    public void The_two_years_of_one_measure_are_one_series()
    {
        var (first, second) = (Places(Row("3108")).Single().Series, Places(Row("2221")).Single().Series);
        Assert.That(second, Is.SameAs(first));
    }

    [Test]
    public void No_two_figures_that_cannot_be_compared_are_one_series_and_each_time_the_reason_is_said()
    {
        var joined = new List<string>();
        var pairs = 0;
        foreach (var names in StoryTable.Rows("pairs.tsv"))
        {
            foreach (var (left, right) in names.SelectMany((n, i) => names.Skip(i + 1).Select(m => (Row(n), Row(m)))))
            {
                pairs++;
                foreach (var (a, b) in Places(left).SelectMany(a => Places(right).Select(b => (a, b))).Where(p => !ReferenceEquals(p.a.Point, p.b.Point)))
                {
                    if (ReferenceEquals(a.Series, b.Series) || b.Series.ApartFrom(a.Series).Count == 0)
                    {
                        joined.Add($"{left.Name} and {right.Name}: {a.Series.Definition.Title}");
                    }
                }
            }
        }
        TestContext.Out.WriteLine($"{pairs} pairs stand apart but {joined.Count}");
        Assert.That(joined, Is.Empty, string.Join('\n', joined));
    }

    [Test]
    public void Every_sum_of_the_stories_is_done_again_with_the_outcome_of_the_story()
    {
        var missed = StoryTable.Rows("checks.tsv").Where(row => !_timeline.Checks.Any(c => c.Kind == Enum.Parse<CheckKind>(row[1]) && c.Outcome == Enum.Parse<CheckOutcome>(row[2])
            && StoryTable.Parts(row[3]).All(w => c.Working.Contains(w, StringComparison.Ordinal)) && (row.Length < 5 || c.Missing!.Contains(row[4], StringComparison.Ordinal)))).Select(r => string.Join(' ', r)).ToList();
        Assert.That(missed, Is.Empty, string.Join('\n', missed) + "\n\nthere are:\n" + string.Join('\n', _timeline.Checks.Select(c => $"{c.Kind} {c.Outcome} {c.Working} – {c.Missing}")));
    }

    [Test]
    public void Only_what_fails_in_the_stories_fails()
    {
        var expected = StoryTable.Rows("checks.tsv").Count(r => r[2] == nameof(CheckOutcome.Fails));
        var failing = _timeline.Checks.Where(c => c.Outcome == CheckOutcome.Fails).Select(c => c.Working).ToList();
        Assert.That(failing, Has.Count.EqualTo(expected), string.Join('\n', failing));
    }

    [Test]
    public void Every_contradiction_of_the_stories_is_told_with_its_figures_and_why()
    {
        var missed = StoryTable.Rows("conflicts.tsv").Where(row => !_timeline.Conflicts.Any(c => c.Kind == Enum.Parse<ConflictKind>(row[1]) && c.Figures.Count > 1
            && StoryTable.Parts(row[2]).All(w => c.Why.Contains(w, StringComparison.OrdinalIgnoreCase)))).Select(r => string.Join(' ', r)).ToList();
        Assert.That(missed, Is.Empty, string.Join('\n', missed) + "\n\nthere are:\n" + string.Join('\n', _timeline.Conflicts.Select(c => $"{c.Kind} {c.Why}")));
    }

    [Test]
    public void A_number_that_only_occurs_again_is_no_conflict() =>
        Assert.That(_timeline.Conflicts.Where(c => c.Figures.Any(f => f.Claim.Counted is "children" or "women")), Is.Empty);

    private StoryRow Row(string name) => _rows.Single(r => r.Name == name);

    private IEnumerable<(Series Series, TimelinePoint Point)> Places(StoryRow row) => _timeline.All.SelectMany(s => s.Points.Where(row.IsAt).Select(p => (s, p)));

    private string Fault(StoryRow row)
    {
        var places = Places(row).Select(p => row.Faults(p.Series, p.Point)).ToList();
        return places.Count == 0 ? "not found" : places.MinBy(f => f.Length)!;
    }
}
