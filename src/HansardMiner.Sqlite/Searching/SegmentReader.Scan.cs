using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Facts;

namespace HansardMiner.Sqlite.Searching;

/// <content>Walks that look at every contribution of a word: inside a page they are loops over local variables, since all the time of a search is spent here.</content>
internal sealed unsafe partial class SegmentReader
{
    /// <summary>Adds all contributions of the word to a set, from one place on and up to a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTo(HitSet hits, ref SearchFacts.Finder places, int first, long high)
    {
        while (Next() && Number < high)
        {
            if (places.PlaceOf(Number) is var one && one >= first)
            {
                hits.Add(one);
            }
            var page = _page;
            var (end, number, at) = (Math.Min(_size, _nextWord), Number, _at + PlacesLength);
            var (lastAt, lastLength) = (_at, PlacesLength);
            while (at < end && number < high && !_isFresh)
            {
                number += Varint.Read(page, ref at);
                lastLength = (int)(Varint.Read(page, ref at) >> 1);
                lastAt = at;
                at += lastLength;
                if (places.PlaceOf(number) is var place && place >= first && number < high)
                {
                    hits.Add(place);
                }
            }
            (Number, _at, PlacesLength) = (number, lastAt, lastLength);
        }
    }

    /// <summary>Adds up how often the word stands in the contributions of a set, from one place on and up to a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(HitSet within, ref SearchFacts.Finder places, HashSet<long>? graves, ReadOnlySpan<float> weights, float[] frequencies, int first, long high)
    {
        while (Next() && Number < high)
        {
            if (places.PlaceOf(Number) is var one && one >= first && within.Has(one) && graves?.Contains(Number) != true)
            {
                frequencies[one] += Frequency(weights);
            }
            var page = _page;
            var (end, number, at) = (Math.Min(_size, _nextWord), Number, _at + PlacesLength);
            var (lastAt, lastLength) = (_at, PlacesLength);
            while (at < end && number < high && !_isFresh)
            {
                var (before, start) = (number, at);
                number += Varint.Read(page, ref at);
                var length = (int)(Varint.Read(page, ref at) >> 1);
                if (at + length > _size)
                {
                    // It runs over the end of the page: left to the walk above.
                    number = before;
                    break;
                }
                (lastAt, lastLength) = (at, length);
                if (places.PlaceOf(number) is var place && place >= first && number < high && within.Has(place) && graves?.Contains(number) != true)
                {
                    frequencies[place] += Frequency(page + at, page + at + length, weights);
                }
                at += length;
            }
            (Number, _at, PlacesLength) = (number, lastAt, lastLength);
        }
    }

    /// <summary>Goes to a number or, where the word does not stand there, behind it; false when there is nothing more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveTo(long sought)
    {
        while (Number < sought)
        {
            if (!Next())
            {
                return false;
            }
            var page = _page;
            var (end, number, at) = (Math.Min(_size, _nextWord), Number, _at + PlacesLength);
            var (lastAt, lastLength) = (_at, PlacesLength);
            while (number < sought && at < end && !_isFresh)
            {
                number += Varint.Read(page, ref at);
                lastLength = (int)(Varint.Read(page, ref at) >> 1);
                lastAt = at;
                at += lastLength;
            }
            (Number, _at, PlacesLength) = (number, lastAt, lastLength);
        }
        return true;
    }
}
