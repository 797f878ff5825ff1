using System.Collections.Generic;

namespace HansardMiner.Fetch.Contract;

/// <summary>What an answer leads to.</summary>
public sealed record FeedFindings
{
    /// <summary>What is to be asked next, in order: documents, and the next page of the list.</summary>
    public IReadOnlyList<FeedRequest> Requests { get; init; } = [];

    /// <summary>How many documents the source counts over all pages of this list; null when it does not say.</summary>
    public int? Total { get; init; }

    /// <summary>Which list the answer is a page of, where a first request leads to several lists that each have a <see cref="Total"/>.</summary>
    public string List { get; init; } = string.Empty;

    /// <summary>Whether the source says that the House did not sit that day. An empty list says no such thing.</summary>
    public bool IsNoSitting { get; init; }

    /// <summary>What users should know of it: attachments that are not fetched, an entry without an address.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What of the cell could not be had though the answer was understood (a listed entry without an address); the cell is incomplete. Null when nothing.</summary>
    public string? Gap { get; init; }

    /// <summary>Why the answer is not what this source is known to give; null when it is.</summary>
    public string? Fault { get; init; }

    /// <summary>Findings of an answer that is not understood.</summary>
    public static FeedFindings NotUnderstood(string why) => new() { Fault = why };
}
