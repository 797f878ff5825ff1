using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;

namespace HansardMiner.Fetch.Safety;

/// <summary>
/// Which IP addresses are those of the public internet. An address of version 6 that carries one of version 4 is judged by both.
/// After the special-purpose address registries of IANA (RFC 6890 and later).
/// </summary>
internal static class PublicAddresses
{
    /// <summary>The ranges that are not public, each with what it is.</summary>
    private static readonly IReadOnlyList<(IPNetwork Range, string What)> Inner =
    [
        .. Table(
            ("0.0.0.0/8", "an address of this very machine"),
            ("10.0.0.0/8", "an address of a private network"),
            ("100.64.0.0/10", "an address of a provider's inner network"),
            ("127.0.0.0/8", "an address of this very machine"),
            ("169.254.0.0/16", "a link-local address"),
            ("172.16.0.0/12", "an address of a private network"),
            ("192.0.0.0/24", "an address for protocols only"),
            ("192.0.2.0/24", "an address for documentation only"),
            ("192.31.196.0/24", "an address for protocols only"),
            ("192.52.193.0/24", "an address for protocols only"),
            ("192.88.99.0/24", "a relay address that is out of use"),
            ("192.168.0.0/16", "an address of a private network"),
            ("192.175.48.0/24", "an address for protocols only"),
            ("198.18.0.0/15", "an address for measurements only"),
            ("198.51.100.0/24", "an address for documentation only"),
            ("203.0.113.0/24", "an address for documentation only"),
            ("224.0.0.0/4", "a multicast address"),
            ("240.0.0.0/4", "a reserved address or the broadcast address"),
            ("2001::/23", "an address for protocols only"),
            ("2001:db8::/32", "an address for documentation only"),
            ("2620:4f:8000::/48", "an address for protocols only"),
            ("3fff::/20", "an address for documentation only"),
            ("::/128", "the unspecified address"),
            ("::1/128", "an address of this very machine"),
            ("fc00::/7", "an address of a private network"),
            ("fe80::/10", "a link-local address"),
            ("fec0::/10", "an address of a private network"),
            ("ff00::/8", "a multicast address")),
    ];

    /// <summary>The ranges of version 6 in which addresses of version 4 stand, and the bytes at which these begin: as they are, and with each bit inverted.</summary>
    private static readonly IReadOnlyList<(IPNetwork Range, int[] Plain, int[] Inverted)> Carriers =
    [
        (IPNetwork.Parse("::ffff:0:0/96"), [12], []), // IPv4 written as IPv6
        (IPNetwork.Parse("64:ff9b::/96"), [12], []), // NAT64
        (IPNetwork.Parse("2002::/16"), [2], []), // 6to4
        (IPNetwork.Parse("2001::/32"), [4], [12]), // Teredo: the server, the client
    ];

    /// <summary>All public addresses of version 6 but those of NAT64.</summary>
    private static readonly IPNetwork Unicast = IPNetwork.Parse("2000::/3");

    /// <summary>What an address is that is not public, in a few words; null when it is public.</summary>
    public static string? WhyNot(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return Listed(address);
        }
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return "no internet address";
        }
        if (address.ScopeId != 0)
        {
            return Listed(new IPAddress(address.GetAddressBytes())) ?? "an address of one network only";
        }
        var bytes = address.GetAddressBytes();
        foreach (var (range, plain, inverted) in Carriers)
        {
            if (range.Contains(address))
            {
                return plain.Select(place => Carried(bytes, place, 0)).Concat(inverted.Select(place => Carried(bytes, place, 0xFF))).FirstOrDefault(what => what is not null);
            }
        }
        return Listed(address) ?? (!Unicast.Contains(address) ? "a reserved address" : IsOfTunnel(bytes) ? Carried(bytes, 12, 0) : null);
    }

    private static string? Listed(IPAddress address)
    {
        foreach (var (range, what) in Inner)
        {
            if (range.Contains(address))
            {
                return what;
            }
        }
        return null;
    }

    /// <summary>What is wrong with the address of version 4 that stands at a place, its bits turned by a mask.</summary>
    private static string? Carried(byte[] bytes, int place, byte mask) => Listed(new IPAddress([.. bytes.Skip(place).Take(4).Select(part => (byte)(part ^ mask))]));

    /// <summary>ISATAP: the lower half of the address is 0000:5efe or 0200:5efe and an address of version 4.</summary>
    private static bool IsOfTunnel(byte[] bytes) => (bytes[8] & 0xFD) == 0 && bytes[9] == 0 && bytes[10] == 0x5E && bytes[11] == 0xFE;

    private static IEnumerable<(IPNetwork Range, string What)> Table(params (string Range, string What)[] rows)
    {
        foreach (var (range, what) in rows)
        {
            yield return (IPNetwork.Parse(range), what);
        }
    }
}
