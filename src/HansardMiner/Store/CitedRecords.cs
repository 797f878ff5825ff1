using System;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>Makes what citations are compared with, and what is shown of the records found.</summary>
public static class CitedRecords
{
    private const int OpeningLength = 120;

    /// <summary>The facts of a document that citations name.</summary>
    public static Citable Head(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var question = document as WrittenQuestion;
        return new Citable
        {
            Document = document.Id,
            Kind = document.Kind,
            House = document.House,
            Date = document.Date,
            Venue = (document as Debate)?.Venue,
            Volume = (document as Debate)?.Volume ?? question?.Volume,
            Headings = document.Headings,
            Tabled = question?.Tabled,
            HoldingAnswered = question?.HoldingAnswered,
        };
    }

    /// <summary>The record for people.</summary>
    /// <param name="document">The document; its contributions are not needed.</param>
    /// <param name="ordinal">The contribution's place, from 1; 0 for the document as a whole.</param>
    /// <param name="contribution">The contribution; null for the document as a whole.</param>
    public static CitedRecord Of(Document document, int ordinal, Contribution? contribution)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new CitedRecord(
            ordinal == 0 ? document.Id : document.Id.Contribution(ordinal), document.Id, document.Kind, contribution?.Kind, document.Headings,
            contribution?.Attribution, document.House, document.Date, Citation.Of(document, contribution), Opening(contribution?.Text ?? ""));
    }

    private static string Opening(string text)
    {
        var words = text.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);
        if (words.Length <= OpeningLength)
        {
            return words;
        }
        var end = words.LastIndexOf(' ', OpeningLength);
        return words[..(end > 0 ? end : OpeningLength)] + " …";
    }
}
