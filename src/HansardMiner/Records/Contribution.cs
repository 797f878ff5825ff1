using System;
using System.Collections.Generic;

namespace HansardMiner.Records;

/// <summary>One turn of the record: a speech, a question, an answer, a piece of procedure, or the text of an article.</summary>
public sealed record Contribution
{
    /// <summary>What part it plays.</summary>
    public required ContributionKind Kind { get; init; }

    /// <summary>The whole text, passages parted by a blank line ("\n\n").</summary>
    public required string Text { get; init; }

    /// <summary>The passages of <see cref="Text"/>, in order, not overlapping.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>To whom the source attributes it; null when the source names no speaker.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>Who that is by the register of members; null when there is no register or no attribution.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The column in which it begins; null when the source gives none.</summary>
    public Column? Column { get; init; }

    /// <summary>Columns that begin inside the text.</summary>
    public IReadOnlyList<ColumnChange> ColumnChanges { get; init; } = [];

    /// <summary>The time of day printed for it; null when none or unreadable.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The number of an oral question on the Order Paper (5 in "5. What steps …"); null when none.</summary>
    public int? QuestionNumber { get; init; }

    /// <summary>The question's UIN; null when none.</summary>
    public Uin? Uin { get; init; }

    /// <summary>The source's own id of the contribution; null when it has none.</summary>
    public string? SourceId { get; init; }

    /// <summary>The live page of the contribution; null when none can be formed from what the source says.</summary>
    public Uri? Permalink { get; init; }

    /// <summary>The tables in the text as rows and columns, in order; empty when there is none.</summary>
    public IReadOnlyList<AnswerTable> Tables { get; init; } = [];

    /// <summary>The division, where the contribution is one; else null.</summary>
    public Division? Division { get; init; }

    /// <summary>
    /// The source id of the turn that it goes on with after somebody else's intervention: the speech is one, and its pieces stand where they were said.
    /// Null for a turn that begins here.
    /// </summary>
    public string? Continues { get; init; }

    /// <summary>Where in the source it begins; null when not known.</summary>
    public SourcePlace? Place { get; init; }
}
