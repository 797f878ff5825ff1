using System.Collections.Generic;

namespace HansardMiner.Query;

/// <summary>How many of all hits have which value of a facet.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Values">The commonest values first, equal ones in ordinal order; years in order, the newest first.</param>
/// <param name="Others">How many further values there are.</param>
public sealed record FacetCounts(SearchFacet Facet, IReadOnlyList<FacetValue> Values, int Others);
