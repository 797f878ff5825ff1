namespace HansardMiner.Present.Answers;

/// <summary>A figure that a correction changed, brought in or took out.</summary>
public sealed record FigureChangeAnswer
{
    /// <summary>Its words before the correction; null when the correction brought it in.</summary>
    public required string? Before { get; init; }

    /// <summary>Its words in the corrected text; null when the correction took it out.</summary>
    public required string? After { get; init; }
}
