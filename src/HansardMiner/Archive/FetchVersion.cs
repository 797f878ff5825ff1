using System;

namespace HansardMiner.Archive;

/// <summary>A state of an address: the same bytes, from when they were first seen until they were last.</summary>
/// <param name="Sha256">The SHA-256 of the bytes.</param>
/// <param name="Bytes">The number of bytes, unpacked.</param>
/// <param name="First">When they were first fetched.</param>
/// <param name="Last">When the source last said that they are still so.</param>
public sealed record FetchVersion(string Sha256, long Bytes, DateTimeOffset First, DateTimeOffset Last);
