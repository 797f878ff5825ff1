using System;
using System.Collections.Generic;
using HansardMiner.Store;

namespace HansardMiner.Present.Answers;

/// <summary>A document, or part of it: its contributions with their tables and figures, and what became of a written question.</summary>
public sealed record RecordAnswer
{
    /// <summary>The stable id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>debate, oral, written, statement or article.</summary>
    public required string Kind { get; init; }

    /// <summary>The headings over it, outermost first.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>commons, lords, northernireland or scotland; null when not stated.</summary>
    public required string? House { get; init; }

    /// <summary>The day it was said, answered or published; null when not stated.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>How it is cited, from what the source states.</summary>
    public required string Citation { get; init; }

    /// <summary>How many contributions the whole document has.</summary>
    public required int ContributionCount { get; init; }

    /// <summary>The contributions asked for, in order.</summary>
    public required IReadOnlyList<ContributionAnswer> Contributions { get; init; }

    /// <summary>The tables of these contributions.</summary>
    public required IReadOnlyList<TableAnswer> Tables { get; init; }

    /// <summary>The figures of these contributions.</summary>
    public required IReadOnlyList<FigureAnswer> Claims { get; init; }

    /// <summary>What became of a written question; null for anything else.</summary>
    public required ChainAnswer? Chain { get; init; }

    /// <summary>The cursor of the next contributions; null when there are none.</summary>
    public required string? Next { get; init; }

    /// <summary>What is shown of a document.</summary>
    /// <param name="stored">The document.</param>
    /// <param name="part">Which of it.</param>
    /// <param name="chain">What became of it, where it is a written question.</param>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    public static RecordAnswer Of(StoredDocument stored, RecordPart part, QuestionChain? chain, Func<string, string?> sha256)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(part);
        var document = stored.Document;
        return new RecordAnswer
        {
            Document = document.Id.Value,
            Kind = Wording.Small(document.Kind)!,
            Headings = document.Headings,
            House = Wording.Small(document.House),
            Date = document.Date,
            Citation = Records.Citation.Of(document, null),
            ContributionCount = document.Contributions.Count,
            Contributions = part.Contributions(stored, sha256),
            Tables = part.Tables(stored),
            Claims = part.Figures(stored, sha256),
            Chain = chain is null ? null : ChainAnswer.Of(chain),
            Next = part.Next,
        };
    }
}
