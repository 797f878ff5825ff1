using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using HansardMiner.Text;

namespace HansardMiner.Timelines;

/// <summary>What is counted, in one spelling: "the number of cases of stalking", "stalking cases" and "stalking case" count the same.</summary>
internal static class CountedWords
{
    /// <summary>How many phrases are kept in their one spelling.</summary>
    private const int MostKept = 20_000;

    private static readonly HashSet<string> Numbers = new(["number", "total", "numb", "figure", "count"], StringComparer.Ordinal);

    private static readonly (string[] Form, string Name)[] Same =
    [
        .. WordList.Rows("same-words.tsv")
            .SelectMany(row => WordList.Forms(row[1]).Select(form => (Form: Stem.Of(form).ToArray(), Name: string.Join('-', Stem.Of(row[0])))))
            .OrderByDescending(f => f.Form.Length),
    ];

    private static readonly HashSet<string> SameFirst = new(Same.Select(s => s.Form[0]), StringComparer.Ordinal);

    private static readonly HashSet<string> SameWords = new(Same.SelectMany(s => s.Form), StringComparer.Ordinal);

    private static int _kept;

    private static readonly ConcurrentDictionary<string, string> Kept = new(StringComparer.Ordinal);

    /// <summary>The phrase in its one spelling; empty for null.</summary>
    public static string Of(string? counted)
    {
        if (counted is null)
        {
            return "";
        }
        if (Kept.TryGetValue(counted, out var kept))
        {
            return kept;
        }
        var spelling = Spelling(counted);
        if (Volatile.Read(ref _kept) < MostKept && Kept.TryAdd(counted, spelling))
        {
            Interlocked.Increment(ref _kept);
        }
        return spelling;
    }

    /// <summary>Whether two phrases name the same sort of thing: one says nothing, or they have a word in common ("police officers", "police staff").</summary>
    public static bool AreAlike(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return true;
        }
        return WordsOf(left).Intersect(WordsOf(right), StringComparer.Ordinal).Any(w => w.Length > 2);
    }

    /// <summary>The longest word of a phrase that every phrase counting the same has, too: one that is neither left out nor has another spelling; null when there is none.</summary>
    public static string? CommonWord(string counted) => Stem.Words(counted)
        .Where(w => w.Word.Length > 3 && Stem.OfWord(w.Word) is var stem && !Numbers.Contains(stem) && !SameWords.Contains(stem))
        .Select(w => w.Word)
        .MaxBy(w => w.Length);

    /// <summary>The single words of a phrase, in their one spelling.</summary>
    public static string[] WordsOf(string counted) => Of(counted).Split(' ', '-');

    private static string Spelling(string counted)
    {
        var stems = Renamed(WithoutNumbers([.. Stem.Words(counted).Where(w => w.Word is not ("the" or "a" or "an")).Select(w => Stem.OfWord(w.Word))]));
        var of = stems.IndexOf("of");
        // "cases of stalking" is said as "stalking cases", too; with a second preposition it is not clear what belongs to what.
        if (of > 0 && of < stems.Count - 1 && stems.LastIndexOf("of") == of && !stems.Any(s => s is "in" or "for" or "by" or "with" or "under" or "to" or "who" or "that" or "from" or "on" or "at" or "and" or "or"))
        {
            stems = [.. stems[(of + 1)..], .. stems[..of]];
        }
        return string.Join(' ', stems);
    }

    /// <summary>"total number of cases" → cases.</summary>
    private static List<string> WithoutNumbers(List<string> stems)
    {
        var of = stems.IndexOf("of");
        return of > 0 && of < stems.Count - 1 && stems[..of].TrueForAll(Numbers.Contains) ? stems[(of + 1)..] : stems;
    }

    private static List<string> Renamed(List<string> stems)
    {
        for (var i = 0; i < stems.Count; i++)
        {
            if (!SameFirst.Contains(stems[i]))
            {
                continue;
            }
            foreach (var (form, name) in Same)
            {
                if (i + form.Length <= stems.Count && form.SequenceEqual(stems.GetRange(i, form.Length)))
                {
                    stems.RemoveRange(i, form.Length);
                    stems.Insert(i, name);
                    break;
                }
            }
        }
        return stems;
    }
}
