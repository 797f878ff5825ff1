using System.Security.Cryptography.X509Certificates;

namespace HansardMiner.Fetch.Safety;

/// <summary>What stands between the program and the network; tests put others in its place.</summary>
internal sealed record Wire
{
    /// <summary>The network of this machine.</summary>
    public static Wire OfThisMachine { get; } = new();

    /// <summary>Who looks up names.</summary>
    public INameLookup Names { get; init; } = new SystemNames();

    /// <summary>Who connects.</summary>
    public IDialer Dialer { get; init; } = new SocketDialer();

    /// <summary>The authorities whose certificates are trusted; null means the system's.</summary>
    public X509Certificate2Collection? Authorities { get; init; }
}
