using System.Collections.Generic;

namespace HansardMiner.Alerts;

/// <summary>What there is to tell of a search.</summary>
/// <param name="Items">Each contribution once, the newest first; what has no day comes last.</param>
/// <param name="Note">Why it may not be all; null when it is.</param>
public sealed record News(IReadOnlyList<NewsItem> Items, string? Note);
