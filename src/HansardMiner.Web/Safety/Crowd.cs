using System;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using HansardMiner.Web.Layout;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Safety;

/// <summary>
/// How much is worked on at once: a few answers for each core, the others wait in order, and of more than can wait the last ones are told to come again. Downloads, which last as long as their
/// readers take, have places of their own. What is kept in memory comes before all this.
/// </summary>
internal sealed class Crowd : IDisposable
{
    private readonly ConcurrencyLimiter _answers;
    private readonly ConcurrencyLimiter _downloads;

    public Crowd(WebSettings settings)
    {
        _answers = Of(settings.Limits.Answers, settings.Limits.Waiting);
        _downloads = Of(settings.Limits.Downloads, settings.Limits.Waiting);
    }

    public void Use(IApplicationBuilder app) => app.Use(Run);

    public void Dispose()
    {
        _answers.Dispose();
        _downloads.Dispose();
    }

    private async Task Run(HttpContext context, RequestDelegate next)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is null || context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }
        var limiter = endpoint.Metadata.GetMetadata<DownloadMark>() is null ? _answers : _downloads;
        using var place = await limiter.AcquireAsync(1, context.RequestAborted);
        await (place.IsAcquired ? next(context) : FaultPage.Crowded.Give(context));
    }

    private static ConcurrencyLimiter Of(int most, int waiting) => new(new ConcurrencyLimiterOptions { PermitLimit = most, QueueLimit = waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
}
