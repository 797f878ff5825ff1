using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Query;

/// <summary>Words and names of an index that are close to one that is not in it.</summary>
/// <param name="known">The index.</param>
internal sealed class NearWords(IKnownWords known)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const int Shortest = 4;
    private const int Longest = 24;
    private const int Most = 3;
    private const int MostCounted = 1000;
    private const int MostBeginning = 20_000;

    /// <summary>Words close to one, the closest first, then the commonest.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="leaf">The query that finds a word where this one was looked for.</param>
    public IReadOnlyList<string> To(string word, Func<string, SearchQuery> leaf)
    {
        if (word.Length is < Shortest or > Longest || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return [];
        }
        var near = Counted(OneStepFrom(word), leaf);
        if (near.Count == 0 && word.Length > Shortest + 1)
        {
            near = Counted(known.Beginning(word[..3], MostBeginning).Where(w => SpellingDistance.Between(word, w, 2) == 2), leaf);
        }
        return near;
    }

    /// <summary>Full names close to one, of members who are in the index.</summary>
    /// <param name="words">The words of the name as typed, folded.</param>
    public IReadOnlyList<string> Names(IReadOnlyList<string> words)
    {
        var letters = words.Sum(w => w.Length);
        var most = Math.Clamp(letters / 5, 1, 3);
        return
        [
            .. known.Names.Select(name => (Name: name, Steps: Steps(words, QueryFolding.Words(name), most)))
                .Where(n => n.Steps <= most).OrderBy(n => n.Steps).ThenBy(n => n.Name, StringComparer.Ordinal)
                .Where(n => known.Count(new SearchQuery.Field(QueryField.Speaker, n.Name), 1) > 0).Select(n => n.Name).Distinct().Take(Most),
        ];
    }

    private List<string> Counted(IEnumerable<string> words, Func<string, SearchQuery> leaf) =>
    [
        .. words.Select(w => (Word: w, Count: known.Count(leaf(w), MostCounted))).Where(w => w.Count > 0)
            .OrderByDescending(w => w.Count).ThenBy(w => w.Word, StringComparer.Ordinal).Select(w => w.Word).Take(Most),
    ];

    /// <summary>The fewest steps to any run of the name's words.</summary>
    private static int Steps(IReadOnlyList<string> typed, IReadOnlyList<string> name, int most)
    {
        var best = most + 1;
        for (var at = 0; at + typed.Count <= name.Count; at++)
        {
            var steps = 0;
            for (var i = 0; i < typed.Count && steps <= most; i++)
            {
                steps += SpellingDistance.Between(typed[i], name[at + i], typed[i].Length < Shortest + 1 ? 1 : 2);
            }
            best = Math.Min(best, steps);
        }
        return best;
    }

    private static HashSet<string> OneStepFrom(string word)
    {
        var near = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i <= word.Length; i++)
        {
            var (left, right) = (word[..i], word[i..]);
            if (right.Length > 0)
            {
                near.Add(left + right[1..]);
            }
            if (right.Length > 1)
            {
                near.Add($"{left}{right[1]}{right[0]}{right[2..]}");
            }
            foreach (var letter in Letters)
            {
                near.Add(left + letter + right);
                if (right.Length > 0)
                {
                    near.Add(left + letter + right[1..]);
                }
            }
        }
        near.Remove(word);
        return near;
    }
}
