using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.Articles;

/// <summary>A heading or paragraph of a page of prose, in order.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Level">1 to 6 for a heading whose level is marked, 7 for a line that only looks like one, 0 for a paragraph.</param>
/// <param name="Kind">Running text or a table.</param>
internal readonly record struct ArticleBlock(string Text, int Level = 0, PassageKind Kind = PassageKind.Paragraph)
{
    /// <summary>The table, where it is one; else null.</summary>
    public DrawnTable? Table { get; init; }

    /// <summary>The line of the source on which it begins; 0 where it stands on none.</summary>
    public int Line { get; init; }

    public const int Unmarked = 7;

    public bool IsHeading => Level > 0;
}
