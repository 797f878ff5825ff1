using System;
using System.Collections.Generic;

namespace HansardMiner.Present.Answers;

/// <summary>What the index holds, what it lacks, and how it is.</summary>
public sealed record StatusAnswer
{
    /// <summary>The search engine.</summary>
    public required string Engine { get; init; }

    /// <summary>How the search index stands to the records.</summary>
    public required SearchIndexAnswer SearchIndex { get; init; }

    /// <summary>When the index was changed last (UTC); null when that cannot be told.</summary>
    public required DateTimeOffset? Changed { get; init; }

    /// <summary>A mark of the records: another mark means that answers may be others.</summary>
    public required string Mark { get; init; }

    /// <summary>The first day of any document; null when none is dated.</summary>
    public required DateOnly? FirstDay { get; init; }

    /// <summary>The last day of any document; null when none is dated.</summary>
    public required DateOnly? LastDay { get; init; }

    /// <summary>How many documents have no date.</summary>
    public required int UndatedDocuments { get; init; }

    /// <summary>How many sources there are.</summary>
    public required int Sources { get; init; }

    /// <summary>How many of them were read with gaps.</summary>
    public required int SourcesWithGaps { get; init; }

    /// <summary>How many of them could not be read.</summary>
    public required int SourcesUnreadable { get; init; }

    /// <summary>How many debates, written questions, statements and articles the sources gave.</summary>
    public required long Documents { get; init; }

    /// <summary>How many contributions.</summary>
    public required long Contributions { get; init; }

    /// <summary>How many figures.</summary>
    public required long Claims { get; init; }

    /// <summary>How many commitments to act.</summary>
    public required long Undertakings { get; init; }

    /// <summary>What must be said under anything that reprints the record.</summary>
    public required IReadOnlyList<string> Licence { get; init; }
}
