namespace HansardMiner.Present.Answers;

/// <summary>One value of a facet.</summary>
public sealed record FacetValueAnswer
{
    /// <summary>The value; null for hits of which it is not stated.</summary>
    public required string? Value { get; init; }

    /// <summary>How many hits have it.</summary>
    public required int Count { get; init; }

    /// <summary>The term that narrows the query down to it; null where the query language has none.</summary>
    public required string? Query { get; init; }
}
