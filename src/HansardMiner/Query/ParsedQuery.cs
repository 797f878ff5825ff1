using System.Collections.Generic;

namespace HansardMiner.Query;

/// <summary>What was understood of a query as typed.</summary>
/// <param name="Query">The tree.</param>
/// <param name="ReadBack">The query in plain English.</param>
/// <param name="Ignored">What was ignored or corrected, each with the reason.</param>
public sealed record ParsedQuery(SearchQuery Query, string ReadBack, IReadOnlyList<string> Ignored);
