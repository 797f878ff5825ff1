using System.Collections.Generic;

namespace HansardMiner.Query;

/// <summary>What was understood of a query as typed.</summary>
/// <param name="Query">The tree.</param>
/// <param name="ReadBack">The query in plain English; the same for the same tree.</param>
/// <param name="Ignored">What was ignored or corrected, each with the reason.</param>
public sealed record ParsedQuery(SearchQuery Query, string ReadBack, IReadOnlyList<string> Ignored)
{
    /// <summary>The query in the query language, in one settled form: typed in, it gives the same tree.</summary>
    public string Text => QueryText.Of(Query);

    /// <summary>Queries that may have been meant, as they would be typed; empty when there is none.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>Spellings that are searched for beside those typed; empty when there are none or they are switched off.</summary>
    public IReadOnlyList<SpellingVariant> Variants { get; init; } = [];
}
