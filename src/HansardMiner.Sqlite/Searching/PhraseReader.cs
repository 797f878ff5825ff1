using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using HansardMiner.Sqlite.Facts;

namespace HansardMiner.Sqlite.Searching;

/// <summary>Finds where several words stand next to each other or near each other.</summary>
internal sealed class PhraseReader(WordIndexReader index, WordPart part)
{
    private readonly List<string> _words = [.. part.Words.Distinct()];
    private Holding? _found;
    private HitSet? _looked;

    /// <summary>Under what it is kept: no word has a bar.</summary>
    private string Name => $"{part.Slop}|{part.Columns}|{string.Join('|', part.Words)}";

    /// <summary>Adds those that have the phrase to a set. How often it stands there is kept.</summary>
    /// <param name="hits">The set.</param>
    /// <param name="within">Which may be found; null for all.</param>
    /// <param name="first">The first place that is looked at.</param>
    /// <param name="end">Behind the last.</param>
    public void Find(HitSet hits, HitSet? within, int first, int end)
    {
        _found = index.Facts.Holdings.Find(Name);
        if (_found is null)
        {
            using var candidates = Candidates(within, first, end);
            _found = Read(candidates, candidates.Count);
            // The list of a common word is long, however few have the others.
            if (within is null && index.IsWhole(first, end) && _words.Exists(w => index.Facts.Holdings.Find(w) is not null))
            {
                index.Facts.Holdings.Keep(Name, _found);
            }
        }
        else if (within is not null)
        {
            // What is kept is of all; no score may depend on what was asked before.
            _looked = within.Copy();
            using var found = new HitSet(index.Facts.Places);
            _found.AddTo(found, first, end);
            found.And(within);
            hits.Or(found);
            return;
        }
        _found.AddTo(hits, first, end);
    }

    /// <summary>Adds how often the phrase stands in those of a set that were found.</summary>
    public void Count(HitSet within, float[] frequencies)
    {
        using var counted = within.Copy();
        if (_looked is not null)
        {
            counted.And(_looked);
        }
        _found?.AddTo(frequencies, counted);
    }

    private Holding Read(HitSet candidates, int count)
    {
        if (count == 0)
        {
            return Holding.Of([], [], index.Facts.Places);
        }
        var first = index.Facts.NumberOf(candidates.From(0));
        var readers = new MergedReader[_words.Count];
        var (places, frequencies) = (SearchRoom.Places.Rent(count), SearchRoom.Numbers.Rent(count));
        try
        {
            for (var i = 0; i < readers.Length; i++)
            {
                readers[i] = new MergedReader(index, _words[i], first);
            }
            var found = Read(candidates, readers, places, frequencies);
            return Holding.Of(places.AsSpan(0, found), frequencies.AsSpan(0, found), index.Facts.Places);
        }
        finally
        {
            // A reader that is left open would hold its connection to the state of now.
            Array.ForEach(readers, r => r?.Dispose());
            SearchRoom.Places.Return(places);
            SearchRoom.Numbers.Return(frequencies);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Read(HitSet candidates, MergedReader[] readers, int[] places, float[] frequencies)
    {
        var facts = index.Facts;
        int[] order = [.. part.Words.Select(w => _words.IndexOf(w))];
        var found = new SegmentReader[readers.Length];
        var asked = new SegmentReader[order.Length];
        using var marks = part.Slop == 0 ? new PlaceMarks(part) : null;
        var lists = new PhrasePlaces(part, order);
        var (start, ends, number, hits) = (0, 0, 0L, 0);
        foreach (var place in candidates)
        {
            if (place >= ends)
            {
                var block = facts.BlockOf(place);
                (start, ends) = facts.PlacesOf(block);
                number = facts.Blocks[block] << FactBlocks.Bits;
            }
            if (!Move(readers, number + place - start, found))
            {
                continue;
            }
            for (var i = 0; i < order.Length; i++)
            {
                asked[i] = found[order[i]];
            }
            if ((marks?.Frequency(asked) ?? lists.Frequency(found)) is > 0 and var frequency)
            {
                places[hits] = place;
                frequencies[hits++] = frequency;
            }
        }
        return hits;
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

    private static bool Move(MergedReader[] readers, long number, SegmentReader[] found)
    {
        for (var i = 0; i < readers.Length; i++)
        {
            if (readers[i].At(number) is not { } reader)
            {
                return false;
            }
            found[i] = reader;
        }
        return true;
    }
}
