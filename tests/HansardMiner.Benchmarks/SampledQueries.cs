using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.Benchmarks;

/// <summary>Queries made of the words of the records themselves; the same records and seed give the same ones.</summary>
internal static class SampledQueries
{
    private const int Each = 25;
    private const int Sample = 600;

    public static IEnumerable<(string Class, SearchOrder Order, IReadOnlyList<SearchQuery> Queries)> Of(ISearchSource source, int seed)
    {
        var random = new Random(seed);
        using var view = source.Look();
        var numbers = view.Numbers().ToArray();
        var sample = Enumerable.Range(0, Sample).Select(_ => numbers[random.NextInt64(numbers.Length)]).Distinct()
            .SelectMany(n => view.Documents(n, n + 1).Select(d => (Words: QueryFolding.Words(d.Document.Contributions[(int)(n - d.First)].Text), Day: d.Document.Date)))
            .Where(s => s.Words.Count > 5).ToList();
        var spread = sample.SelectMany(s => s.Words.Where(IsWord).Distinct()).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count() / (double)sample.Count);
        var common = spread.Where(w => w.Value >= 0.2).Select(w => w.Key).Order(StringComparer.Ordinal).ToList();
        var usual = spread.Where(w => w.Value is > 0.005 and < 0.2 && w.Key.Length > 3).Select(w => w.Key).Order(StringComparer.Ordinal).ToList();
        var rare = spread.Where(w => w.Value < 0.003 && w.Key.Length > 5).Select(w => w.Key).Order(StringComparer.Ordinal).ToList();

        string Any(List<string> words) => words[random.Next(words.Count)];
        SearchQuery Word(List<string> words) => new SearchQuery.Word(Any(words));
        List<SearchQuery> Many(Func<SearchQuery> make) => [.. Enumerable.Range(0, Each).Select(_ => make())];
        SearchQuery Phrase()
        {
            while (true)
            {
                var words = sample[random.Next(sample.Count)].Words;
                var at = random.Next(words.Count - 2);
                var phrase = words.Skip(at).Take(random.Next(2, 4)).ToList();
                if (phrase.TrueForAll(IsWord))
                {
                    return new SearchQuery.Phrase(phrase);
                }
            }
        }
        SearchQuery Dated()
        {
            var day = sample.Where(s => s.Day is not null).Select(s => s.Day!.Value).ElementAt(random.Next(sample.Count(s => s.Day is not null)));
            return new SearchQuery.And([Word(usual), new SearchQuery.Dated(day.AddMonths(-6), day.AddMonths(6))]);
        }

        yield return ("rare term", SearchOrder.Relevance, Many(() => Word(rare)));
        yield return ("usual term", SearchOrder.Relevance, Many(() => Word(usual)));
        yield return ("common term", SearchOrder.Relevance, Many(() => Word(common)));
        yield return ("two terms AND", SearchOrder.Relevance, Many(() => new SearchQuery.And([Word(usual), Word(usual)])));
        yield return ("three terms OR", SearchOrder.Relevance, Many(() => new SearchQuery.Or([Word(common), Word(usual), Word(usual)])));
        yield return ("phrase", SearchOrder.Relevance, Many(Phrase));
        yield return ("near", SearchOrder.Relevance, Many(() => new SearchQuery.Phrase([Any(common), Any(usual)], 8)));
        yield return ("prefix", SearchOrder.Relevance, Many(() => new SearchQuery.Prefix(Any(usual)[..4])));
        yield return ("term and a year of days", SearchOrder.Relevance, Many(Dated));
        yield return ("figure", SearchOrder.Relevance, Many(() => new SearchQuery.And([Word(usual), new SearchQuery.Number(random.Next(1000), null, null)])));
        yield return ("newest 20, common", SearchOrder.Newest, Many(() => Word(common)));
        yield return ("oldest 20, usual", SearchOrder.Oldest, Many(() => Word(usual)));
    }

    private static bool IsWord(string form) => form.All(char.IsAsciiLetter);
}
