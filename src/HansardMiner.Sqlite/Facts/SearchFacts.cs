using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Facts;

/// <summary>
/// The facts of all contributions of one committed state, in memory: each contribution has a place, and places are in the order of numbers. What is asked for
/// the first time is read then, from a connection that sees the same state. May be used by several threads.
/// </summary>
internal sealed class SearchFacts
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;
    private readonly Lock _gate = new();
    private readonly long[] _blocks;
    private readonly int[] _starts;
    private readonly float[] _norms;
    private readonly ulong[] _searched;
    private readonly int[]?[] _names = new int[3][];
    private (byte[] Record, IReadOnlyList<(WordSegment, HashSet<long>?)> Segments)? _segments;
    private byte[]? _kinds;
    private Copies? _copies;

    private SearchFacts(long[] blocks, int[] starts, ushort[] lengths)
    {
        (_blocks, _starts) = (blocks, starts);
        var (count, words) = (0, 0L);
        foreach (var length in lengths)
        {
            count += length > 0 ? 1 : 0;
            words += length;
        }
        Contributions = count;
        Holdings = new Holdings(lengths.Length);
        var perWord = K1 * B / Math.Max(1f, words / (float)Math.Max(1, count));
        _norms = new float[lengths.Length];
        _searched = new ulong[(lengths.Length + 63) / 64];
        for (var i = 0; i < lengths.Length; i++)
        {
            if (lengths[i] > 0)
            {
                _norms[i] = (K1 * (1 - B)) + (perWord * lengths[i]);
                _searched[i >> 6] |= 1UL << i;
            }
        }
    }

    /// <summary>How many places there are.</summary>
    public int Places => _norms.Length;

    /// <summary>How many contributions are searched.</summary>
    public int Contributions { get; }

    /// <summary>What is known of how many contributions have a word.</summary>
    public ConcurrentDictionary<string, int> Spread { get; } = new(StringComparer.Ordinal);

    /// <summary>What was dear to find.</summary>
    public Holdings Holdings { get; }

    /// <summary>The blocks, in order.</summary>
    public ReadOnlySpan<long> Blocks => _blocks;

    /// <summary>How many of the blocks, the first ones, are of no day.</summary>
    public int UndatedBlocks
    {
        get
        {
            var index = Array.BinarySearch(_blocks, ContributionNumber.PerDay >> FactBlocks.Bits);
            return index < 0 ? ~index : index;
        }
    }

    public static SearchFacts Read(Database database)
    {
        var blocks = new List<long>();
        var starts = new List<int> { 0 };
        var lengths = new List<ushort>();
        foreach (var (block, bytes) in FactBlocks.Read(database, FactPart.Lengths, 0, long.MaxValue))
        {
            blocks.Add(block);
            lengths.AddRange(MemoryMarshal.Cast<byte, ushort>(bytes));
            starts.Add(lengths.Count);
        }
        return new SearchFacts([.. blocks], [.. starts], [.. lengths]);
    }

    /// <summary>The part of a word's score that depends on how often it occurs, and on the length of the contribution.</summary>
    public float Weight(int place, float frequency) => frequency * (K1 + 1) / (frequency + _norms[place]);

    /// <summary>How rare a word is that stands in so many contributions.</summary>
    public float Rarity(int found) => (float)Math.Max(1e-6, Math.Log((Contributions - Math.Min(found, Contributions) + 0.5) / (found + 0.5)));

    /// <summary>The first place whose number is not below <paramref name="number"/>.</summary>
    public int PlaceFrom(long number)
    {
        var index = Array.BinarySearch(_blocks, number >> FactBlocks.Bits);
        return index < 0 ? _starts[~index] : Math.Min(_starts[index] + (int)(number & (FactBlocks.Size - 1)), _starts[index + 1]);
    }

    /// <summary>The place of a contribution; -1 when it is not known.</summary>
    public int PlaceOf(long number)
    {
        var index = Array.BinarySearch(_blocks, number >> FactBlocks.Bits);
        var place = index < 0 ? -1 : _starts[index] + (int)(number & (FactBlocks.Size - 1));
        return place >= 0 && place < _starts[index + 1] ? place : -1;
    }

    /// <summary>The number of the contribution at a place.</summary>
    public long NumberOf(int place)
    {
        var index = BlockOf(place);
        return (_blocks[index] << FactBlocks.Bits) + (place - _starts[index]);
    }

    /// <summary>The day's running number; 0 for no day.</summary>
    public long DayOf(int place) => ContributionNumber.DayOf(NumberOf(place));

    /// <summary>The index of the block in which a place is.</summary>
    public int BlockOf(int place)
    {
        var index = Array.BinarySearch(_starts, place);
        if (index < 0)
        {
            return ~index - 1;
        }
        // Of blocks without places the last one has it.
        while (index + 1 < _starts.Length && _starts[index + 1] == place)
        {
            index++;
        }
        return index;
    }

    /// <summary>The places of a block, given by its index.</summary>
    public (int First, int End) PlacesOf(int block) => (_starts[block], _starts[block + 1]);

    /// <summary>House, kind and whether there are figures, of each place.</summary>
    public byte[] Kinds(Database database)
    {
        lock (_gate)
        {
            if (_kinds is null)
            {
                var kinds = new byte[Places];
                Fill(database, FactPart.Kinds, (bytes, at) => bytes.CopyTo(kinds, at));
                _kinds = kinds;
            }
            return _kinds;
        }
    }

    /// <summary>Departments, parties or speakers of each place.</summary>
    public int[] Names(Database database, FactPart part)
    {
        lock (_gate)
        {
            if (_names[part - FactPart.Departments] is not { } names)
            {
                names = new int[Places];
                Fill(database, part, (bytes, at) => MemoryMarshal.Cast<byte, int>(bytes).CopyTo(names.AsSpan(at)));
                _names[part - FactPart.Departments] = names;
            }
            return names;
        }
    }

    /// <summary>The answers that are shown at another question.</summary>
    public Copies Copies(Database database)
    {
        lock (_gate)
        {
            return _copies ??= Sqlite.Facts.Copies.Read(database, this);
        }
    }

    /// <summary>The segments of the words, each with the numbers that were deleted. They may be merged while the state stays the same.</summary>
    public IReadOnlyList<(WordSegment Segment, HashSet<long>? Graves)> Segments(Database database)
    {
        var record = WordSegment.Record(database);
        lock (_gate)
        {
            if (_segments is not { } known || !known.Record.AsSpan().SequenceEqual(record))
            {
                _segments = known = (record, [.. WordSegment.All(record).Select(s => (s, s.Graves(database)))]);
            }
            return known.Segments;
        }
    }

    /// <summary>A set of all that is searched from one place on and before another.</summary>
    public HitSet All(int first, int end)
    {
        var all = new HitSet(_searched, Places);
        all.Keep(first, end);
        return all;
    }

    private void Fill(Database database, FactPart part, Action<byte[], int> copy)
    {
        foreach (var (block, bytes) in FactBlocks.Read(database, part, 0, long.MaxValue))
        {
            if (Array.BinarySearch(_blocks, block) is >= 0 and var index)
            {
                copy(bytes, _starts[index]);
            }
        }
    }

    /// <summary>Finds places of numbers that come in order, most of them in the block of the one before.</summary>
    internal struct Finder(SearchFacts facts)
    {
        private long _block = -1;
        private int _start;
        private int _end;
        private int _index = -1;

        /// <summary>The place of a contribution; -1 when it is not known.</summary>
        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public int PlaceOf(long number)
        {
            if (number >> FactBlocks.Bits != _block)
            {
                Move(number >> FactBlocks.Bits);
            }
            var place = _start + (int)(number & (FactBlocks.Size - 1));
            return place < _end ? place : -1;
        }

        private void Move(long block)
        {
            var blocks = facts._blocks;
            var index = _index + 1;
            if (index >= blocks.Length || blocks[index] != block)
            {
                index = Array.BinarySearch(blocks, block);
            }
            _block = block;
            (_start, _end) = index < 0 ? (0, -1) : (facts._starts[index], facts._starts[index + 1]);
            _index = index < 0 ? ~index - 1 : index;
        }
    }
}
