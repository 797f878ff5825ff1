namespace HansardMiner.Query;

/// <summary>In which order pages of figures come. What is alike in it comes by the day said and the id.</summary>
public enum ClaimOrder
{
    /// <summary>By the day said, the earliest first; undated last.</summary>
    Said,

    /// <summary>By the day said, the newest first; undated last.</summary>
    Newest,

    /// <summary>By value, the least first; a range counts with its lower end.</summary>
    Least,

    /// <summary>By value, the greatest first.</summary>
    Greatest,
}
