using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Store;
using HansardMiner.Timelines;

namespace HansardMiner.Benchmarks;

/// <summary>Questions made of the words, nouns, acts, numbers, days and speakers of an index's own figures; the same index and seed give the same ones.</summary>
internal static class TimelineQuestions
{
    private const int Each = 25;

    private static readonly HashSet<string> Little = new(
        ("about above after also among because been before being between both could does each even every first from further have into last least less made make many more most much must "
        + "next only other over said same should since such than that their them then there these they this those through under until upon very were what when where which while will with within would your")
        .Split(' '), StringComparer.Ordinal);

    public static IReadOnlyList<(string Class, IReadOnlyList<string> Questions)> Of(IRecordStore store, IReadOnlyList<DateOnly> days, int seed)
    {
        var random = new Random(seed);
        var sample = new List<ClaimHit>();
        foreach (var day in days.OrderBy(_ => random.Next()).Take(150))
        {
            sample.AddRange(store.Claims(new ClaimQuery { From = day, To = day }).Take(200).OrderBy(_ => random.Next()).Take(20));
        }
        var words = sample.SelectMany(h => Words(h.Quotation).Distinct()).CountBy(w => w).OrderBy(w => w.Key, StringComparer.Ordinal).ToList();
        var rare = words.Where(w => w.Value == 1).Select(w => w.Key).ToList();
        var usual = words.Where(w => w.Value > sample.Count / 300 && w.Value < sample.Count / 25).Select(w => w.Key).ToList();
        var common = words.OrderByDescending(w => w.Value).Take(30).Select(w => w.Key).ToList();

        T Any<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
        ClaimHit Hit(Func<ClaimHit, bool> fits)
        {
            while (true)
            {
                if (Any(sample) is var hit && fits(hit))
                {
                    return hit;
                }
            }
        }
        string Noun(ClaimHit hit) => Words(hit.Claim.Counted!).Last();
        bool Counts(ClaimHit hit) => hit.Claim.Counted is { } counted && Words(counted).Any();
        string Heading(ClaimHit hit) => Any(Words(hit.Headings[^1]).ToList());
        bool IsHeaded(ClaimHit hit) => Counts(hit) && hit.Headings.Count > 0 && Words(hit.Headings[^1]).Any();
        string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
        string Between(ClaimHit hit) => $"{Number(hit.Claim.Quantity.Value)}..{Number(hit.Claim.Quantity.Value * 1.5m)}";
        bool IsPlain(ClaimHit hit) => hit.Claim.Quantity is { Value: > 3 and < 1_000_000, Unit: null };
        IReadOnlyList<string> Many(Func<string> make) => [.. Enumerable.Range(0, Each).Select(_ => make())];

        return
        [
            ("a rare word", Many(() => Any(rare))),
            ("a usual word", Many(() => Any(usual))),
            ("a very common word", Many(() => Any(common))),
            ("a heading's word and what is counted", Many(() => Hit(IsHeaded) is var hit ? $"{Heading(hit)} {Noun(hit)}" : "")),
            ("what is counted and an act", Many(() => Hit(h => Counts(h) && Definition.Of(h).Act is not null) is var hit ? $"{Noun(hit)} {Definition.Of(hit).Act!.Name}" : "")),
            ("subject, thing and act", Many(() => Hit(h => IsHeaded(h) && Definition.Of(h).Act is not null) is var hit ? $"{Heading(hit)} {Noun(hit)} {Definition.Of(hit).Act!.Name}" : "")),
            ("a range of numbers", Many(() => Hit(IsPlain) is var hit ? Between(hit) : "")),
            ("a range with its noun", Many(() => Hit(h => IsPlain(h) && Counts(h)) is var hit ? $"\"{Noun(hit)}\" {Between(hit)}" : "")),
            ("a word and a year of days", Many(() => Hit(h => h.Said is not null) is var hit ? $"{Any(usual)} date:{hit.Said!.Value.Year}..{hit.Said.Value.Year + 1}" : "")),
            ("a word and a speaker", Many(() => Hit(h => h.Attribution?.Name is { } name && Words(name).Any()) is var hit ? $"{Any(usual)} speaker:{Words(hit.Attribution!.Name!).Last()}" : "")),
        ];
    }

    private static IEnumerable<string> Words(string text) => QueryFolding.Words(text).Where(w => w.Length > 3 && w.All(char.IsAsciiLetter) && !Little.Contains(w));
}
