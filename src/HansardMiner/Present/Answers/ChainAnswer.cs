using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Store;

namespace HansardMiner.Present.Answers;

/// <summary>What became of a written question, as far as the sources tell.</summary>
public sealed record ChainAnswer
{
    /// <summary>answered, holding, not held, disproportionate cost, referred, to follow, withdrawn or unanswered; null when not known.</summary>
    public required string? Outcome { get; init; }

    /// <summary>What happened, in order, and what did not happen.</summary>
    public required IReadOnlyList<ChainStepAnswer> Steps { get; init; }

    /// <summary>All readings of the question by the sources that hold it, the one that is shown first.</summary>
    public required IReadOnlyList<ChainReadingAnswer> Readings { get; init; }

    /// <summary>The questions that were answered together with it.</summary>
    public required IReadOnlyList<GroupedQuestionAnswer> AnsweredTogether { get; init; }

    /// <summary>The id of the question at which the same answer and its figures are shown; null when they are shown at this one.</summary>
    public required string? SameAnswerAs { get; init; }

    /// <summary>Where the answer refers to, with what the index has there.</summary>
    public required IReadOnlyList<ReferenceAnswer> RefersTo { get; init; }

    /// <summary>The answer before it was corrected; null when it was not corrected, or no source has the earlier text.</summary>
    public required CorrectionAnswer? Correction { get; init; }

    /// <summary>What is shown of a chain.</summary>
    public static ChainAnswer Of(QuestionChain chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return new ChainAnswer
        {
            Outcome = chain.Question.Outcome is { } outcome ? Wording.Outcome(outcome) : null,
            Steps = [.. chain.Steps.Select(ChainStepAnswer.Of)],
            Readings = [.. chain.Readings.Select(ChainReadingAnswer.Of)],
            AnsweredTogether = [.. chain.Group.Select(q => new GroupedQuestionAnswer { Uin = q.Uin.Value, Id = q.Record?.Value, HasSameAnswer = q.HasSameAnswer })],
            SameAnswerAs = chain.ShownAt?.Value,
            RefersTo = [.. chain.References.Select(ReferenceAnswer.Of)],
            Correction = chain.Correction is { } correction ? CorrectionAnswer.Of(correction) : null,
        };
    }
}
