using System;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Safety;

/// <summary>Stops floods: each address has so many requests a second; what comes faster waits a little, and what comes much faster is refused.</summary>
internal sealed class Floods : IDisposable
{
    private const int PerSecond = 10;
    private readonly PartitionedRateLimiter<IPAddress> _limiter;

    public Floods(WebSettings settings)
    {
        _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => IPAddress.IsLoopback(address)
            ? RateLimitPartition.GetTokenBucketLimiter(IPAddress.Loopback, _ => Of(settings.Limits.PerSecondHere))
            : RateLimitPartition.GetTokenBucketLimiter(Network(address), _ => Of(settings.Limits.PerSecondElsewhere)));
    }

    public void Use(IApplicationBuilder app) => app.Use(Run);

    public void Dispose() => _limiter.Dispose();

    /// <summary>An address; of those of IPv6, of which each machine has as many as it likes, the network.</summary>
    public static IPAddress Network(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6 || address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        }
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }

    private async Task Run(HttpContext context, RequestDelegate next)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        using (var lease = await _limiter.AcquireAsync(address, 1, context.RequestAborted))
        {
            if (!lease.IsAcquired)
            {
                await Refusal.Give(context, StatusCodes.Status429TooManyRequests, "Too many requests come from this address. Try again in a moment.", seconds: 1);
                return;
            }
        }
        await next(context);
    }

    private static TokenBucketRateLimiterOptions Of(int most) => new()
    {
        TokenLimit = most, TokensPerPeriod = Math.Max(1, most / PerSecond), ReplenishmentPeriod = TimeSpan.FromSeconds(1.0 / PerSecond), QueueLimit = Math.Max(1, most / PerSecond),
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst, AutoReplenishment = true,
    };
}
