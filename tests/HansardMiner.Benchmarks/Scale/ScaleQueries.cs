using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.Benchmarks.Scale;

/// <summary>Queries made of the words of the records, 50 of each class; the same records and seed give the same ones.</summary>
internal sealed class ScaleQueries
{
    private const int Sample = 3_000;
    private const int Near = 8;

    private readonly Random _random;
    private readonly int _each;
    private readonly List<(IReadOnlyList<string> Words, DateOnly? Day)> _sample;
    private readonly List<string> _common;
    private readonly List<string> _usual;
    private readonly List<string> _rare;

    /// <param name="source">The records.</param>
    /// <param name="engine">Counts how rare a word is.</param>
    /// <param name="each">How many queries of a class.</param>
    /// <param name="seed">What decides.</param>
    public ScaleQueries(ISearchSource source, ISearchEngine engine, int each, int seed)
    {
        (_random, _each) = (new Random(seed), each);
        using var view = source.Look();
        var numbers = view.Numbers().ToArray();
        _sample = [.. Enumerable.Range(0, Sample).Select(_ => numbers[_random.NextInt64(numbers.Length)]).Distinct()
            .SelectMany(n => view.Documents(n, n + 1).Take(1).Select(d => (Words: QueryFolding.Words(d.Document.Contributions[(int)(n - d.First)].Text), Day: d.Document.Date)))
            .Where(s => s.Words.Count > 5)];
        var spread = _sample.SelectMany(s => s.Words.Where(IsWord).Distinct()).CountBy(w => w).Select(w => (Word: w.Key, Share: w.Value / (double)_sample.Count))
            .OrderBy(w => w.Word, StringComparer.Ordinal).ToList();
        _common = [.. spread.Where(w => w.Share >= 0.2).Select(w => w.Word)];
        _usual = [.. spread.Where(w => w.Share is > 0.002 and < 0.1 && w.Word.Length > 3).Select(w => w.Word)];
        var once = spread.Where(w => w.Share * _sample.Count < 1.5 && w.Word.Length > 5).Select(w => w.Word).ToArray();
        _random.Shuffle(once);
        _rare = [.. once.Where(w => engine.Find(new SearchRequest(new SearchQuery.Word(w)) { Take = 1 }).Total is > 0 and var hits && hits <= Math.Max(5, numbers.Length / 20_000)).Take(each)];
    }

    /// <summary>All classes.</summary>
    public IReadOnlyList<AskedClass> All() =>
    [
        Best("rare term (in at most 1 of 20,000)", () => Word(Any(_rare))),
        Best("usual term (in 0.2–10 %)", () => Word(Any(_usual))),
        Best("common term (in 20 % and more)", () => Word(Any(_common))),
        Best("two terms AND", () => Both(Any(_usual), Any(_usual))),
        Best("three terms OR", ThreeOr),
        Best("phrase", Phrase),
        Best("near", () => NearBy(Any(_common), Any(_usual))),
        Best("prefix", () => Prefix(Any(_usual)[..4])),
        Best("term and a year of days", () => Dated(Any(_usual))),
        Best("term and a range of figures", () => Figures(Any(_usual))),
        Of("newest 20 of a common term", AskedKind.Newest, false, () => Word(Any(_common))),
        Of("newest 20 of a term and a year", AskedKind.Newest, false, () => Dated(Any(_usual))),
        Of("all seven facets of a common term", AskedKind.Facets, true, () => Word(Any(_common))),
        Of("counts by year of a common term", AskedKind.Years, true, () => Word(Any(_common))),
        Of("20 hits with passages, usual term", AskedKind.Passages, true, () => Word(Any(_usual))),
        Of("second page, usual term", AskedKind.Second, true, () => Word(Any(_usual))),
    ];

    private AskedClass Best(string name, Func<AskedQuery> make) => Of(name, AskedKind.Best, true, make);

    private AskedClass Of(string name, AskedKind kind, bool isCounted, Func<AskedQuery> make) =>
        new(name, kind, isCounted, [.. Enumerable.Range(0, _each).Select(_ => make())]);

    private string Any(List<string> words) => words[_random.Next(words.Count)];

    private static AskedQuery Word(string word) => Asked(new SearchQuery.Word(word), $"\"{word}\"");

    private static AskedQuery Both(string one, string other) =>
        Asked(new SearchQuery.And([new SearchQuery.Word(one), new SearchQuery.Word(other)]), $"\"{one}\" AND \"{other}\"");

    private AskedQuery ThreeOr()
    {
        string[] words = [Any(_common), Any(_usual), Any(_usual)];
        return Asked(new SearchQuery.Or([.. words.Select(w => new SearchQuery.Word(w))]), string.Join(" OR ", words.Select(w => $"\"{w}\"")));
    }

    private AskedQuery Phrase()
    {
        while (true)
        {
            var words = _sample[_random.Next(_sample.Count)].Words;
            var length = _random.Next(2, 4);
            var phrase = words.Skip(_random.Next(words.Count - length)).Take(length).ToList();
            if (phrase.TrueForAll(IsWord))
            {
                return Asked(new SearchQuery.Phrase(phrase), $"\"{string.Join(' ', phrase)}\"");
            }
        }
    }

    private static AskedQuery NearBy(string one, string other) => Asked(new SearchQuery.Phrase([one, other], Near), $"NEAR(\"{one}\" \"{other}\", {Near})");

    private static AskedQuery Prefix(string beginning) => Asked(new SearchQuery.Prefix(beginning), $"\"{beginning}\"*");

    private AskedQuery Dated(string word)
    {
        DateOnly? day = null;
        while (day is null)
        {
            day = _sample[_random.Next(_sample.Count)].Day;
        }
        var (from, to) = (day.Value.AddMonths(-6), day.Value.AddMonths(6));
        return Asked(new SearchQuery.And([new SearchQuery.Word(word), new SearchQuery.Dated(from, to)]), $"\"{word}\"") with { FromDay = from.DayNumber + 1, ToDay = to.DayNumber + 1 };
    }

    private AskedQuery Figures(string word)
    {
        var least = _random.Next(1, 1000);
        return Asked(new SearchQuery.And([new SearchQuery.Word(word), new SearchQuery.Number(least, least + least / 5 + 1, null)]), null);
    }

    private static AskedQuery Asked(SearchQuery query, string? match) => new(QueryText.Of(query), match);

    private static bool IsWord(string form) => form.All(char.IsAsciiLetter);
}
