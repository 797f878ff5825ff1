namespace HansardMiner.Archive;

/// <summary>What an address is asked for.</summary>
public enum RequestKind
{
    /// <summary>A list or calendar, which leads to documents and is not mined.</summary>
    List,

    /// <summary>A document, which is mined.</summary>
    Document,
}
