namespace HansardMiner.Query;

/// <summary>In which order commitments come.</summary>
public enum UndertakingOrder
{
    /// <summary>By the day they were said; undated last.</summary>
    Said,

    /// <summary>By the day they are due; those without one last.</summary>
    Due,
}
