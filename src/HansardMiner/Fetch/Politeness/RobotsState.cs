using System;
using HansardMiner.Fetch.Web;

namespace HansardMiner.Fetch.Politeness;

/// <summary>What is known of the rules of a host.</summary>
/// <param name="Rules">The rules; null when they could not be had.</param>
/// <param name="Refusal">What to answer instead of asking; null when the rules are known.</param>
/// <param name="Until">Until when this counts.</param>
internal sealed record RobotsState(RobotsRules? Rules, WebAnswer? Refusal, DateTimeOffset Until)
{
    /// <summary>How many requests it took to find out; 0 for what was known.</summary>
    public int Requests { get; init; }
}
