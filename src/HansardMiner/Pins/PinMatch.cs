namespace HansardMiner.Pins;

/// <summary>The sentence that a link means.</summary>
/// <param name="Fit">How it was found.</param>
/// <param name="Ordinal">The place of its contribution in the document, from 1.</param>
/// <param name="Sentence">Its number in the contribution, from 1.</param>
/// <param name="Words">Its words now.</param>
public sealed record PinMatch(PinFit Fit, int Ordinal, int Sentence, string Words)
{
    /// <summary>How many of the sentences before and after it are those that the link knows: 0 to 2.</summary>
    public int Neighbours { get; init; }
}
