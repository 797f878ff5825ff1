using System;
using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Store;

/// <summary>One committed state of the records: what is to be indexed, and what is shown of a hit.</summary>
public interface ISearchView : IDisposable
{
    /// <summary>The state.</summary>
    IndexStamp Stamp { get; }

    /// <summary>How many contributions there are to be searched.</summary>
    int Count { get; }

    /// <summary>The mark of an earlier state, since which all changes are on record; null when they are not.</summary>
    string? MarkOf(long state);

    /// <summary>What has changed since an earlier state, in order of numbers, no two of which overlap.</summary>
    IReadOnlyList<IndexChange> ChangesSince(long state);

    /// <summary>The current documents of which some contribution has a number from <paramref name="first"/> on and below <paramref name="end"/>, in order.</summary>
    IEnumerable<IndexedDocument> Documents(long first, long end);

    /// <summary>The numbers of all contributions to be searched, in order.</summary>
    IEnumerable<long> Numbers();

    /// <summary>The id of a contribution's document, and the contribution's place in it.</summary>
    (string Document, int Ordinal) Name(long number);

    /// <summary>The number under which a contribution is shown now: its own, or that of the one whose copy it is; null when there is none of this name.</summary>
    long? Number(string document, int ordinal);

    /// <summary>The figures of a contribution.</summary>
    IReadOnlyList<SearchedFigure> Figures(long number);

    /// <summary>Whether these very forms stand next to each other in the text, a heading or the speaker's names of a contribution.</summary>
    /// <param name="number">The contribution.</param>
    /// <param name="words">The words, folded, with blanks between them.</param>
    bool HasPhrase(long number, string words);

    /// <summary>What is shown of a hit.</summary>
    /// <param name="found">The hit.</param>
    /// <param name="snippets">Cuts the passage.</param>
    Hit Show(Found found, Snippets snippets);
}
