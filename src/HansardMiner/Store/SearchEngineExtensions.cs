using System;
using HansardMiner.Query;

namespace HansardMiner.Store;

/// <summary>A shorter way of asking.</summary>
public static class SearchEngineExtensions
{
    /// <summary>One page of hits, with the number of all.</summary>
    /// <param name="engine">Who is asked.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="order">In which order.</param>
    /// <param name="skip">How many hits to leave out first.</param>
    /// <param name="take">How many hits at the most.</param>
    public static SearchResult Search(this ISearchEngine engine, SearchQuery query, SearchOrder order, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return engine.Find(new SearchRequest(query) { Order = order, Skip = skip, Take = take });
    }
}
