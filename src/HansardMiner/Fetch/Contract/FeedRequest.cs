using System;
using System.Collections.Generic;
using HansardMiner.Archive;

namespace HansardMiner.Fetch.Contract;

/// <summary>An address to be asked for.</summary>
/// <param name="Address">The address, https or http.</param>
/// <param name="Kind">Whether it is a list or a document.</param>
/// <param name="Cell">The cell it belongs to.</param>
public sealed record FeedRequest(Uri Address, RequestKind Kind, FetchCell Cell)
{
    /// <summary>
    /// The cells for which this list answers, where one list serves many: those without a document of their own are then "nothing listed", and all of them have failed when it fails.
    /// None means its own cell. Read from the first request only.
    /// </summary>
    public IReadOnlyList<FetchCell> Covers { get; init; } = [];

    /// <summary>The media types that the answer may have: application/json. None means any text, JSON or XML.</summary>
    public IReadOnlyList<string> MediaTypes { get; init; } = [];

    /// <summary>The state that a list gave of the document; what is held under the same mark is not asked for again. Null when lists do not say.</summary>
    public string? Mark { get; init; }

    /// <summary>What the document is called in the list; null when not known.</summary>
    public string? Title { get; init; }

    /// <summary>What the feed wants to know again when the answer comes: which step this is, how many were listed before. Feeds alone read it.</summary>
    public string? Step { get; init; }

    /// <summary>Whether a document's answer is followed, too (lists always are).</summary>
    public bool IsFollowed { get; init; }
}
