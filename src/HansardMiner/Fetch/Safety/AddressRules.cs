using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Fetch.Safety;

/// <summary>Which addresses may be asked at all, by what is written in them. What a name leads to is checked when it is connected to.</summary>
internal static class AddressRules
{
    private const int Longest = 8_000;

    /// <summary>Names that never lead out of a machine or a house, and are not looked up.</summary>
    private static readonly string[] Inner = ["localhost", "local", "internal", "intranet", "lan", "home.arpa", "in-addr.arpa", "ip6.arpa", "onion", "invalid"];

    /// <summary>Why an address may not be asked, in a few words; null when it may.</summary>
    /// <param name="address">The address.</param>
    /// <param name="hosts">The hosts that may be asked; none means any public host.</param>
    public static string? WhyNot(Uri address, IReadOnlyList<string> hosts)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            return "only addresses with http or https are asked" + (address.IsAbsoluteUri ? ", not " + address.Scheme : "");
        }
        if (address.UserInfo.Length > 0)
        {
            return "an address with a user name or password is not asked";
        }
        if (address.OriginalString.Length > Longest)
        {
            return $"an address of more than {Longest:N0} characters is not asked";
        }
        if (address.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6)
        {
            return $"the host is given by a number ({address.Host}) and not by its name";
        }
        if (HostName.Of(address) is not { } host)
        {
            return $"“{address.Host}” is no name of a host";
        }
        if (address.Port is not (80 or 443))
        {
            return $"only the ports 80 and 443 are asked, not {address.Port}";
        }
        if (hosts.Count > 0)
        {
            return hosts.Any(allowed => HostName.Of(allowed) == host) ? null : $"{host} is none of the hosts that may be asked here ({string.Join(", ", hosts)})";
        }
        return !host.Contains('.', StringComparison.Ordinal) || Inner.Any(end => host.EndsWith("." + end, StringComparison.Ordinal)) ? $"{host} is a name inside a machine or a private network" : null;
    }
}
