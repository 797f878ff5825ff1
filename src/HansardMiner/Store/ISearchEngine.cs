using HansardMiner.Query;

namespace HansardMiner.Store;

/// <summary>Finds contributions by their words, fields, dates and figures.</summary>
public interface ISearchEngine
{
    /// <summary>The engine's name as users see it.</summary>
    string Name { get; }

    /// <summary>The words and names in the index, from which suggestions are made; null when the engine keeps none.</summary>
    IKnownWords? Words => null;

    /// <summary>One page of hits.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="order">In which order.</param>
    /// <param name="skip">How many hits to leave out first.</param>
    /// <param name="take">How many hits at the most.</param>
    SearchResult Search(SearchQuery query, SearchOrder order, int skip, int take);
}
