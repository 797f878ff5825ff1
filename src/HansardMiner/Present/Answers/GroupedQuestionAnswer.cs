namespace HansardMiner.Present.Answers;

/// <summary>A question that was answered together with another one.</summary>
public sealed record GroupedQuestionAnswer
{
    /// <summary>Its UIN.</summary>
    public required string Uin { get; init; }

    /// <summary>The id of its document; null when it is not in the index.</summary>
    public required string? Id { get; init; }

    /// <summary>True when the index has the same answer under it.</summary>
    public required bool HasSameAnswer { get; init; }
}
