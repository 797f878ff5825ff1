namespace HansardMiner.Query;

/// <summary>The order of hits.</summary>
public enum SearchOrder
{
    /// <summary>Best match first; ties by date, then id.</summary>
    Relevance,

    /// <summary>Newest first; undated last.</summary>
    Newest,

    /// <summary>Oldest first; undated last.</summary>
    Oldest,
}
