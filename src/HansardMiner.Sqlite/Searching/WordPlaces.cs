using System;

namespace HansardMiner.Sqlite.Searching;

/// <summary>The places of a word in one contribution, in order: the column in the upper bits, so that no two columns are near each other.</summary>
internal sealed class WordPlaces
{
    private const int ColumnBits = 27;
    private int[] _places = new int[64];

    /// <summary>How many there are.</summary>
    public int Count { get; set; }

    /// <summary>The places.</summary>
    public ReadOnlySpan<int> Places => _places.AsSpan(0, Count);

    /// <summary>The column of a place.</summary>
    public static int ColumnOf(int place) => place >> ColumnBits;

    /// <summary>The upper bits of the places in a column.</summary>
    public static int InColumn(int column) => column << ColumnBits;

    /// <summary>Room for so many places, to be filled and counted.</summary>
    public Span<int> Reserve(int count)
    {
        if (count > _places.Length)
        {
            _places = new int[count * 2];
        }
        return _places;
    }
}
