namespace HansardMiner.Extract.Mentions;

/// <summary>What was already found out about an item of a tagged sentence; −1 where nobody has asked yet.</summary>
internal struct Known
{
    /// <summary>The tagging that it belongs to.</summary>
    public int Tagging;

    /// <summary>Where the clause of the item begins.</summary>
    public int ClauseStart;

    /// <summary>Where the clause of the item ends.</summary>
    public int ClauseEnd;

    /// <summary>Where the noun phrase that begins at the item ends.</summary>
    public int PhraseEnd;

    /// <summary>The first verb of the sentence that begins at the item.</summary>
    public int FirstVerb;

    /// <summary>Where the number that begins at the item ends.</summary>
    public int NumberEnd;

    /// <summary>That number.</summary>
    public decimal Number;

    /// <summary>The scale of that number.</summary>
    public decimal Scale;
}
