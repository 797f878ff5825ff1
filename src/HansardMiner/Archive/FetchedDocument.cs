using System;

namespace HansardMiner.Archive;

/// <summary>A document that is held: as much of it as mining needs.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Sha256">The SHA-256 of the bytes that are held.</param>
/// <param name="Bytes">Their number, unpacked.</param>
/// <param name="Since">When these bytes were first fetched.</param>
/// <param name="Asked">When the address was asked for last.</param>
/// <param name="Last">What came of it.</param>
public sealed record FetchedDocument(string Address, string Sha256, long Bytes, DateTimeOffset Since, DateTimeOffset Asked, FetchOutcome Last)
{
    /// <summary>Whether a list names it, and with it whatever else belongs to it.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether the source says that it has it no more.</summary>
    public bool IsGone => Last is FetchOutcome.Gone or FetchOutcome.NotFound;
}
