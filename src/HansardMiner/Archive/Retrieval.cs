using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace HansardMiner.Archive;

/// <summary>What came of asking for an address.</summary>
public sealed record Retrieval
{
    /// <summary>The address that was asked for.</summary>
    public required string Address { get; init; }

    /// <summary>Whether it is a list or a document.</summary>
    public required RequestKind Kind { get; init; }

    /// <summary>The cell it was asked for.</summary>
    public required FetchCell Cell { get; init; }

    /// <summary>When the answer had arrived, or was given up.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>What came of it.</summary>
    public required FetchOutcome Outcome { get; init; }

    /// <summary>Whether the bytes it names are what the source says.</summary>
    [JsonIgnore]
    public bool IsSuccess => Outcome is FetchOutcome.Held or FetchOutcome.Unchanged && Sha256 is not null;

    /// <summary>The HTTP status; null when there was no answer.</summary>
    public int? Status { get; init; }

    /// <summary>The SHA-256 of the bytes in the archive, lower-case hexadecimal; null when none arrived.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The number of bytes, unpacked.</summary>
    public long Bytes { get; init; }

    /// <summary>The address that answered, where redirects led elsewhere; null otherwise.</summary>
    public string? FinalAddress { get; init; }

    /// <summary>The state that a list gave of the document (revision, day of correction), by which a change is told; null when lists do not say.</summary>
    public string? Mark { get; init; }

    /// <summary>What the document is called in the list; null when not known.</summary>
    public string? Title { get; init; }

    /// <summary>Why it failed, in a few words; null when it did not.</summary>
    public string? Why { get; init; }

    /// <summary>The headers of the answer, by lower-case name. Cookies are not kept.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The value of a header; null when it was not sent.</summary>
    /// <param name="name">The name in lower case: etag, last-modified, content-type.</param>
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
