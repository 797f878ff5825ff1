using System.Collections.Generic;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Web.Reading;

/// <summary>Something that was asked for and is not there, or not as one.</summary>
/// <param name="Title">What is the matter.</param>
/// <param name="Message">What was asked for, and what is missing.</param>
public sealed record MissingModel(string Title, string Message)
{
    /// <summary>The words that the link carries; null when it carries none.</summary>
    public string? Words { get; init; }

    /// <summary>Where the search leads, with these words; null for no search.</summary>
    public string? Search { get; init; }

    /// <summary>The record that the link names, where it is still there.</summary>
    public RecordId? Record { get; init; }

    /// <summary>Other contributions with the words.</summary>
    public IReadOnlyList<RecordId> AlsoAt { get; init; } = [];

    /// <summary>Records that are meant, or nearest.</summary>
    public IReadOnlyList<CitedRecord> Records { get; init; } = [];

    /// <summary>What else is to be said.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
