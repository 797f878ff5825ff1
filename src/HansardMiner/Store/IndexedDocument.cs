using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>A current document with all that a search index needs of it.</summary>
/// <param name="First">The number of its first contribution; the others follow it.</param>
/// <param name="Document">The document.</param>
/// <param name="Figures">The figures of each contribution.</param>
/// <param name="Groups">For each contribution the number of the one at which it is shown, where the same words stand several times; 0 for all others.</param>
public sealed record IndexedDocument(long First, Document Document, IReadOnlyList<IReadOnlyList<SearchedFigure>> Figures, IReadOnlyList<long> Groups);
