using System;

namespace HansardMiner.Alerts;

/// <summary>What a feed says of itself.</summary>
/// <param name="Query">The query in its settled form, by which the feed is known.</param>
/// <param name="Title">Its title.</param>
/// <param name="Subtitle">What it tells, in a sentence.</param>
/// <param name="Scope">What of the search it tells.</param>
/// <param name="Self">Its own address.</param>
/// <param name="Alternate">The page of the same search.</param>
/// <param name="Changed">When the index was changed last, for a feed without entries; null when that is not known.</param>
public sealed record FeedHead(string Query, string Title, string Subtitle, AlertScope Scope, Uri Self, Uri Alternate, DateTimeOffset? Changed);
