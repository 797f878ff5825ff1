using System;
using System.Collections.Generic;

namespace HansardMiner.Records;

/// <summary>
/// A written question (or several grouped for one answer) and its answer. The contributions are the questions, then the answer,
/// then, where an answer was corrected, its original text. <see cref="Document.Date"/> is the day answered, or null.
/// </summary>
public sealed record WrittenQuestion : Document
{
    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Written;

    /// <summary>The UINs of the questions in this document; empty when the source gives none.</summary>
    public required IReadOnlyList<Uin> Uins { get; init; }

    /// <summary>Other questions that the source says were given the same answer.</summary>
    public IReadOnlyList<Uin> GroupedWith { get; init; } = [];

    /// <summary>How far the question had come.</summary>
    public required AnswerState State { get; init; }

    /// <summary>The department or body asked, as the source names it.</summary>
    public string? AnsweringBody { get; init; }

    /// <summary>The day tabled.</summary>
    public DateOnly? Tabled { get; init; }

    /// <summary>The day for which an answer is due.</summary>
    public DateOnly? DueForAnswer { get; init; }

    /// <summary>The day of the holding answer.</summary>
    public DateOnly? HoldingAnswered { get; init; }

    /// <summary>The day of the correction.</summary>
    public DateOnly? Corrected { get; init; }

    /// <summary>Whether the source cut the question or the answer short.</summary>
    public bool IsClipped { get; init; }

    /// <summary>Whether a correction's earlier text is missing from the source.</summary>
    public bool LacksOriginal { get; init; }

    /// <summary>What came of the question, read from the words of the answer; null when nobody has read them.</summary>
    public AnswerOutcome? Outcome { get; init; }

    /// <summary>The volume of the Official Report; null when not stated.</summary>
    public int? Volume { get; init; }
}
