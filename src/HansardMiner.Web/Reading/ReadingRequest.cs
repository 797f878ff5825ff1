using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Web.Reading;

/// <summary>What of a record is asked for.</summary>
/// <param name="Id">The id in the address.</param>
internal sealed record ReadingRequest(string Id)
{
    /// <summary>The part of a long document; null for the one that what was asked for stands in.</summary>
    public int? Part { get; init; }

    /// <summary>The words looked for, which are marked; null for none.</summary>
    public string? Typed { get; init; }

    /// <summary>The sentence that is meant; 0 when none is.</summary>
    public int Sentence { get; init; }

    /// <summary>By what a table is sorted; null for the order of the source.</summary>
    public TableSort? Sort { get; init; }

    /// <summary>The words of the link, where they have changed.</summary>
    public string? ChangedFrom { get; init; }

    /// <summary>The words in their place now.</summary>
    public string? ChangedTo { get; init; }

    /// <summary>Other contributions with the words of the link.</summary>
    public IReadOnlyList<RecordId> AlsoAt { get; init; } = [];
}
