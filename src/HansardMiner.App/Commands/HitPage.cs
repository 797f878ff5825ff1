using System.Collections.Generic;
using HansardMiner.Present;
using HansardMiner.Query;

namespace HansardMiner.App.Commands;

/// <summary>What a command shows of all that was found.</summary>
/// <param name="Hits">What is shown.</param>
/// <param name="HasMore">Whether there is more.</param>
internal sealed record HitPage<T>(IReadOnlyList<T> Hits, bool HasMore)
    where T : QuotedHit
{
    /// <summary>"The first 50 figures; more with --limit."</summary>
    public string Count(string thing) => HasMore ? $"The first {(Hits.Count == 1 ? thing : Wording.Number(thing, Hits.Count))}; more with --limit." : $"{Wording.Number(thing, Hits.Count)}.";
}
