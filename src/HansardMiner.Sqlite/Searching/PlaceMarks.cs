using System;

namespace HansardMiner.Sqlite.Searching;

/// <summary>
/// Where the next word of a phrase must stand in a contribution: the place behind each place of the word before carries the mark of the moment. Marks are numbers
/// that only grow, so that nothing has to be wiped between contributions. Far places and columns have no room here: see <see cref="NearPlaces"/>.
/// </summary>
internal sealed class PlaceMarks : IDisposable
{
    /// <summary>How many places a column has room for.</summary>
    public const int InColumn = 1 << 14;

    /// <summary>How many columns there is room for.</summary>
    public const int Columns = 10;

    private const int Room = Columns * InColumn;
    private readonly int[] _one = Cleared();
    private readonly int[] _other = Cleared();
    private readonly float[] _weights = new float[Columns];
    private int _mark;

    /// <param name="part">The phrase.</param>
    public PlaceMarks(WordPart part)
    {
        for (var column = 0; column < Columns; column++)
        {
            _weights[column] = NearPlaces.Weight(column, part.Columns);
        }
    }

    /// <summary>What a phrase counts in each column.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>How often the words stand one behind the other, each time by the weight of its column; null where that cannot be told here.</summary>
    /// <param name="words">The words in order, each at the contribution.</param>
    public float? Frequency(ReadOnlySpan<SegmentReader> words)
    {
        var (asked, next) = (_one, _other);
        if (_mark > int.MaxValue - words.Length)
        {
            _mark = 0;
            _one.AsSpan(0, Room).Clear();
            _other.AsSpan(0, Room).Clear();
        }
        if (!words[0].Mark(asked, ++_mark))
        {
            return null;
        }
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (!words[i].MarkBehind(asked, _mark, next))
            {
                return null;
            }
            _mark++;
            (asked, next) = (next, asked);
        }
        return words[^1].CountMarked(asked, _mark, _weights);
    }

    public void Dispose()
    {
        SearchRoom.Places.Return(_one);
        SearchRoom.Places.Return(_other);
    }

    private static int[] Cleared()
    {
        var marks = SearchRoom.Places.Rent(Room);
        marks.AsSpan(0, Room).Clear();
        return marks;
    }
}
