using System;
using System.Collections.Generic;

namespace HansardMiner.Fetch.Politeness;

/// <summary>What a robots.txt says to one crawler.</summary>
/// <param name="Rules">The rules that concern it.</param>
/// <param name="CrawlDelay">The time between two requests that it asks for; null when it does not.</param>
/// <param name="CrawlDelayLine">The line that asks for it.</param>
internal sealed record RobotsRules(IReadOnlyList<RobotsRule> Rules, TimeSpan? CrawlDelay, int CrawlDelayLine)
{
    private const string Itself = "/robots.txt";

    /// <summary>The rules of a host that has no robots.txt.</summary>
    public static RobotsRules None { get; } = new([], null, 0);

    /// <summary>The rule that forbids an address; null when it may be asked for.</summary>
    public RobotsRule? Against(Uri address)
    {
        if (Rules.Count == 0 || address.AbsolutePath == Itself)
        {
            return null;
        }
        var path = RobotsPath.OfAddress(address);
        RobotsRule? best = null;
        foreach (var rule in Rules)
        {
            if ((best is null || rule.Octets > best.Octets || (rule.Octets == best.Octets && rule.IsAllow && !best.IsAllow)) && rule.IsAbout(path))
            {
                best = rule;
            }
        }
        return best is { IsAllow: false } ? best : null;
    }
}
