namespace HansardMiner.Sqlite.Words;

/// <summary>The figures of a contribution are numbered from 1; both numbers together are the row of the table <c>claim_words</c>.</summary>
/// <param name="Contribution">The number of the contribution.</param>
/// <param name="Ordinal">The figure's place in it.</param>
internal readonly record struct FigureKey(long Contribution, int Ordinal)
{
    /// <summary>The last place of a contribution: its row stands for all figures from there on.</summary>
    public const int LastPlace = (1 << Bits) - 1;

    private const int Bits = 17;

    /// <summary>The first row that a contribution may have.</summary>
    public static long FirstRow(long contribution) => contribution << Bits;

    /// <summary>The row of a figure.</summary>
    public static long Row(long contribution, int ordinal) => FirstRow(contribution) | (long)int.Min(ordinal, LastPlace);

    /// <summary>The figure of a row.</summary>
    public static FigureKey Of(long row) => new(row >> Bits, (int)(row & LastPlace));
}
