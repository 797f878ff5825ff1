using HansardMiner.Query;

namespace HansardMiner.Store;

/// <summary>Finds contributions by their words, fields, dates and figures.</summary>
public interface ISearchEngine
{
    /// <summary>The engine's name as users see it.</summary>
    string Name { get; }

    /// <summary>The words and names in the index, from which suggestions are made; null when the engine keeps none.</summary>
    IKnownWords? Words => null;

    /// <summary>One page of hits, with the counts asked for.</summary>
    /// <param name="request">What is asked.</param>
    SearchResult Find(SearchRequest request);
}
