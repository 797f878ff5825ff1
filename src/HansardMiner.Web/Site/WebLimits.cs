using System;

namespace HansardMiner.Web.Site;

/// <summary>How much the server takes on at once.</summary>
public sealed record WebLimits
{
    /// <summary>The most answers that are worked on at once.</summary>
    public int Answers { get; init; } = Math.Max(2, 2 * Environment.ProcessorCount);

    /// <summary>The most downloads that are written at once, beside the answers.</summary>
    public int Downloads { get; init; } = Math.Max(2, 2 * Environment.ProcessorCount);

    /// <summary>How many requests may wait for their turn.</summary>
    public int Waiting { get; init; } = 256;

    /// <summary>Requests a second from this machine; what comes faster waits.</summary>
    public int PerSecondHere { get; init; } = 5_000;

    /// <summary>Requests a second from each other address.</summary>
    public int PerSecondElsewhere { get; init; } = 100;

    /// <summary>Open connections.</summary>
    public int Connections { get; init; } = 512;

    /// <summary>Open connections from each address other than this machine's.</summary>
    public int ConnectionsElsewhere { get; init; } = 64;

    /// <summary>The longest body of a request, in bytes: forms are short.</summary>
    public int Body { get; init; } = 256 * 1024;

    /// <summary>How long a client may take for the head of a request.</summary>
    public TimeSpan HeadTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a connection may stand idle.</summary>
    public TimeSpan IdleTime { get; init; } = TimeSpan.FromSeconds(75);
}
