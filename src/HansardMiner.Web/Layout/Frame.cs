namespace HansardMiner.Web.Layout;

/// <summary>What a page tells the shell around it.</summary>
/// <param name="Title">The title, without the name of the program.</param>
/// <param name="Section">The part of the site it belongs to.</param>
public sealed record Frame(string Title, Section Section)
{
    /// <summary>What was typed into the search box; null on pages that answer no search.</summary>
    public string? Typed { get; init; }

    /// <summary>The address of the Atom feed of what the page shows; null when there is none.</summary>
    public string? Feed { get; init; }

    /// <summary>Whether the page has a search box of its own, so that the shell shows none.</summary>
    public bool HasOwnSearch { get; init; }

    /// <summary>Whether search engines are asked to leave it alone: pages of results.</summary>
    public bool IsResult { get; init; }
}
