using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace HansardMiner.Benchmarks.Scale;

/// <summary>The page <c>docs/search-performance.md</c>.</summary>
/// <param name="engines">The engines asked, in the order of the columns.</param>
internal sealed class ScalePage(IReadOnlyList<string> engines)
{
    private readonly List<(ScaleFacts Facts, IReadOnlyList<Answers> Answers)> _corpora = [];

    private static readonly Dictionary<string, string> _names = new()
    {
        ["fts5"] = "SQLite FTS5, as the house tunes it", ["lucene"] = "Lucene.Net", ["naive"] = "FTS5, naive",
    };

    /// <summary>Takes what was measured of a corpus.</summary>
    public void Add(ScaleFacts facts, IReadOnlyList<Answers> answers) => _corpora.Add((facts, answers));

    /// <summary>The page.</summary>
    public string Text()
    {
        var page = new StringBuilder($"""
            # How fast searching is at size

            Written by `dotnet run -c Release --project tests/HansardMiner.Benchmarks -- {ScaleRun.Usage}`, from one run. The corpora are made by
            `-- generate`: files of invented sentences with the words, numbers, lengths and days of real ones ({Environment.ProcessorCount} cores; other work on the machine slows all engines alike).

            *FTS5, naive* is the baseline: a plain FTS5 table that stores the text, with SQLite's Porter stemmer, `ORDER BY bm25(t) LIMIT 20`. It gives numbers of rows; the engines of the house give
            hits with headings, citations and marked passages, and count all hits, unless the table says otherwise.


            """);
        foreach (var (facts, _) in _corpora)
        {
            page.Append(CultureInfo.InvariantCulture, $"* **{facts.Name}**: {facts.Contributions:N0} contributions, {facts.Text / 1e6:N1} MB of text, {facts.Figures:N0} figures, {facts.Sources / 1e6:N1} MB of files\n");
        }
        Building(page);
        Disk(page);
        Answers(page);
        Alike(page);
        return page.ToString().TrimEnd() + "\n";
    }

    private void Building(StringBuilder page)
    {
        page.Append("\n## Building\nEach in a process of its own. Mining reads the files, finds the figures and writes records and FTS5 index together; Lucene's index alone is built from the records (`hansard reindex`).\n\n");
        Row(page, ["what", .. _corpora.SelectMany(c => new[] { $"{c.Facts.Name}: MB of text/s", "by processor seconds", "memory, MB" })]);
        Row(page, Enumerable.Repeat("---", 1 + 3 * _corpora.Count));
        foreach (var (what, name) in new[]
            { ("mine", "`mine`, with the FTS5 index inside"), ("mine with lucene", "`mine`, with both indexes"), ("lucene", "Lucene.Net's index alone"), ("naive", "naive FTS5 alone") })
        {
            if (_corpora.Exists(c => c.Facts.Built.ContainsKey(what)))
            {
                Row(page, [name, .. _corpora.SelectMany(c => c.Facts.Built.TryGetValue(what, out var built)
                    ? new[] { N(c.Facts.Text / 1e6 / built.Seconds), N(c.Facts.Text / 1e6 / built.CpuSeconds), N(built.Memory / 1e6, 0) } : ["–", "–", "–"])]);
            }
        }
        if (_corpora.Count == 2 && _corpora.TrueForAll(c => c.Facts.Built.ContainsKey("mine")))
        {
            var (small, large) = (_corpora[0].Facts, _corpora[1].Facts);
            page.Append(CultureInfo.InvariantCulture,
                $"\n{large.Contributions / (double)small.Contributions:N1} times the contributions take {large.Built["mine"].CpuSeconds / small.Built["mine"].CpuSeconds:N1} times the processor time to mine ({large.Built["mine"].Seconds / small.Built["mine"].Seconds:N1} times by the clock).\n");
        }
    }

    private void Disk(StringBuilder page)
    {
        page.Append("\n## On disk\nIn times the text. Tables of one hundredth of the text and more.\n\n");
        Row(page, ["part", .. _corpora.Select(c => c.Facts.Name)]);
        Row(page, Enumerable.Repeat("---", 1 + _corpora.Count));
        Row(page, ["search structures of `hansard.db`: words, hit facts, facets (the words of figures, `claim_words`, apart)", .. _corpora.Select(c => N(c.Facts.Disk.Where(d => IsSearch(d.Key)).Sum(d => d.Value) / (double)c.Facts.Text, 2))]);
        Row(page, ["Lucene.Net's folder", .. _corpora.Select(c => Share(c.Facts, "(lucene)"))]);
        Row(page, ["naive FTS5, which stores the text again", .. _corpora.Select(c => Share(c.Facts, "(naive)"))]);
        Row(page, ["`hansard.db`, all of it", .. _corpora.Select(c => N(c.Facts.Disk.Where(d => d.Key[0] != '(').Sum(d => d.Value) / (double)c.Facts.Text, 2))]);
        foreach (var part in _corpora.SelectMany(c => c.Facts.Disk.Where(d => d.Key[0] != '(' && d.Value * 100 >= c.Facts.Text).Select(d => d.Key)).Distinct().Order(StringComparer.Ordinal))
        {
            Row(page, [$"– `{part}`", .. _corpora.Select(c => Share(c.Facts, part))]);
        }
    }

    private void Answers(StringBuilder page)
    {
        page.Append("\n## Answers\np50 / p99 in ms, warm (each is asked once before it is timed), one after the other, timed in the process; an engine's process has no other work. “Stopped” are answers that reached the limit of time.\n\n");
        Row(page, ["class", .. _corpora.SelectMany(c => engines.Select(e => $"{c.Facts.Name}: {_names[e]}"))]);
        Row(page, Enumerable.Repeat("---", 1 + engines.Count * _corpora.Count));
        foreach (var name in Classes())
        {
            Row(page, [name, .. _corpora.SelectMany(c => c.Answers.Select(a => a.Classes.FirstOrDefault(x => x.Name == name) is { } answered ? Times(answered) : "–"))]);
        }
        Row(page, ["memory while searching, MB", .. _corpora.SelectMany(c => c.Answers.Select(a => N(a.Memory / 1e6, 0)))]);
        page.Append("\nThe rows that begin with “newest” ask for no total; facets and counts by year count every hit; all others count totals in the engines of the house and none in the naive one. Facets are counted for the whole result.\n");
        page.Append("\n### Asked for the first time\nThe engines of the house keep what was dear to find (the SQLite engine: common words, and phrases and nearnesses of them) until the records change. So here is what each query took, p50 / p99 in ms, of an engine just opened, in the same process.\n\n");
        Row(page, ["class", .. _corpora.SelectMany(c => engines.Select(e => $"{c.Facts.Name}: {_names[e]}"))]);
        Row(page, Enumerable.Repeat("---", 1 + engines.Count * _corpora.Count));
        foreach (var name in Classes())
        {
            Row(page, [name, .. _corpora.SelectMany(c => c.Answers.Select(a => a.Classes.FirstOrDefault(x => x.Name == name) is { First.Count: > 0 } answered ? Times(answered with { Milliseconds = answered.First, Stopped = 0 }) : "–"))]);
        }
    }

    private void Alike(StringBuilder page)
    {
        page.Append("\n## How far they agree\nOf the first 20 hits of one those that the other has among its first 20.\n\n");
        var pairs = engines.SelectMany((one, i) => engines.Skip(i + 1).Select(other => (one, other))).ToList();
        Row(page, ["class", .. _corpora.SelectMany(c => pairs.Select(p => $"{c.Facts.Name}: {p.one} – {p.other}"))]);
        Row(page, Enumerable.Repeat("---", 1 + pairs.Count * _corpora.Count));
        foreach (var name in Classes())
        {
            var cells = _corpora.SelectMany(c => pairs.Select(p => Overlap(Of(c.Answers, p.one, name), Of(c.Answers, p.other, name)))).ToList();
            if (cells.Exists(c => c != "–"))
            {
                Row(page, [name, .. cells]);
            }
        }
    }

    private static AnsweredClass? Of(IReadOnlyList<Answers> answers, string engine, string name) =>
        answers.FirstOrDefault(a => a.Engine == engine)?.Classes.FirstOrDefault(x => x.Name == name);

    private IEnumerable<string> Classes() => _corpora.SelectMany(c => c.Answers).SelectMany(a => a.Classes).Select(x => x.Name).Distinct();

    private static string Overlap(AnsweredClass? one, AnsweredClass? other)
    {
        if (one is null || other is null || one.Hits.Count != other.Hits.Count || one.Hits.All(h => h.Count == 0) || other.Hits.All(h => h.Count == 0))
        {
            return "–";
        }
        var both = one.Hits.Zip(other.Hits).Where(p => p.First.Count > 0 || p.Second.Count > 0)
            .Select(p => p.First.Intersect(p.Second).Count() / (double)Math.Max(p.First.Count, p.Second.Count)).ToList();
        return both.Count == 0 ? "–" : both.Average().ToString("P0", CultureInfo.InvariantCulture);
    }

    private static string Times(AnsweredClass answered)
    {
        var times = answered.Milliseconds.Order().ToList();
        return $"{Ms(times[times.Count / 2])} / {Ms(times[(int)(times.Count * 0.99)])}" + (answered.Stopped > 0 ? $" ({answered.Stopped} stopped)" : "");
    }

    private static bool IsSearch(string table) =>
        table.StartsWith("words", StringComparison.Ordinal) || table.StartsWith("facet", StringComparison.Ordinal) || table.StartsWith("best", StringComparison.Ordinal)
        || table.StartsWith("hit_", StringComparison.Ordinal);

    private static string Share(ScaleFacts facts, string part) => facts.Disk.TryGetValue(part, out var bytes) ? N(bytes / (double)facts.Text, 2) : "–";

    private static string Ms(double time) => N(time, time < 0.95 ? 2 : time < 9.5 ? 1 : 0);

    private static string N(double number, int places = 1) => number.ToString("N" + places, CultureInfo.InvariantCulture);

    private static void Row(StringBuilder page, IEnumerable<string> cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
