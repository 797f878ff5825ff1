using System;
using System.Collections.Generic;
using System.Net;

namespace HansardMiner.Web.Site;

/// <summary>How the pages are served.</summary>
public sealed record WebSettings
{
    /// <summary>The address on which is listened: loopback unless the user asks for another.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 for any that is free.</summary>
    public int Port { get; init; } = 5757;

    /// <summary>Names under which the server may be asked for beside localhost and its own address (the header Host).</summary>
    public IReadOnlyList<string> HostNames { get; init; } = [];

    /// <summary>After how long a search gives what it has found so far, and says so.</summary>
    public TimeSpan QueryTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The clock, for ages that are shown to people.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
