using System.Collections.Generic;

namespace HansardMiner.Query;

/// <summary>What an index knows of words and names: from it comes what may have been meant by a query that finds nothing.</summary>
public interface IKnownWords
{
    /// <summary>The names of members by the register; empty when none was imported.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>How many contributions match; no more than <paramref name="most"/> are counted.</summary>
    /// <param name="query">A word, a field, or any other query.</param>
    /// <param name="most">Where to stop.</param>
    int Count(SearchQuery query, int most);

    /// <summary>Words of the index in alphabetical order, folded.</summary>
    /// <param name="beginning">How they begin.</param>
    /// <param name="most">Where to stop.</param>
    IReadOnlyList<string> Beginning(string beginning, int most);
}
