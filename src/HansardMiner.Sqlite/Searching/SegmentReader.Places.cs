using System;
using System.Runtime.CompilerServices;

namespace HansardMiner.Sqlite.Searching;

/// <content>
/// The list of places of a word in one contribution: each as the difference to the one before plus two; a one, and the number of a column, where another
/// column begins. It may run over the end of a page.
/// </content>
internal sealed unsafe partial class SegmentReader
{
    private const int NotJoined = -1;
    private const int NextColumn = 1;
    private byte[] _joined = [];
    private int _joinedLength = NotJoined;

    /// <summary>How often the word stands there, each place by the weight of its column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Frequency(ReadOnlySpan<float> weights)
    {
        var at = Places(out var end);
        return Frequency(at, end, weights);
    }

    private static float Frequency(byte* at, byte* end, ReadOnlySpan<float> weights)
    {
        var (sum, weight, count) = (0f, weights[0], 0);
        while (at < end)
        {
            var first = *at++;
            if (first == NextColumn)
            {
                sum += weight * count;
                (weight, count) = (*at < weights.Length ? weights[*at] : 0, 0);
                at++;
                continue;
            }
            while (first >= 0x80)
            {
                first = *at++;
            }
            count++;
        }
        return sum + (weight * count);
    }

    /// <summary>Whether it stands in one of the columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool IsIn(int columns)
    {
        var at = Places(out var end);
        if (at < end && *at != NextColumn && (columns & 1) != 0)
        {
            return true;
        }
        while (at < end)
        {
            var first = *at++;
            if (first == NextColumn)
            {
                if ((columns & (1 << *at++)) != 0)
                {
                    return true;
                }
                continue;
            }
            while (first >= 0x80)
            {
                first = *at++;
            }
        }
        return false;
    }

    /// <summary>Puts the places where it stands in a list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void CopyTo(WordPlaces places)
    {
        var at = Places(out var end);
        // No place has less than a byte.
        fixed (int* list = places.Reserve((int)(end - at)))
        {
            var (count, column, place) = (0, 0, 0);
            while (at < end)
            {
                var step = (int)*at++;
                if (step == NextColumn)
                {
                    (column, place) = (WordPlaces.InColumn(*at++), 0);
                    continue;
                }
                if (step >= 0x80)
                {
                    step &= 0x7F;
                    byte next;
                    do
                    {
                        next = *at++;
                        step = (step << 7) | (next & 0x7F);
                    }
                    while (next >= 0x80);
                }
                place += step - 2;
                list[count++] = column | place;
            }
            places.Count = count;
        }
    }

    /// <summary>The list of places; where it runs over the end of the page it is put together.</summary>
    private byte* Places(out byte* end)
    {
        if (_joinedLength >= 0)
        {
            var known = (byte*)Unsafe.AsPointer(ref _joined[0]);
            end = known + _joinedLength;
            return known;
        }
        var begin = _page + _at;
        if (_at + PlacesLength <= _size)
        {
            end = begin + PlacesLength;
            return begin;
        }
        if (_joined.Length < PlacesLength)
        {
            _joined = GC.AllocateUninitializedArray<byte>(PlacesLength * 2, pinned: true);
        }
        var joined = (byte*)Unsafe.AsPointer(ref _joined[0]);
        var length = Math.Max(0, _size - _at);
        new ReadOnlySpan<byte>(begin, length).CopyTo(_joined);
        while (length < PlacesLength && Load())
        {
            var more = Math.Min(PlacesLength - length, _size - Head);
            new ReadOnlySpan<byte>(_page + Head, more).CopyTo(_joined.AsSpan(length));
            length += more;
            _isFresh = true;
        }
        _joinedLength = length;
        end = joined + length;
        return joined;
    }
}
