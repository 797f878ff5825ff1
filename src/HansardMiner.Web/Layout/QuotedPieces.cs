using System;
using HansardMiner.Query;

namespace HansardMiner.Web.Layout;

/// <summary>A quotation cut where its figure stands; long ones are shortened around it, with an ellipsis at each end that is missing.</summary>
/// <param name="Before">What stands before it.</param>
/// <param name="Words">Its words; empty where the quotation does not hold them, as in tables.</param>
/// <param name="After">What stands behind it.</param>
public sealed record QuotedPieces(string Before, string Words, string After)
{
    /// <summary>The pieces.</summary>
    /// <param name="hit">What is quoted.</param>
    /// <param name="most">About how many letters are kept; 0 for all.</param>
    public static QuotedPieces Of(QuotedHit hit, int most = 0)
    {
        ArgumentNullException.ThrowIfNull(hit);
        var (start, end, text) = (hit.Span.Start - hit.Sentence.Start, hit.Span.End - hit.Sentence.Start, hit.Quotation);
        if (start < 0 || end > text.Length || start >= end)
        {
            (start, end) = (0, 0);
        }
        if (most == 0 || text.Length <= most)
        {
            return new QuotedPieces(text[..start], text[start..end], text[end..]);
        }
        var room = Math.Max(0, most - (end - start)) / 2;
        var from = start <= room ? 0 : Edge(text, start - room, start, 1);
        var to = text.Length - end <= room ? text.Length : Edge(text, Math.Min(text.Length - 1, end + room + Math.Max(0, room - start)), end, -1);
        return new QuotedPieces((from > 0 ? "… " : "") + text[from..start], text[start..end], text[end..to] + (to < text.Length ? " …" : ""));
    }

    /// <summary>The nearest space from a place on, so that no word is cut.</summary>
    private static int Edge(string text, int at, int least, int step)
    {
        for (var i = at; step > 0 ? i < least : i > least; i += step)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return step > 0 ? i + 1 : i;
            }
        }
        return least;
    }
}
