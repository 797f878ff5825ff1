using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using HansardMiner.Sqlite;

namespace HansardMiner.Benchmarks.Scale;

/// <summary>
/// Everything about searching at size in one run: mines corpora, builds the other engines' indexes, asks all engines the same queries, each in a process of its own,
/// prints the tables and writes the page of them.
/// </summary>
internal static class ScaleRun
{
    /// <summary>How it is called.</summary>
    public const string Usage = "scale --corpus FOLDER… [--engines fts5,lucene,naive] [--keep FOLDER] [--queries 50] [--seed 1] [--page FILE] [--mine-lucene]";

    private static readonly JsonSerializerOptions _readable = new() { WriteIndented = true };

    public static int Run(IReadOnlyList<string> arguments)
    {
        var options = new Arguments(arguments);
        var corpora = options.All("corpus");
        if (corpora.Count == 0)
        {
            Console.Error.WriteLine(Usage);
            return 1;
        }
        var engines = (options.One("engines") ?? (HasLucene ? "fts5,lucene,naive" : "fts5,naive")).Split(',').ToList();
        var isKept = options.One("keep") is not null;
        var keep = options.One("keep") ?? Directory.CreateTempSubdirectory("hansard-scale-").FullName;
        var page = new ScalePage(engines);
        try
        {
            foreach (var corpus in corpora)
            {
                var folder = Directory.CreateDirectory(Path.Combine(keep, Path.GetFileName(Path.TrimEndingDirectorySeparator(corpus)))).FullName;
                var facts = Build(corpus, folder, engines, options.Has("mine-lucene"));
                page.Add(facts, Ask(folder, engines, options.Number("queries", 50), options.Number("seed", 1)));
            }
        }
        finally
        {
            if (!isKept)
            {
                Directory.Delete(keep, recursive: true);
            }
        }
        var text = page.Text();
        Console.WriteLine(text);
        File.WriteAllText(options.One("page") ?? Path.Combine("docs", "search-performance.md"), text);
        return 0;
    }

    /// <summary>Whether Lucene.Net is compiled in.</summary>
    private static bool HasLucene =>
#if WITH_LUCENE
        true;
#else
        false;
#endif

    private static ScaleFacts Build(string corpus, string folder, List<string> engines, bool minesLucene)
    {
        var (database, kept) = (Path.Combine(folder, "hansard.db"), Path.Combine(folder, "scale.json"));
        var facts = File.Exists(kept) ? JsonSerializer.Deserialize<ScaleFacts>(File.ReadAllText(kept))! : new ScaleFacts { Name = Path.GetFileName(folder) };
        if (!File.Exists(database))
        {
            facts.Built.Clear();
            Step(facts, "mine", () => ChildProcess.Hansard("mine", corpus, "--index", folder, "--engine", "fts5", "--quiet"));
        }
        if (engines.Contains("lucene") && !Directory.Exists(Path.Combine(folder, "lucene")))
        {
            Step(facts, "lucene", () => ChildProcess.Hansard("reindex", "--index", folder, "--engine", "lucene", "--quiet"));
        }
        if (engines.Contains("naive") && !File.Exists(NaiveIndex.PathIn(folder)))
        {
            Step(facts, "naive", () => ChildProcess.Benchmark("scale-naive", folder));
        }
        if (minesLucene && engines.Contains("lucene") && !facts.Built.ContainsKey("mine with lucene"))
        {
            var both = folder + "-both";
            Step(facts, "mine with lucene", () => ChildProcess.Hansard("mine", corpus, "--index", both, "--engine", "lucene", "--quiet"));
            Directory.Delete(both, recursive: true);
        }
        Count(facts, corpus, database);
        File.WriteAllText(kept, JsonSerializer.Serialize(facts, _readable));
        return facts;
    }

    private static void Step(ScaleFacts facts, string what, Func<Built> run)
    {
        var built = facts.Built[what] = run();
        Say($"{facts.Name}: {what}: {built.Seconds:N1} s, {built.CpuSeconds:N1} s of processors, {built.Memory / 1e6:N0} MB of memory at the most");
    }

    private static void Count(ScaleFacts facts, string corpus, string database)
    {
        facts.Sources = Directory.Exists(corpus) ? Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length) : new FileInfo(corpus).Length;
        using (var connection = NaiveIndex.Open(database, Microsoft.Data.Sqlite.SqliteOpenMode.ReadOnly))
        {
            facts.Contributions = One("SELECT count(*) FROM contributions");
            facts.Figures = One("SELECT count(*) FROM claims");
            facts.Text = One("SELECT sum(octet_length(text)) FROM contributions");

            long One(string sql)
            {
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
            }
        }
        var folder = Path.GetDirectoryName(database)!;
        facts.Disk = DiskUse.Of(database).ToDictionary(d => d.Name, d => d.Bytes, StringComparer.Ordinal);
        if (File.Exists(NaiveIndex.PathIn(folder)))
        {
            facts.Disk["(naive)"] = new FileInfo(NaiveIndex.PathIn(folder)).Length;
        }
        if (Directory.Exists(Path.Combine(folder, "lucene")))
        {
            facts.Disk["(lucene)"] = Directory.EnumerateFiles(Path.Combine(folder, "lucene"), "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);
        }
    }

    private static List<Answers> Ask(string folder, List<string> engines, int each, int seed)
    {
        var asked = Path.Combine(folder, "scale-queries.json");
        using (var store = SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: true))
        {
            File.WriteAllText(asked, JsonSerializer.Serialize(new ScaleQueries(new SqliteSearchSource(store), new SqliteSearchEngine(store), each, seed).All()));
        }
        var all = new List<Answers>();
        foreach (var engine in engines)
        {
            var answers = Path.Combine(folder, $"scale-answers-{engine}.json");
            ChildProcess.Benchmark("scale-ask", engine, folder, asked, answers);
            all.Add(JsonSerializer.Deserialize<Answers>(File.ReadAllText(answers))!);
            Say($"{Path.GetFileName(folder)}: asked {engine}");
        }
        return all;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
