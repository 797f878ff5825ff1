using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Figures;
using HansardMiner.Text;

namespace HansardMiner.Extract.Mentions;

/// <summary>A list of phrases of several words, found by their first word; the longest one that fits wins.</summary>
internal sealed class Phrases
{
    private readonly List<(string[] Words, Bound Bound)>?[] _byFirst = new List<(string[] Words, Bound Bound)>?[Lexicon.Default.Count + 1];
    private readonly List<(string[] Words, Bound Bound)>?[] _byLast = new List<(string[] Words, Bound Bound)>?[Lexicon.Default.Count + 1];
    private int _longest;

    /// <summary>Hedges before a number.</summary>
    public static Phrases Hedges { get; } = Load("hedges.tsv", 1);

    /// <summary>Idioms that hold a number.</summary>
    public static Phrases Idioms { get; } = Load("idioms.tsv", 0);

    /// <summary>The longest phrase that ends just before an item.</summary>
    /// <returns>Its first item, or <paramref name="end"/> when there is none.</returns>
    public int Before(Reading r, int end, out Bound bound)
    {
        bound = Bound.Exact;
        var first = end;
        if (!r.IsWord(end - 1) || _byLast[r[end - 1].Word.Id] is not { } phrases)
        {
            return first;
        }
        foreach (var (words, bounds) in phrases)
        {
            if (words.Length > end - first && Fits(r, end - words.Length, words))
            {
                first = end - words.Length;
                bound = bounds;
            }
        }
        return first;
    }

    /// <summary>Whether a phrase of the list covers the items.</summary>
    public bool Covers(Reading r, int first, int end)
    {
        for (var i = Math.Max(r.Lo, first - _longest); i <= first; i++)
        {
            if (!r.IsWord(i) || _byFirst[r[i].Word.Id] is not { } phrases)
            {
                continue;
            }
            foreach (var (words, _) in phrases)
            {
                if (i + words.Length >= end && Fits(r, i, words))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static bool Fits(Reading r, int first, string[] words)
    {
        var at = first;
        for (var i = 0; i < words.Length; i++)
        {
            if (!r.Is(at, words[i]))
            {
                return false;
            }
            at++;
        }
        return true;
    }

    private static Phrases Load(string name, int column)
    {
        var list = new Phrases();
        foreach (var row in WordList.Rows(name))
        {
            string[] words = [.. row[column].Split(' ').Select(string.Intern)];
            var bound = column > 0 ? Enum.Parse<Bound>(row[0]) : Bound.Exact;
            Put(list._byFirst, words[0], (words, bound));
            Put(list._byLast, words[^1], (words, bound));
            list._longest = Math.Max(list._longest, words.Length);
        }
        return list;
    }

    private static void Put(List<(string[] Words, Bound Bound)>?[] lists, string key, (string[] Words, Bound Bound) phrase) =>
        (lists[Lexicon.Default.Find(key).Id] ??= []).Add(phrase);
}
