using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
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

    /// <summary>How much is taken on at once.</summary>
    public WebLimits Limits { get; init; } = new();

    /// <summary>Where faults are written for whoever runs the server.</summary>
    public TextWriter Log { get; init; } = Console.Error;

    /// <summary>The clock, for ages that are shown to people.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether a text may be given as one of <see cref="HostNames"/>: "hansard.example.org", "localhost:8080".</summary>
    public static bool IsHostName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var (host, port) = colon < 0 ? (name, null) : (name[..colon], name[(colon + 1)..]);
        return Uri.CheckHostName(host) is UriHostNameType.Dns or UriHostNameType.IPv4
            && (port is null || (ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0));
    }
}
