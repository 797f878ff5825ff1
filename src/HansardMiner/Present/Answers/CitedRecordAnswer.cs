using System.Collections.Generic;
using HansardMiner.Store;

namespace HansardMiner.Present.Answers;

/// <summary>A record that a citation means.</summary>
public sealed record CitedRecordAnswer
{
    /// <summary>The id of the contribution, or of the document where no part of it is meant.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the document.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Who said it, as printed; null when not stated.</summary>
    public required string? Speaker { get; init; }

    /// <summary>The part it plays; null for a whole document.</summary>
    public required string? Part { get; init; }

    /// <summary>The headings over it, outermost first.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>How it is cited.</summary>
    public required string Citation { get; init; }

    /// <summary>Its first words; empty for a whole document.</summary>
    public required string Opening { get; init; }

    internal static CitedRecordAnswer Of(CitedRecord record) => new()
    {
        Id = record.Id.Value,
        DocumentId = record.Document.Value,
        Speaker = record.Attribution?.Printed,
        Part = record.Kind is { } kind ? Wording.Part(kind) : null,
        Headings = record.Headings,
        Citation = record.Citation,
        Opening = record.Opening,
    };
}
