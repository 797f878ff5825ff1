using System;
using System.Threading.Tasks;
using HansardMiner.Access;
using HansardMiner.Store;
using HansardMiner.Web.Layout;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HansardMiner.Web.Safety;

/// <summary>
/// Pages that depend on the index alone are made once for each of its states: who has a page already is told so before it is looked for, and others get it from memory. Browsers keep
/// pages and ask each time whether they still hold.
/// </summary>
internal sealed class PageMemory(ServedIndex served, WebSettings settings)
{
    /// <summary>Stands before the memory.</summary>
    public void Use(IApplicationBuilder app) => app.Use(Look);

    /// <summary>Stands behind the memory, where an answer is made: it is made from one state of the index.</summary>
    public static void Hold(IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint() is not null && !context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal))
        {
            // Given back with the request, when its services are disposed.
            _ = context.RequestServices.GetRequiredService<IOpenIndex>().Hold();
        }
        return next(context);
    });

    private Task Look(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<KeptPage>() is null || Key(context) is not { } key)
        {
            return next(context);
        }
        if (key.IsKnown(context.Request.Headers.IfNoneMatch))
        {
            Tell(context.Response.Headers, key);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        context.Features.Set(key);
        context.Response.OnStarting(static state =>
        {
            var context = (HttpContext)state;
            if (IsWhole(context))
            {
                Tell(context.Response.Headers, context.Features.Get<PageKey>()!);
            }
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    /// <summary>Whether an answer is the one that everybody would get who asks for the same in this state of the index.</summary>
    public static bool IsWhole(HttpContext context)
    {
        var headers = context.Response.Headers;
        return context.Response.StatusCode == StatusCodes.Status200OK && headers.SetCookie.Count == 0
            && !headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase)
            && context.RequestServices.GetRequiredService<RequestIndex>() is { IsPartial: false } index
            && (index.Held is null || index.Held == context.Features.Get<PageKey>()?.State);
    }

    private PageKey? Key(HttpContext context)
    {
        try
        {
            return PageKey.Of(context.Request, context.RequestServices.GetRequiredService<IOpenIndex>().Store.State(), settings.QueryTime);
        }
        catch (StoreException)
        {
            // The page itself will say so, if it needs the index.
            served.Suspect();
            return null;
        }
    }

    private static void Tell(IHeaderDictionary headers, PageKey key)
    {
        headers.ETag = key.Tag;
        headers.CacheControl = "no-cache";
        headers.Vary = "Accept";
    }
}
