using System;
using HansardMiner.Store;

namespace HansardMiner.Present.Answers;

/// <summary>A place to which an answer refers, and what the index has there. What the words do not state is null.</summary>
public sealed record ReferenceAnswer
{
    /// <summary>The words that refer to it, verbatim.</summary>
    public required string Words { get; init; }

    /// <summary>The UIN of the question meant.</summary>
    public required string? Uin { get; init; }

    /// <summary>The column, as printed.</summary>
    public required string? Column { get; init; }

    /// <summary>The last column where several are named.</summary>
    public required string? LastColumn { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>False when the words do not state the year: the day is then the last such day before the answer.</summary>
    public required bool IsYearStated { get; init; }

    /// <summary>commons, lords, northernireland or scotland.</summary>
    public required string? House { get; init; }

    /// <summary>The number of a written statement: HCWS123.</summary>
    public required string? Statement { get; init; }

    /// <summary>The id of the record meant; null when none, or no single one, was found.</summary>
    public required string? TargetId { get; init; }

    /// <summary>How that record is cited.</summary>
    public required string? TargetCitation { get; init; }

    /// <summary>By what it was found, or why not.</summary>
    public required string Found { get; init; }

    internal static ReferenceAnswer Of(ReferenceLink link) => new()
    {
        Words = link.Words,
        Uin = link.Reference.Uin?.Value,
        Column = link.Reference.Column?.Value,
        LastColumn = link.Reference.LastColumn?.Value,
        Date = link.Reference.Date,
        IsYearStated = link.Reference.IsYearStated,
        House = Wording.Small(link.Reference.House),
        Statement = link.Reference.Statement,
        TargetId = link.Target?.Id.Value,
        TargetCitation = link.Target?.Citation,
        Found = link.How,
    };
}
