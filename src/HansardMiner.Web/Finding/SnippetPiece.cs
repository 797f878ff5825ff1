using System;
using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Web.Finding;

/// <summary>A piece of a passage: found words, or what stands between them.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsFound">Whether these words were looked for.</param>
public readonly record struct SnippetPiece(string Text, bool IsFound)
{
    /// <summary>The pieces of a hit's passage.</summary>
    public static IReadOnlyList<SnippetPiece> Of(string snippet)
    {
        ArgumentNullException.ThrowIfNull(snippet);
        var pieces = new List<SnippetPiece>();
        var parts = snippet.Split(Hit.MarkStart);
        Add(pieces, parts[0], false);
        foreach (var part in parts.AsSpan(1))
        {
            var end = part.IndexOf(Hit.MarkEnd, StringComparison.Ordinal);
            Add(pieces, end < 0 ? "" : part[..end], true);
            Add(pieces, part[(end + 1)..], false);
        }
        return pieces;
    }

    private static void Add(List<SnippetPiece> pieces, string text, bool isFound)
    {
        if (text.Length > 0)
        {
            pieces.Add(new SnippetPiece(text, isFound));
        }
    }
}
