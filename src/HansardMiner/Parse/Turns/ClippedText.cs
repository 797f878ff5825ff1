using System;

namespace HansardMiner.Parse.Turns;

/// <summary>
/// Whether a text was cut short by the list it stands in. Parliament's lists of written questions and statements cut at 255 characters and add three full stops; copies of them cut elsewhere
/// or write "…". Every answer of 13,400 that ends in dots was cut, so only a short text may end in them of itself.
/// </summary>
internal static class ClippedText
{
    private const int ShortestClipped = 100;

    /// <summary>Whether it ends in dots, with or without the tags of a paragraph after them.</summary>
    public static bool Is(ReadOnlySpan<char> source)
    {
        var end = source.TrimEnd();
        while (end.EndsWith(">") && end.LastIndexOf("</") is >= 0 and var tag && !end[tag..^1].Contains('>'))
        {
            end = end[..tag].TrimEnd();
        }
        return end.Length >= ShortestClipped && (end.EndsWith("...") || end.EndsWith("…") || end.EndsWith("&hellip;"));
    }
}
