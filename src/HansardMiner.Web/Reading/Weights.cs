using System;
using System.Linq;
using HansardMiner.Present.Transcript;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Web.Reading;

/// <summary>What things weigh on a page, in bytes, rather too much than too little.</summary>
internal static class Weights
{
    /// <summary>What a part of a document may weigh, so that the page with all that stands around it is below 60 kB.</summary>
    public const int Part = 50_000;

    /// <summary>What of a table is shown in its answer; the rest stands on a page of its own.</summary>
    public const int Table = 14_000;

    private const int Mark = 220;
    private const int Card = 760;

    /// <summary>A figure in a cell of a table, beside its words.</summary>
    public const int Cell = 290;

    /// <summary>The head of a contribution.</summary>
    public static int Head(RecordId id, Contribution contribution) =>
        1_150 + (6 * id.Value.Length) + (2 * Of(contribution.Attribution?.Printed)) + (contribution.Permalink?.AbsoluteUri.Length ?? 0);

    /// <summary>A sentence with its link and its figures.</summary>
    /// <param name="text">The contribution's text.</param>
    /// <param name="piece">The sentence.</param>
    /// <param name="figures">The contribution's figures.</param>
    /// <param name="id">The contribution's id.</param>
    public static int Of(string text, TextPiece.Words piece, ReadOnlySpan<ClaimHit> figures, RecordId id)
    {
        var words = Of(text.AsSpan(piece.Span.Start, piece.Span.Length));
        // The words looked for are left out: a part is the same with them marked and without.
        var weight = words + 60 + (70 * piece.Runs.Count(r => r.Column is not null)) + (piece.Sentence is null ? 0 : Mark + id.Value.Length + Math.Min(words, 110));
        var last = -1;
        foreach (var run in piece.Runs)
        {
            if (run.Figure is { } figure && figure != last)
            {
                weight += Of(figures[figure]);
                last = figure;
            }
        }
        return weight;
    }

    /// <summary>A figure with its derivation.</summary>
    public static int Of(ClaimHit hit) => Card + (4 * hit.Id.Length) + (2 * Of(hit.Words)) + Of(hit.Claim.Counted) + (2 * Of(hit.Claim.HeaderPath)) + Of(hit.Claim.Period?.Words)
        + Of(hit.Claim.Where) + Of(hit.Claim.Source) + Of(hit.Claim.Derivation.Rule) + Of(hit.Claim.Derivation.Steps);

    /// <summary>The cells of a row of a table.</summary>
    public static int Row(string text, ShownRow row) => 20 + row.Cells.Sum(c => 60 + (2 * Of(text.AsSpan(c.Span.Start, c.Span.Length))) + (c.Figures.Count * Cell));

    /// <summary>Letters as they are written on a page, where what is not ASCII takes more room.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var weight = text.Length;
        foreach (var c in text)
        {
            weight += c is '<' or '>' or '&' or '"' or '\'' or '+' or '\u00A0' ? 5 : c > '~' ? 2 : 0;
        }
        return weight;
    }
}
