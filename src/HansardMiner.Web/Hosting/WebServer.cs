using System;
using HansardMiner.Access;
using HansardMiner.Web.Api;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HansardMiner.Web.Hosting;

/// <summary>The web server over one index: Kestrel with the pages, feeds and the API.</summary>
public static class WebServer
{
    private const int MostCached = 64 * 1024 * 1024;

    /// <summary>Puts the server together; the caller starts, stops and disposes it, and keeps the index open for as long.</summary>
    /// <param name="index">The index, opened for reading.</param>
    /// <param name="settings">How it is served.</param>
    public static WebApplication Build(IOpenIndex index, WebSettings settings)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(settings);
        // Nothing outside decides what is served: no settings file of the folder from which the program was started, no content folder.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Production" });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, settings));
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(index).AddSingleton(settings).AddSingleton<SiteAssets>();
        builder.Services.AddRazorComponents();
        ApiServices.Add(builder.Services);
        builder.Services.AddOutputCache(cache => Remember(cache));
        var app = builder.Build();
        app.UseRouting();
        app.UseOutputCache();
        Routes.Map(app);
        return app;
    }

    private static void Listen(KestrelServerOptions kestrel, WebSettings settings)
    {
        kestrel.AddServerHeader = false;
        kestrel.Listen(settings.Address, settings.Port, listen => listen.Protocols = HttpProtocols.Http1);
    }

    private static void Remember(OutputCacheOptions cache)
    {
        cache.SizeLimit = MostCached;
        cache.MaximumBodySize = 1024 * 1024;
    }
}
