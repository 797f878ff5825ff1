using System.Collections.Generic;

namespace HansardMiner.Fetch.Contract;

/// <summary>
/// A source of documents on the network: which addresses to ask first, and what its answers lead to. It asks nothing itself, keeps nothing and knows no clock:
/// the same scope and the same answers give the same requests.
/// </summary>
public interface IFeed
{
    /// <summary>What it brings, from where, and what it lacks.</summary>
    FeedFacts Facts { get; }

    /// <summary>Its name, as its facts have it.</summary>
    string Name => Facts.Name;

    /// <summary>The first request of each cell in a scope, in order of day.</summary>
    IEnumerable<FeedRequest> Begin(FetchScope scope);

    /// <summary>What an answer leads to. It never throws on what a source sends: an answer of another shape is a <see cref="FeedFindings.Fault"/>.</summary>
    FeedFindings Follow(FeedRequest request, FeedAnswer answer);
}
