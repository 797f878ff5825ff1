namespace HansardMiner.Query;

/// <summary>By what hits can be counted and narrowed down.</summary>
public enum SearchFacet
{
    /// <summary>The House: "commons", "lords".</summary>
    House,

    /// <summary>The kind of document: "debate", "oral", "written", "statement", "article".</summary>
    Kind,

    /// <summary>The year of the day: "2014".</summary>
    Year,

    /// <summary>The department that answers or answered, as printed.</summary>
    Department,

    /// <summary>The speaker's party, as printed.</summary>
    Party,

    /// <summary>The speaker: the name by the register of members, else the name as printed, else the attribution as printed.</summary>
    Speaker,

    /// <summary>Whether a figure was given: "figures", "no figures".</summary>
    Figures,
}
