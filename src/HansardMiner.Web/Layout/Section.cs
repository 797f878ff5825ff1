namespace HansardMiner.Web.Layout;

/// <summary>The parts of the site.</summary>
public enum Section
{
    /// <summary>Search, and what is read from there.</summary>
    Search,

    /// <summary>Figures as a list.</summary>
    Figures,

    /// <summary>Timelines.</summary>
    Timeline,

    /// <summary>Saved searches.</summary>
    Saved,

    /// <summary>What is in the index and what is missing.</summary>
    Sources,

    /// <summary>How to ask.</summary>
    Help,

    /// <summary>None of them: messages.</summary>
    None,
}
