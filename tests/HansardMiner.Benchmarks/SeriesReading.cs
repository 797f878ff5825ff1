using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite;
using HansardMiner.Tests.Shared;
using HansardMiner.Timelines;

namespace HansardMiner.Benchmarks;

/// <summary>
/// The series over a whole index, for reading by eye: the largest ones, a sample of neighbouring points that were joined, conflicts and checks by sort; and how long a timeline takes to build.
/// </summary>
internal static class SeriesReading
{
    private const int Largest = 20;
    private const int Pairs = 100;
    private const int Prose = 60;
    private const int Rounds = 25;
    private const int Timed = 2_000;

    public static void Measure(string folder, int seed)
    {
        using var store = SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: true);
        var hits = store.Claims(new ClaimQuery()).Where(h => h.ContributionKind != Records.ContributionKind.Question).ToList();
        var timeline = TimelineBuilder.Build("everything", hits, 0);
        var series = timeline.Placed.Where(s => s.Points.Count > 1).ToList();
        Say($"{hits.Count:N0} figures: {timeline.Placed.Count:N0} placed series, {series.Count:N0} of them of several points ({series.Sum(s => s.Points.Count):N0} points); {timeline.Unplaced.Count:N0} points without a period");
        Say($"conflicts: {string.Join(", ", timeline.Conflicts.GroupBy(c => c.Kind).Select(g => $"{g.Key} {g.Count():N0}"))}");
        Say($"checks: {string.Join(", ", timeline.Checks.GroupBy(c => (c.Kind, c.Outcome)).OrderBy(g => g.Key).Select(g => $"{g.Key.Kind} {g.Key.Outcome} {g.Count():N0}"))}");
        Times(hits);
        Say($"\n== the {Largest} largest");
        foreach (var one in series.OrderByDescending(s => s.Points.Count).ThenBy(s => s.Definition.Key(), StringComparer.Ordinal).Take(Largest))
        {
            Say($"\n# {one.Points.Count} points, {one.Points.SelectMany(p => p.Utterances).Select(u => u.First.Document).Distinct().Count()} documents: {one.Definition.Title}");
            foreach (var point in one.Points.Count <= 8 ? one.Points : one.Points.Take(4).Concat(one.Points.TakeLast(4)))
            {
                Say("  " + Line(point));
            }
        }
        Say($"\n== {Pairs} joined pairs, seed {seed}");
        var pairs = series.SelectMany(s => s.Points.Zip(s.Points.Skip(1), (a, b) => (Series: s, a, b))).ToList();
        var random = new Random(seed);
        foreach (var (number, pair) in Enumerable.Range(1, Math.Min(Pairs, pairs.Count)).Select(i => (i, pairs[random.Next(pairs.Count)])))
        {
            Say($"\n{number}. {pair.Series.Definition.Title}\n  {Line(pair.a)}\n  {Line(pair.b)}");
        }
        var prose = pairs.Where(p => p.a.Utterances[0].First.Claim.HeaderPath is null && p.b.Utterances[0].First.Claim.HeaderPath is null).OrderBy(_ => random.Next()).Take(Prose).ToList();
        Say($"\n== {prose.Count} joined pairs of sentences, seed {seed}");
        foreach (var pair in prose)
        {
            Say($"\n- {pair.Series.Definition.Title}\n  {Line(pair.a)}\n  {Line(pair.b)}");
        }
        Say("\n== conflicts and failing checks");
        foreach (var conflict in timeline.Conflicts.OrderBy(_ => random.Next()).Take(40))
        {
            Say($"{conflict.Kind}: {conflict.Why}\n  {string.Join("\n  ", conflict.Figures.Select(f => Cut(f)))}");
        }
        foreach (var check in timeline.Checks.Where(c => c.Outcome != CheckOutcome.CannotBeChecked).OrderBy(c => c.Outcome == CheckOutcome.Fails ? 0 : 1).ThenBy(_ => random.Next()).Take(80))
        {
            Say($"{check.Kind} {check.Outcome}: {check.Working}\n  {string.Join("\n  ", check.Figures.Select(Cut).Distinct().Take(3))}");
        }
    }

    private static void Times(IReadOnlyList<ClaimHit> hits)
    {
        var some = hits.Where((_, i) => i % Math.Max(1, hits.Count / Timed) == 0).Take(Timed).ToList();
        var together = hits.Skip(hits.Count / 3).Take(Timed).ToList();
        foreach (var (name, sample) in new[] { ("from everywhere", some), ("neighbours", together) })
        {
            var figures = FigureReader.Read(sample);
            var sheet = new FigureSheet(figures, []);
            Say($"a timeline of {sample.Count:N0} figures, {name}: {Least(() => TimelineBuilder.Build("", sample, 0)):N1} ms {ThreadClock.Name}; reading alone {Least(() => FigureReader.Read(sample)):N1}, "
                + $"conflicts {Least(() => ConflictFinder.Find(sheet)):N1}, checks {Least(() => CheckFinder.Find(new FigureSheet(figures, []))):N1}");
        }
    }

    private static double Least(Action action)
    {
        var best = double.MaxValue;
        for (var i = 0; i < Rounds; i++)
        {
            var before = ThreadClock.Seconds();
            action();
            best = Math.Min(best, 1000 * (ThreadClock.Seconds() - before));
        }
        return best;
    }

    private static string Line(TimelinePoint point) =>
        $"{point.Quantity.Bound} {point.Quantity.Value} for {point.Period?.Words} ({point.Period?.From:yyyy-MM-dd}..{point.Period?.To:yyyy-MM-dd}) {Cut(point.Utterances[0].First)}";

    private static string Cut(ClaimHit hit)
    {
        var text = hit.Quotation.ReplaceLineEndings(" ");
        var at = Math.Max(0, hit.Claim.Span.Start - hit.Claim.Sentence.Start - 150);
        return $"[{(hit.Headings.Count > 0 ? hit.Headings[^1] : "")}] {hit.Claim.HeaderPath} “{text[Math.Min(at, text.Length)..Math.Min(text.Length, at + 300)]}” {hit.Said:yyyy-MM-dd}";
    }

    private static void Say(string text) => Console.WriteLine(text);
}
