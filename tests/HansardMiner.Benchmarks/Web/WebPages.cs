using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Benchmarks.Scale;
using HansardMiner.Sqlite;
using HansardMiner.Store;

namespace HansardMiner.Benchmarks.Web;

/// <summary>Addresses of pages made of the words, documents and figures of the index itself; the same index and seed give the same ones.</summary>
internal sealed class WebPages
{
    private static readonly string[] Orders = ["", "", "", "&sort=newest", "&page=2"];

    /// <param name="index">The folder of the index.</param>
    /// <param name="each">How many searches of each class.</param>
    /// <param name="seed">What decides.</param>
    public WebPages(string index, int each, int seed)
    {
        using var store = SqliteRecordStore.Open(Path.Combine(index, "hansard.db"), readOnly: true);
        var random = new Random(seed);
        var source = new SqliteSearchSource(store);
        Counts = (store.Sources().Sum(s => (long)s.Counts.Speeches + s.Counts.Questions + s.Counts.Answers), store.Sources().Sum(s => (long)s.Counts.Claims));
        Searches = Shuffled(new ScaleQueries(source, new SqliteSearchEngine(store), each, seed).All().SelectMany(c => c.Queries).Select(q => q.Text).Distinct()
            .Select(q => "/search?q=" + Uri.EscapeDataString(q) + Orders[random.Next(Orders.Length)]), random);
        var documents = Documents(source, random).ToList();
        Reading = Shuffled(documents.Select(d => "/c/" + string.Join('/', d.Id.Split('/').Select(Uri.EscapeDataString))), random);
        var days = documents.Select(d => d.Day).OfType<DateOnly>().Distinct().Order().ToList();
        var questions = Shuffled(TimelineQuestions.Of(store, days, seed).SelectMany(c => c.Questions).Distinct(), random);
        Timelines = [.. questions.Select(q => "/timeline?q=" + Uri.EscapeDataString(q))];
        Figures = [.. questions.Select(q => "/figures?q=" + Uri.EscapeDataString(q))];
    }

    /// <summary>How many contributions and figures the index has.</summary>
    public (long Contributions, long Figures) Counts { get; }

    /// <summary>Pages of results.</summary>
    public IReadOnlyList<string> Searches { get; }

    /// <summary>Debates and chains of questions.</summary>
    public IReadOnlyList<string> Reading { get; }

    /// <summary>Timelines.</summary>
    public IReadOnlyList<string> Timelines { get; }

    /// <summary>Lists of figures.</summary>
    public IReadOnlyList<string> Figures { get; }

    // documents as a reader would meet them: those of contributions drawn from all
    private static IEnumerable<(string Id, DateOnly? Day)> Documents(ISearchSource source, Random random)
    {
        using var view = source.Look();
        var numbers = view.Numbers().ToArray();
        foreach (var number in Enumerable.Range(0, 400).Select(_ => numbers[random.NextInt64(numbers.Length)]).Distinct())
        {
            foreach (var found in view.Documents(number, number + 1).Take(1))
            {
                yield return (found.Document.Id.Value, found.Document.Date);
            }
        }
    }

    private static List<string> Shuffled(IEnumerable<string> texts, Random random)
    {
        var shuffled = texts.Distinct().ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
