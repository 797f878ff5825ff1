using System;
using System.Collections.Generic;

namespace HansardMiner.Sqlite.Searching;

/// <summary>Tells how often words stand next to each other, in order, or near each other in any order.</summary>
/// <param name="slop">0 for a phrase; how many other words may stand between otherwise.</param>
/// <param name="columns">In which columns they may stand, a bit each.</param>
internal sealed class NearPlaces(int slop, int columns)
{
    private int[] _at = [];

    /// <summary>How often, each time by the weight of its column.</summary>
    /// <param name="words">For each word asked for its places; the same word may be asked for twice.</param>
    public float Frequency(IReadOnlyList<WordPlaces> words)
    {
        if (_at.Length != words.Count)
        {
            _at = new int[words.Count];
        }
        Array.Clear(_at);
        return slop == 0 ? Phrases(words) : Nearnesses(words);
    }

    private float Phrases(IReadOnlyList<WordPlaces> words)
    {
        var sum = 0f;
        if (words.Count == 2)
        {
            return Pairs(words[0].Places, words[1].Places);
        }
        foreach (var start in words[0].Places)
        {
            var isPhrase = true;
            for (var word = 1; word < words.Count && isPhrase; word++)
            {
                var places = words[word].Places;
                while (_at[word] < places.Length && places[_at[word]] < start + word)
                {
                    _at[word]++;
                }
                if (_at[word] >= places.Length)
                {
                    return sum;
                }
                isPhrase = places[_at[word]] == start + word;
            }
            sum += isPhrase ? Weight(start) : 0;
        }
        return sum;
    }

    private float Pairs(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var (sum, i, j) = (0f, 0, 0);
        while (i < first.Length && j < second.Length)
        {
            var apart = second[j] - first[i];
            sum += apart == 1 ? Weight(first[i]) : 0;
            i += apart >= 1 ? 1 : 0;
            j += apart <= 1 ? 1 : 0;
        }
        return sum;
    }

    /// <summary>Moves a window over the places: from each first word on, all must be met before more than so many others.</summary>
    private float Nearnesses(IReadOnlyList<WordPlaces> words)
    {
        var sum = 0f;
        while (true)
        {
            var (least, most, first) = (int.MaxValue, int.MinValue, 0);
            for (var word = 0; word < words.Count; word++)
            {
                if (_at[word] >= words[word].Count)
                {
                    return sum;
                }
                var place = words[word].Places[_at[word]];
                (least, first) = place < least ? (place, word) : (least, first);
                most = place > most ? place : most;
            }
            if (most - least <= slop + 1)
            {
                sum += Weight(least);
            }
            _at[first]++;
        }
    }

    private float Weight(int place) => Weight(WordPlaces.ColumnOf(place), columns);

    /// <summary>What it counts in one column, of those in which it may stand.</summary>
    public static float Weight(int column, int columns)
    {
        if ((columns & (1 << column)) == 0)
        {
            return 0;
        }
        // What is found must not count as nothing, though it makes no contribution more relevant.
        return column < WordPart.Weights.Count && WordPart.Weights[column] is > 0 and var weight ? weight : 1;
    }
}
