using System;
using System.Collections.Generic;
using HansardMiner.Archive;

namespace HansardMiner.Fetch.Web;

/// <summary>What came of an ask.</summary>
/// <param name="Outcome">What came of it: <see cref="FetchOutcome.Held"/> when the bytes have landed.</param>
internal sealed record WebAnswer(FetchOutcome Outcome)
{
    /// <summary>The HTTP status; null when there was no answer.</summary>
    public int? Status { get; init; }

    /// <summary>The SHA-256 of the bytes that landed in the archive; null when none did.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The number of bytes, unpacked.</summary>
    public long Bytes { get; init; }

    /// <summary>The address that answered, where redirects led elsewhere; null otherwise.</summary>
    public Uri? Final { get; init; }

    /// <summary>Where a redirect leads; only of a single exchange, never of an ask that has ended.</summary>
    public Uri? Redirect { get; init; }

    /// <summary>How long the host asks to be left alone (Retry-After); null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The headers of the answer, by lower-case name.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Why it failed, in a few words for people; null when it did not.</summary>
    public string? Why { get; init; }

    /// <summary>How many requests were sent for it: attempts, redirects; not counting robots.txt.</summary>
    public int Requests { get; init; } = 1;

    /// <summary>How many requests for robots.txt it took besides; 0 where its rules were known.</summary>
    public int RobotsRequests { get; init; }

    /// <summary>Whether nothing at all is asked of the host for now, since its robots.txt cannot be had.</summary>
    public bool IsHostClosed { get; init; }
}
