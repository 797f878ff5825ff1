namespace HansardMiner.Web.Finding;

/// <summary>A value of a facet.</summary>
/// <param name="Label">The value in words.</param>
/// <param name="Count">How many hits have it.</param>
/// <param name="Share">The count as a share of the greatest, in percent.</param>
public sealed record FacetLink(string Label, int Count, int Share)
{
    /// <summary>The address of the hits that have it; null where the language cannot ask for it, or the query is too long for links.</summary>
    public string? Address { get; init; }

    /// <summary>The term to type for it; null where there is none.</summary>
    public string? Term { get; init; }

    /// <summary>Whether the query asks for it already.</summary>
    public bool IsActive { get; init; }
}
