using System;

namespace HansardMiner.Sqlite;

/// <summary>The places of a word in one contribution, in order: the column in the upper bits, so that no two columns are near each other.</summary>
internal sealed class WordPlaces
{
    private const int ColumnBits = 27;
    private int[] _places = new int[64];

    public int Count { get; private set; }

    public int this[int index] => _places[index];

    /// <summary>The column of a place.</summary>
    public static int ColumnOf(int place) => place >> ColumnBits;

    public void Clear() => Count = 0;

    public void Add(int column, int place)
    {
        if (Count == _places.Length)
        {
            Array.Resize(ref _places, Count * 2);
        }
        _places[Count++] = (column << ColumnBits) | (place & ((1 << ColumnBits) - 1));
    }
}
