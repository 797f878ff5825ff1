using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch;

/// <summary>What asking a feed will take, before anything is asked.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="Cells">How many cells will be asked for.</param>
/// <param name="Settled">How many are settled and will not be.</param>
/// <param name="Requests">The requests that are certain: one for each cell.</param>
/// <param name="Documents">How many documents these will lead to, estimated.</param>
/// <param name="IsMeasured">Whether the estimate comes from days that this archive holds, rather than from what is usual for the feed.</param>
public sealed record FeedPlan(IFeed Feed, int Cells, int Settled, int Requests, int Documents, bool IsMeasured);
