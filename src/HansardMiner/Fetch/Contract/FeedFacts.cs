using System;
using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Contract;

/// <summary>What is known of a feed before it is asked.</summary>
public sealed record FeedFacts
{
    /// <summary>Its name on the command line and in the archive: hansard-api.</summary>
    public required string Name { get; init; }

    /// <summary>What it brings, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>The licence of what it brings.</summary>
    public required string Licence { get; init; }

    /// <summary>What it does not have, in one line; what users must not take for "nothing was said".</summary>
    public required string Lacks { get; init; }

    /// <summary>The hosts it may ask; none means any public host (a list of addresses).</summary>
    public required IReadOnlyList<string> Hosts { get; init; }

    /// <summary>The Houses it has; none means that it does not go by Houses.</summary>
    public IReadOnlyList<House> Houses { get; init; } = [];

    /// <summary>Whether it can be narrowed to words.</summary>
    public bool TakesTopic { get; init; }

    /// <summary>How long after a day its documents may still change: a day that was complete when asked later than this is not asked again.</summary>
    public required TimeSpan Settles { get; init; }

    /// <summary>How many documents it usually has for one of its cells: an estimate for plans, never for what is missing.</summary>
    public required int UsualDocuments { get; init; }
}
