using System;
using HansardMiner.Query;

namespace HansardMiner.Present.Answers;

/// <summary>A figure in short, with what is needed to quote it.</summary>
public sealed record NamedFigureAnswer
{
    /// <summary>Its stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Its exact words.</summary>
    public required string Words { get; init; }

    /// <summary>The sentence it stands in, verbatim.</summary>
    public required string Quotation { get; init; }

    /// <summary>The day it was said; null when not stated.</summary>
    public required DateOnly? Said { get; init; }

    /// <summary>How the place is cited.</summary>
    public required string Citation { get; init; }

    internal static NamedFigureAnswer Of(ClaimHit hit) => new()
    {
        Id = hit.Id, Words = hit.Words, Quotation = hit.Quotation, Said = hit.Said, Citation = hit.Citation,
    };
}
