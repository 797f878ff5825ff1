using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.OutputCaching;

namespace HansardMiner.Web.Safety;

/// <summary>Keeps the pages that have a key, under that key, and nothing else.</summary>
internal sealed class PagePolicy : IOutputCachePolicy
{
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var key = context.HttpContext.Features.Get<PageKey>();
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = key is not null;
        if (key is not null)
        {
            context.CacheVaryByRules.QueryKeys = "*";
            context.CacheVaryByRules.HeaderNames = "Accept";
            context.CacheVaryByRules.VaryByValues["page"] = key.Tag;
            context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
        }
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.AllowCacheStorage &= PageMemory.IsWhole(context.HttpContext);
        return ValueTask.CompletedTask;
    }
}
