using System;
using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Contract;

/// <summary>
/// A source of documents on the network: which addresses to ask first, and what its answers lead to. It asks nothing itself, keeps nothing and knows no clock:
/// the same scope and the same answers give the same requests.
/// </summary>
public interface IFeed
{
    /// <summary>Its name on the command line: hansard-api.</summary>
    string Name { get; }

    /// <summary>What it brings, in one line.</summary>
    string Title { get; }

    /// <summary>The licence of what it brings.</summary>
    string Licence { get; }

    /// <summary>What it does not have, in one line; what users must not take for "nothing was said".</summary>
    string Lacks { get; }

    /// <summary>The hosts it may ask; none means any public host (a list of addresses).</summary>
    IReadOnlyList<string> Hosts { get; }

    /// <summary>The Houses it has; none means that it does not go by Houses.</summary>
    IReadOnlyList<House> Houses { get; }

    /// <summary>Whether it can be narrowed to words.</summary>
    bool TakesTopic { get; }

    /// <summary>How long after a day its documents may still change: a day that was complete when asked later than this is not asked again.</summary>
    TimeSpan Settles { get; }

    /// <summary>How many documents it usually has for one of its cells: an estimate for plans, never for what is missing.</summary>
    int UsualDocuments { get; }

    /// <summary>The first request of each cell in a scope, in order of day.</summary>
    IEnumerable<FeedRequest> Begin(FetchScope scope);

    /// <summary>What an answer leads to. It never throws on what a source sends: an answer of another shape is a <see cref="FeedFindings.Fault"/>.</summary>
    FeedFindings Follow(FeedRequest request, FeedAnswer answer);
}
