using HansardMiner.Store;

namespace HansardMiner.Present.Answers;

/// <summary>One source's reading of a question.</summary>
public sealed record ChainReadingAnswer
{
    /// <summary>The id of the question as that source has it.</summary>
    public required string Id { get; init; }

    /// <summary>The file.</summary>
    public required string SourceFile { get; init; }

    /// <summary>How far the question had come: unanswered, holding, answered, corrected, withdrawn …</summary>
    public required string State { get; init; }

    /// <summary>What came of it, by the words of its answer; null when not known.</summary>
    public required string? Outcome { get; init; }

    /// <summary>True when that source cut the text short.</summary>
    public required bool IsClipped { get; init; }

    /// <summary>True for the fullest reading, which is shown.</summary>
    public required bool IsShown { get; init; }

    internal static ChainReadingAnswer Of(ChainReading reading) => new()
    {
        Id = reading.Question.Id.Value,
        SourceFile = reading.Source,
        State = Wording.Small(reading.Question.State)!,
        Outcome = reading.Question.Outcome is { } outcome ? Wording.Outcome(outcome) : null,
        IsClipped = reading.Question.IsClipped,
        IsShown = reading.IsShown,
    };
}
