using HansardMiner.Query;

namespace HansardMiner.Store;

/// <summary>The records as a search index beside them sees them.</summary>
public interface ISearchSource
{
    /// <summary>The words and names of the records, for suggestions.</summary>
    IKnownWords Words { get; }

    /// <summary>Looks at the state that was committed last; it stays the same until the view is disposed. One view serves one thread.</summary>
    ISearchView Look();
}
