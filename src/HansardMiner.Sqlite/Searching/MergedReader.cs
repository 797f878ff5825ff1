using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace HansardMiner.Sqlite.Searching;

/// <summary>Walks over the contributions with a word in the order of their numbers, through all segments at once.</summary>
internal sealed class MergedReader : IDisposable
{
    private readonly List<(SegmentReader Reader, HashSet<long>? Graves)> _open = [];
    private readonly List<SegmentReader> _all = [];

    /// <summary>The one that was moved last; all others stand at <see cref="_limit"/> or behind it.</summary>
    private int _current;
    private SegmentReader? _near;
    private long _limit = long.MinValue;

    public MergedReader(WordIndexReader index, string word, long first)
    {
        foreach (var (reader, graves) in index.Open(word, isBeginning: false))
        {
            _all.Add(reader);
            reader.Skip(first);
            if (reader.Next())
            {
                _open.Add((reader, graves));
            }
        }
    }

    /// <summary>The reader that stands at a contribution; null when the word does not stand there. Numbers must be asked for in order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SegmentReader? At(long number)
    {
        // Most are in the same segment as the one before, and nothing of it was deleted.
        if (number < _limit && _near is { } near && near.MoveTo(number))
        {
            return near.Number == number ? near : null;
        }
        return AtAny(number);
    }

    private SegmentReader? AtAny(long number)
    {
        if (number < _limit)
        {
            return Move(_current, number) && Is(_current, number) ? _open[_current].Reader : null;
        }
        SegmentReader? found = null;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (!Move(i, number))
            {
                continue;
            }
            if (Is(i, number))
            {
                found = _open[i].Reader;
            }
        }
        (_limit, var next) = (long.MaxValue, -1);
        for (var i = 0; i < _open.Count; i++)
        {
            if (next < 0 || _open[i].Reader.Number < _open[next].Reader.Number)
            {
                _limit = next < 0 ? long.MaxValue : Math.Min(_limit, _open[next].Reader.Number);
                next = i;
            }
            else
            {
                _limit = Math.Min(_limit, _open[i].Reader.Number);
            }
        }
        _current = next;
        _near = next >= 0 && _open[next].Graves is null ? _open[next].Reader : null;
        return found;
    }

    public void Dispose() => _all.ForEach(r => r.Dispose());

    private bool Is(int index, long number) => _open[index] is var (reader, graves) && reader.Number == number && graves?.Contains(number) != true;

    /// <summary>Moves one reader to a number or behind it; false, and it is taken out, when it is at its end.</summary>
    private bool Move(int index, long number)
    {
        if (index < 0 || index >= _open.Count)
        {
            return false;
        }
        if (_open[index].Reader.MoveTo(number))
        {
            return true;
        }
        _open.RemoveAt(index);
        _near = null;
        _limit = long.MinValue;
        return false;
    }
}
