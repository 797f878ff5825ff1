using System;
using System.Collections.Generic;
using System.Text;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Facts;

namespace HansardMiner.Sqlite.Searching;

/// <summary>Reads which contributions have a word, and how often, in one committed state. Used by one search.</summary>
internal sealed class WordIndexReader
{
    private readonly Database _database;
    private readonly Deadline _deadline;
    private readonly IReadOnlyList<(WordSegment Segment, HashSet<long>? Graves)> _segments;

    public WordIndexReader(Database database, SearchFacts facts, Deadline deadline)
    {
        (_database, Facts, _deadline) = (database, facts, deadline);
        _segments = facts.Segments(database);
    }

    public SearchFacts Facts { get; }

    public Database Database => _database;

    public Deadline Deadline => _deadline;

    /// <summary>A reader for each segment that has the word, standing before its first contribution.</summary>
    public IEnumerable<(SegmentReader Reader, HashSet<long>? Graves)> Open(string word, bool isBeginning)
    {
        var bytes = Encoding.UTF8.GetBytes(word);
        foreach (var (segment, graves) in _segments)
        {
            var reader = new SegmentReader(_database, segment, _deadline);
            if (reader.Seek(bytes, isBeginning))
            {
                yield return (reader, graves);
            }
            else
            {
                reader.Dispose();
            }
        }
    }

    /// <summary>Adds those that have the word, false when no contribution ever had it; of the places from <paramref name="first"/> on and before <paramref name="end"/>.</summary>
    public bool Find(string word, bool isBeginning, int columns, HitSet hits, int first, int end)
    {
        if (isBeginning || columns != WordPart.Anywhere)
        {
            return Read(word, isBeginning, columns, hits, first, end);
        }
        if (Facts.Holdings.Find(word) is { } kept)
        {
            kept.AddTo(hits, first, end);
            return true;
        }
        if (!IsWhole(first, end))
        {
            return Read(word, isBeginning, columns, hits, first, end);
        }
        using var found = new HitSet(Facts.Places);
        var isKnown = Read(word, isBeginning, columns, found, first, end);
        hits.Or(found);
        if (isKnown && found.Count is var count && Facts.Holdings.IsCommon(count))
        {
            Facts.Holdings.Keep(word, Holding.Of(found, count));
        }
        return isKnown;
    }

    /// <summary>Whether these are all places.</summary>
    public bool IsWhole(int first, int end) => first <= 0 && end >= Facts.Places;

    private bool Read(string word, bool isBeginning, int columns, HitSet hits, int first, int end)
    {
        var (low, high) = Numbers(first, end);
        var bytes = Encoding.UTF8.GetBytes(word);
        var isKnown = false;
        foreach (var (reader, graves) in Open(word, isBeginning))
        {
            using (reader)
            {
                do
                {
                    if (isBeginning && !reader.Word.StartsWith(bytes))
                    {
                        break;
                    }
                    isKnown = true;
                    Skip(reader, low);
                    Find(reader, graves, columns, hits, first, high);
                }
                while (isBeginning && reader.NextWord());
            }
        }
        return isKnown;
    }

    /// <summary>Adds up how often the word stands in the contributions of a set, each place by the weight of its column.</summary>
    public void Count(string word, bool isBeginning, ReadOnlySpan<float> weights, HitSet within, float[] frequencies, int first, int end)
    {
        if (Kept(word, isBeginning, weights, within) is { } kept)
        {
            kept.AddTo(frequencies, within);
            return;
        }
        Read(word, isBeginning, weights, within, frequencies, first, end);
    }

    /// <summary>What is kept of a word that is searched anywhere. Where most of it is wanted, it is counted now and kept.</summary>
    private Holding? Kept(string word, bool isBeginning, ReadOnlySpan<float> weights, HitSet within)
    {
        var isAnywhere = weights.SequenceEqual(WordPart.AllWeights);
        if (isBeginning || !isAnywhere || Facts.Holdings.Find(word) is not { } kept)
        {
            return null;
        }
        if (kept.IsCounted || within.Count < kept.Count / 2)
        {
            return kept.IsCounted ? kept : null;
        }
        var frequencies = SearchRoom.Numbers.Rent(Facts.Places);
        frequencies.AsSpan(0, Facts.Places).Clear();
        using var all = new HitSet(Facts.Places);
        kept.AddTo(all, 0, Facts.Places);
        try
        {
            Read(word, isBeginning, weights, all, frequencies, 0, Facts.Places);
            var counted = kept.Counted(frequencies);
            if (counted is not null)
            {
                Facts.Holdings.Keep(word, counted);
            }
            return counted;
        }
        finally
        {
            SearchRoom.Numbers.Return(frequencies);
        }
    }

    private void Read(string word, bool isBeginning, ReadOnlySpan<float> weights, HitSet within, float[] frequencies, int first, int end)
    {
        var (low, high) = Numbers(first, end);
        var bytes = Encoding.UTF8.GetBytes(word);
        foreach (var (reader, graves) in Open(word, isBeginning))
        {
            using (reader)
            {
                do
                {
                    if (isBeginning && !reader.Word.StartsWith(bytes))
                    {
                        break;
                    }
                    Skip(reader, low);
                    var places = new SearchFacts.Finder(Facts);
                    reader.Count(within, ref places, graves, weights, frequencies, first, high);
                }
                while (isBeginning && reader.NextWord());
            }
        }
    }

    private void Find(SegmentReader reader, HashSet<long>? graves, int columns, HitSet hits, int first, long high)
    {
        var places = new SearchFacts.Finder(Facts);
        if (graves is null && columns == WordPart.Anywhere)
        {
            reader.AddTo(hits, ref places, first, high);
            return;
        }
        while (reader.Next() && reader.Number < high)
        {
            var place = places.PlaceOf(reader.Number);
            if (place >= first && (graves is null || !graves.Contains(reader.Number)) && (columns == WordPart.Anywhere || reader.IsIn(columns)))
            {
                hits.Add(place);
            }
        }
    }

    private static void Skip(SegmentReader reader, long low)
    {
        if (low > 0)
        {
            reader.Skip(low);
        }
    }

    /// <summary>The numbers of a run of places.</summary>
    private (long Low, long High) Numbers(int first, int end) =>
        (first <= 0 ? 0 : first >= Facts.Places ? long.MaxValue : Facts.NumberOf(first), end >= Facts.Places ? long.MaxValue : Facts.NumberOf(end));
}
