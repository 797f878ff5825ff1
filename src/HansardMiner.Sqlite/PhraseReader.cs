using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace HansardMiner.Sqlite;

/// <summary>Finds where several words stand next to each other or near each other.</summary>
internal sealed class PhraseReader(WordIndexReader index, WordPart part)
{
    private readonly List<string> _words = [.. part.Words.Distinct()];
    private readonly List<int> _places = [];
    private readonly List<float> _frequencies = [];

    /// <summary>Adds those that have the phrase to a set. How often it stands there is kept.</summary>
    /// <param name="hits">The set.</param>
    /// <param name="within">Which may be found; null for all.</param>
    /// <param name="first">The first place that is looked at.</param>
    /// <param name="end">Behind the last.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(HitSet hits, HitSet? within, int first, int end)
    {
        using var candidates = Candidates(within, first, end);
        if (candidates.From(0) < 0)
        {
            return;
        }
        var facts = index.Facts;
        List<MergedReader> readers = [.. _words.Select(w => new MergedReader(index, w, facts.NumberOf(candidates.From(0))))];
        var places = _words.ConvertAll(_ => new WordPlaces());
        var asked = part.Words.Select(w => places[_words.IndexOf(w)]).ToList();
        var near = new NearPlaces(part.Slop, part.Columns);
        var (block, start, ends, number) = (-1, 0, 0, 0L);
        foreach (var place in candidates)
        {
            if (place >= ends)
            {
                block = facts.BlockOf(place);
                (start, ends) = facts.PlacesOf(block);
                number = facts.Blocks[block] << FactBlocks.Bits;
            }
            if (Read(readers, number + place - start, places) && near.Frequency(asked) is > 0 and var frequency)
            {
                hits.Add(place);
                _places.Add(place);
                _frequencies.Add(frequency);
            }
        }
        readers.ForEach(r => r.Dispose());
    }

    /// <summary>Adds how often the phrase stands in those of a set that were found.</summary>
    public void Count(HitSet within, float[] frequencies)
    {
        for (var i = 0; i < _places.Count; i++)
        {
            if (within.Has(_places[i]))
            {
                frequencies[_places[i]] += _frequencies[i];
            }
        }
    }

    /// <summary>Those that have all of the words.</summary>
    private HitSet Candidates(HitSet? within, int first, int end)
    {
        var candidates = within?.Copy() ?? index.Facts.All(first, end);
        foreach (var word in _words)
        {
            using var have = new HitSet(index.Facts.Places);
            index.Find(word, isBeginning: false, part.Columns, have, first, end);
            candidates.And(have);
        }
        return candidates;
    }

    private static bool Read(List<MergedReader> readers, long number, List<WordPlaces> places)
    {
        for (var i = 0; i < readers.Count; i++)
        {
            if (readers[i].At(number) is not { } reader)
            {
                return false;
            }
            reader.CopyTo(places[i]);
        }
        return true;
    }
}
