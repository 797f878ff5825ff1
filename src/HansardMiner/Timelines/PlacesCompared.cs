namespace HansardMiner.Timelines;

/// <summary>The two places that a sentence sets beside each other.</summary>
/// <param name="More">The one with more, where the sentence says which.</param>
/// <param name="Less">The other.</param>
/// <param name="IsDirected">Whether the sentence says which has more: "than in", "as in".</param>
internal sealed record PlacesCompared(string More, string Less, bool IsDirected);
