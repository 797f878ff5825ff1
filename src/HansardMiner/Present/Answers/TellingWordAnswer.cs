namespace HansardMiner.Present.Answers;

/// <summary>A word that tells a contribution from others.</summary>
public sealed record TellingWordAnswer
{
    /// <summary>The word.</summary>
    public required string Word { get; init; }

    /// <summary>How often it stands in the contribution.</summary>
    public required int Times { get; init; }

    /// <summary>How many contributions have it.</summary>
    public required int Contributions { get; init; }
}
