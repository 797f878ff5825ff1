using System;
using HansardMiner.Store;

namespace HansardMiner.Present.Answers;

/// <summary>One thing that happened to a question, or that has not happened.</summary>
public sealed record ChainStepAnswer
{
    /// <summary>tabled, due, held, withdrawn, answered, corrected or notanswered.</summary>
    public required string Step { get; init; }

    /// <summary>The day; null when not stated.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>The id of the contribution that holds its text; null when no source has it.</summary>
    public required string? Id { get; init; }

    /// <summary>The file that holds it; null when no source has it.</summary>
    public required string? SourceFile { get; init; }

    /// <summary>What else is to be said; null when nothing.</summary>
    public required string? Note { get; init; }

    internal static ChainStepAnswer Of(ChainStep step) => new()
    {
        Step = Wording.Small(step.Kind)!, Date = step.Date, Id = step.Record?.Value, SourceFile = step.Source, Note = step.Note,
    };
}
