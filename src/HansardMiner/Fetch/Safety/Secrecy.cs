using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace HansardMiner.Fetch.Safety;

/// <summary>How a host proves with TLS that it is the one that was asked for.</summary>
internal static class Secrecy
{
    /// <summary>The system's rules, and one of our own: nothing is fetched from the addresses that a certificate names, since these would not be checked.</summary>
    /// <param name="wire">The authorities.</param>
    /// <param name="host">The host that must prove itself; null where the HTTP client fills it in.</param>
    public static SslClientAuthenticationOptions Options(Wire wire, string? host)
    {
        var policy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck };
        if (wire.Authorities is not null)
        {
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.AddRange(wire.Authorities);
        }
        return new SslClientAuthenticationOptions { TargetHost = host, CertificateChainPolicy = policy };
    }
}
