using System;
using System.Buffers;

namespace HansardMiner.Fetch.Safety;

/// <summary>Host names in the one form in which they are compared: letters of ASCII (IDN as punycode), small, without the dot at the end.</summary>
internal static class HostName
{
    private static readonly SearchValues<char> s_hexadecimal = SearchValues.Create("0123456789abcdef");

    /// <summary>The host of an address; null when it has none that can be looked up.</summary>
    public static string? Of(Uri address)
    {
        if (!address.IsAbsoluteUri || address.HostNameType != UriHostNameType.Dns)
        {
            return null;
        }
        string name;
        try
        {
            name = address.IdnHost;
        }
        catch (Exception fault) when (fault is UriFormatException or ArgumentException)
        {
            return null;
        }
        name = (name.EndsWith('.') ? name[..^1] : name).ToLowerInvariant();
        return IsName(name) ? name : null;
    }

    /// <summary>A host as it is written in a list: <c>Hansard.Parliament.UK.</c>; null when it is no host name.</summary>
    public static string? Of(string host) =>
        Uri.TryCreate("http://" + host + "/", UriKind.Absolute, out var address) && address is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "", Port: 80 } ? Of(address) : null;

    /// <summary>Letters, digits, hyphens and underscores between dots; a last part that is a number would make it an IP address in disguise: 127.1, 0x7f.1.</summary>
    private static bool IsName(string name)
    {
        if (name.Length is 0 or > 253 || name.StartsWith('.') || name.Contains("..", StringComparison.Ordinal))
        {
            return false;
        }
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_' or '.'))
            {
                return false;
            }
        }
        var last = name.AsSpan(name.LastIndexOf('.') + 1);
        return last.ContainsAnyExceptInRange('0', '9') && !(last.StartsWith("0x") && !last[2..].ContainsAnyExcept(s_hexadecimal));
    }
}
