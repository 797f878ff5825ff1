namespace HansardMiner.Pins;

/// <summary>How a sentence was found again.</summary>
public enum PinFit
{
    /// <summary>At the place that the link names, with the same words.</summary>
    Same,

    /// <summary>With the same words, at another place.</summary>
    Moved,

    /// <summary>Its words have changed: what is shown is the sentence that stands nearest to them.</summary>
    Changed,
}
