namespace HansardMiner.Query;

/// <summary>How a phrase was asked for.</summary>
public enum PhraseKind
{
    /// <summary>By its words: endings do not count.</summary>
    Usual,

    /// <summary>With hyphens between its words (<c>cross-border</c>): it may also be written as one word.</summary>
    Hyphenated,

    /// <summary>By these very forms in this order (<c>="fire brigades"</c>).</summary>
    Exact,
}
