using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Fetch.Feeds;

/// <summary>Where the links of a page lead, as far as a feed may go there.</summary>
/// <param name="page">The address that answered with the page.</param>
/// <param name="baseAddress">The address that the page gives for its links; null when it gives none.</param>
/// <param name="hosts">The feed's hosts.</param>
internal sealed class SiteLinks(Uri page, string? baseAddress, IReadOnlyList<string> hosts)
{
    private const int LongestAddress = 2_000;

    private readonly Uri _base = baseAddress is { Length: <= LongestAddress } && Uri.TryCreate(page, baseAddress, out var stated) ? stated : page;

    /// <summary>The address without its fragment; null where the link is no address (javascript:, data:, mailto:) or leads to a host that is not the feed's.</summary>
    public Uri? Resolve(string target)
    {
        target = target.Trim();
        if (target.Length is 0 or > LongestAddress || target[0] == '#' || !Uri.TryCreate(_base, target, out var address))
        {
            return null;
        }
        if (address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0 || !address.IsDefaultPort || !hosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }
        return address.Fragment.Length == 0 ? address : new Uri(address.GetLeftPart(UriPartial.Query));
    }
}
