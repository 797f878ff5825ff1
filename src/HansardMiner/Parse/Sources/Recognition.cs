namespace HansardMiner.Parse.Sources;

/// <summary>How well a source fits a format.</summary>
/// <param name="Score">0 (nothing of it) to 100 (certain); 50 and more is accepted.</param>
/// <param name="Why">What was found or is missing: said to the user when no format fits.</param>
public readonly record struct Recognition(int Score, string Why)
{
    /// <summary>Whether the format is accepted.</summary>
    public bool IsAccepted => Score >= 50;
}
