namespace HansardMiner.Present.Answers;

/// <summary>A place at which a figure is printed.</summary>
public sealed record UtteranceSourceAnswer
{
    /// <summary>The figure's id there.</summary>
    public required string Id { get; init; }

    /// <summary>How the place is cited.</summary>
    public required string Citation { get; init; }

    /// <summary>The live page; null when none can be formed.</summary>
    public required string? Url { get; init; }

    /// <summary>The file it was read from.</summary>
    public required string File { get; init; }
}
