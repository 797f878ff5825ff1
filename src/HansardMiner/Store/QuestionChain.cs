using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>What became of a written question, as far as the sources tell.</summary>
/// <param name="Question">The question in its fullest reading.</param>
public sealed record QuestionChain(WrittenQuestion Question)
{
    /// <summary>What happened, in order: tabled, held, answered, corrected, and what did not happen.</summary>
    public IReadOnlyList<ChainStep> Steps { get; init; } = [];

    /// <summary>All readings of the question, the one that is shown first.</summary>
    public IReadOnlyList<ChainReading> Readings { get; init; } = [];

    /// <summary>The questions that were answered together with it, as the sources say.</summary>
    public IReadOnlyList<GroupedQuestion> Group { get; init; } = [];

    /// <summary>The question at which the same answer and its figures are shown; null when they are shown at this one.</summary>
    public RecordId? ShownAt { get; init; }

    /// <summary>Where the answer refers to, with what was found there.</summary>
    public IReadOnlyList<ReferenceLink> References { get; init; } = [];

    /// <summary>The answer before it was corrected; null when it was not corrected, or no source has the earlier text.</summary>
    public CorrectedAnswer? Correction { get; init; }
}
