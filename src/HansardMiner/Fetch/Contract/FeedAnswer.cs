using System;
using System.IO;
using HansardMiner.Archive;

namespace HansardMiner.Fetch.Contract;

/// <summary>The bytes that an address answered with.</summary>
/// <param name="Retrieval">How and when they came.</param>
/// <param name="Open">Opens the bytes from the first one; whoever opens them disposes the stream.</param>
public sealed record FeedAnswer(Retrieval Retrieval, Func<Stream> Open);
