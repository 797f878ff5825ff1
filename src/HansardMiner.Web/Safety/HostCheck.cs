using System;
using System.Linq;
using System.Net;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Safety;

/// <summary>
/// Answers only to its own names. A foreign page whose name is made to lead to this machine (DNS rebinding) would otherwise read the index as if it were its own.
/// </summary>
internal sealed class HostCheck(WebSettings settings)
{
    private const int UsualPort = 80;

    public void Use(IApplicationBuilder app) => app.Use((context, next) => IsOwn(context.Request.Host, context.Connection.LocalIpAddress, context.Connection.LocalPort)
        ? next(context)
        : Refusal.Give(context, StatusCodes.Status421MisdirectedRequest, "This server answers to localhost and to the address it listens on. A further name is allowed with: hansard serve --host-name NAME"));

    /// <summary>Whether a header Host names this server.</summary>
    /// <param name="host">The header.</param>
    /// <param name="at">The address to which the connection was made; null when it is not known.</param>
    /// <param name="port">The port to which it was made.</param>
    public bool IsOwn(HostString host, IPAddress? at, int port)
    {
        if (!host.HasValue || host.Host.Length == 0)
        {
            return false;
        }
        return settings.HostNames.Any(name => IsNamed(host, name, port)) || ((host.Port ?? UsualPort) == port && IsItself(host.Host, at));
    }

    private bool IsItself(string name, IPAddress? at)
    {
        if (name.Equals("localhost", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        // Only as it is usually written: 127.1, 0x7f000001 and the like are nobody's own address.
        return IPAddress.TryParse(name.Trim('[', ']'), out var address) && name.Trim('[', ']').Equals(address.ToString(), StringComparison.OrdinalIgnoreCase)
            && (address.Equals(IPAddress.Loopback) || address.Equals(IPAddress.IPv6Loopback) || address.Equals(settings.Address) || (at is not null && address.Equals(Plain(at))))
            && !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any);
    }

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    /// <summary>A name that the user gave, with its port or without; without one the usual port will do, too, as behind a proxy.</summary>
    private static bool IsNamed(HostString host, string name, int port)
    {
        var own = new HostString(name);
        return host.Host.Equals(own.Host, StringComparison.OrdinalIgnoreCase)
            && (own.Port is { } asked ? host.Port == asked : host.Port is null || host.Port == port);
    }
}
