using HansardMiner.Records;

namespace HansardMiner.Parse.Turns;

/// <summary>A paragraph of a text capture.</summary>
/// <param name="Line">The line, counted from 1, on which it begins.</param>
/// <param name="Text">Its text without the white space around it.</param>
/// <param name="Kind">Whether it is running text or a table drawn with characters.</param>
/// <param name="BlankBefore">How many blank lines stand before it.</param>
internal readonly record struct CapturedParagraph(int Line, string Text, PassageKind Kind, int BlankBefore)
{
    /// <summary>The table, where it is one; else null.</summary>
    public DrawnTable? Table { get; init; }

    public string Where => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Line}");
}
