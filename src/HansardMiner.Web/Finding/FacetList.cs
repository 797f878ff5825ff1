using System.Collections.Generic;

namespace HansardMiner.Web.Finding;

/// <summary>The values of one facet.</summary>
/// <param name="Title">What it is: "House", "Department".</param>
/// <param name="Links">Its values.</param>
/// <param name="Others">How many further values there are.</param>
/// <param name="HasBars">Whether the counts are drawn as bars.</param>
public sealed record FacetList(string Title, IReadOnlyList<FacetLink> Links, int Others, bool HasBars);
