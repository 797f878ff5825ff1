using System;
using System.Threading;
using HansardMiner.Store;
using HansardMiner.Timelines;

namespace HansardMiner.Access;

/// <summary>
/// An index opened for reading, by everything that answers questions for long: the web server, the API, the server of tools. Any number of threads may ask at once, also while
/// another process mines: each answer is of one committed state.
/// </summary>
public interface IOpenIndex : IDisposable
{
    /// <summary>The folder of the index, as the user named it.</summary>
    string Folder { get; }

    /// <summary>The records and figures.</summary>
    IRecordStore Store { get; }

    /// <summary>The search engine.</summary>
    /// <exception cref="StoreException">Its index is missing or unusable.</exception>
    ISearchEngine Search { get; }

    /// <summary>The members, as far as they were imported.</summary>
    IPeopleStore People { get; }

    /// <summary>The figures by the words that stand near them.</summary>
    /// <param name="most">How many are read at the most: of more, the closest.</param>
    /// <param name="timeLimit">After how long it gives what it has found so far, and says so; null for no limit.</param>
    IFigureFinder Figures(int most, TimeSpan? timeLimit = null);

    /// <summary>How the search index stands to the records now.</summary>
    IndexReport Report();

    /// <summary>When the index was changed last (UTC), for people to read; null when that cannot be told.</summary>
    DateTimeOffset? Changed { get; }

    /// <summary>Whether the files are still those that were opened: another file in their place must be opened anew.</summary>
    bool IsSame => true;

    /// <summary>
    /// From here until it is disposed, all that the flow of control asks of the records is of one committed state, so that two parts of an answer never
    /// speak of different ones; null where the store cannot hold a state.
    /// </summary>
    IDisposable? Hold() => null;

    /// <summary>Brings a search index that is not written with the records to their last state. It may take long: never in an answer.</summary>
    /// <exception cref="StoreException">It cannot be brought there.</exception>
    void Follow(CancellationToken cancellation)
    {
    }
}
