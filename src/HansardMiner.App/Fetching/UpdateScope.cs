using System.Collections.Generic;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.App.Fetching;

/// <summary>One of the runs of an update: feeds that share House and words.</summary>
/// <param name="Scope">What is wanted, from the first day on which something is to be asked.</param>
/// <param name="Feeds">The feeds, each narrowed to what is new, may still change, or is missing.</param>
internal sealed record UpdateScope(FetchScope Scope, IReadOnlyList<IFeed> Feeds);
