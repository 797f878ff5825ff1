using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Alerts;

/// <summary>What a digest tells of one search.</summary>
/// <param name="Search">The search.</param>
/// <param name="New">All that was not told before, the newest first.</param>
/// <param name="Note">Why it may not be all; null when it is.</param>
public sealed record DigestPart(SavedSearch Search, IReadOnlyList<NewsItem> New, string? Note)
{
    /// <summary>How many contributions of a search are quoted at the most.</summary>
    public const int MostQuoted = 50;

    /// <summary>Those that are quoted.</summary>
    public IEnumerable<NewsItem> Quoted => New.Take(MostQuoted);

    /// <summary>How many are only counted.</summary>
    public int Others => New.Count > MostQuoted ? New.Count - MostQuoted : 0;
}
