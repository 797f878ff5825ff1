using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Fetch.Safety;

/// <summary>
/// Hosts that are reached elsewhere because the user says so: a local mirror, a caching proxy. The archive and the Host header keep the logical address; connecting to exactly the
/// mirror is allowed even inside a private network.
/// </summary>
public sealed class Mirrors
{
    private readonly Dictionary<string, Uri> _bases = new(StringComparer.Ordinal);

    /// <summary>Mirrors by the hosts that they stand for.</summary>
    /// <param name="bases">For each host the address under which its paths are found: http://127.0.0.1:5050, https://mirror.example/hansard.</param>
    /// <exception cref="FormatException">A host or an address is none; the message is fit for people.</exception>
    public Mirrors(IReadOnlyDictionary<string, Uri> bases)
    {
        ArgumentNullException.ThrowIfNull(bases);
        foreach (var (host, place) in bases)
        {
            Add(host, place);
        }
    }

    /// <summary>No mirrors: every host is reached at its own address.</summary>
    public static Mirrors None { get; } = new(new Dictionary<string, Uri>());

    /// <summary>The hosts that have a mirror.</summary>
    public IReadOnlyCollection<string> Hosts => _bases.Keys;

    /// <summary>Reads <c>https://hansard-api.parliament.uk=http://127.0.0.1:5050</c>; several stand one after another, parted by spaces or commas. Empty text is no mirror.</summary>
    /// <exception cref="FormatException">It cannot be read so; the message is fit for people.</exception>
    public static Mirrors Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Reads one mirror from each text.</summary>
    /// <exception cref="FormatException">One cannot be read so; the message is fit for people.</exception>
    public static Mirrors Parse(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var mirrors = new Mirrors(new Dictionary<string, Uri>());
        foreach (var text in texts)
        {
            var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2)
            {
                throw new FormatException($"“{text}” is no mirror: write the host, =, and the address where it is found, as in https://hansard-api.parliament.uk=http://127.0.0.1:5050");
            }
            if (!Uri.TryCreate(parts[1], UriKind.Absolute, out var place))
            {
                throw new FormatException($"“{parts[1]}” is no address at which a mirror may be: write it as in http://127.0.0.1:5050");
            }
            mirrors.Add(HostIn(parts[0]), place);
        }
        return mirrors;
    }

    /// <summary>Where a logical address is found; null when its host has no mirror.</summary>
    /// <param name="address">The logical address: https://hansard-api.parliament.uk/debates?day=1.</param>
    /// <returns>The address in the mirror: http://127.0.0.1:5050/debates?day=1.</returns>
    public Uri? Find(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return HostName.Of(address) is { } host && _bases.TryGetValue(host, out var place)
            ? new Uri(place.GetLeftPart(UriPartial.Authority) + place.AbsolutePath.TrimEnd('/') + address.PathAndQuery) : null;
    }

    /// <summary>As they are read: host=address.</summary>
    public override string ToString() => string.Join(' ', _bases.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"https://{pair.Key}={pair.Value.AbsoluteUri.TrimEnd('/')}"));

    /// <summary>The host in <c>https://host</c> or <c>host</c>.</summary>
    private static string HostIn(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address is { IsDefaultPort: true, PathAndQuery: "/", Fragment: "", UserInfo: "" }
            ? address.Host : text;

    private void Add(string host, Uri place)
    {
        if (HostName.Of(host) is not { } name)
        {
            throw new FormatException($"“{host}” is no host that may have a mirror: write its name only, as in https://hansard-api.parliament.uk=http://127.0.0.1:5050");
        }
        if (!place.IsAbsoluteUri || (place.Scheme != Uri.UriSchemeHttp && place.Scheme != Uri.UriSchemeHttps) || place.Host.Length == 0 || place.UserInfo.Length > 0 || place.Query.Length > 0 || place.Fragment.Length > 0)
        {
            throw new FormatException($"“{place.OriginalString}” is no address at which a mirror may be: it begins with http:// or https:// and has no user name, question mark or hash");
        }
        if (!_bases.TryAdd(name, place))
        {
            throw new FormatException($"the host {name} has two mirrors: name one of them");
        }
    }
}
