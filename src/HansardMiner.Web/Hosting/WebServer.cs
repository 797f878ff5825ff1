using System;
using System.Linq;
using HansardMiner.Access;
using HansardMiner.Web.Api;
using HansardMiner.Web.Harvest;
using HansardMiner.Web.Safety;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HansardMiner.Web.Hosting;

/// <summary>The web server over one index: Kestrel with the pages, feeds and the API.</summary>
public static class WebServer
{
    private const int MostCached = 64 * 1024 * 1024;
    private const int LongestCached = 1024 * 1024;
    private static readonly TimeSpan s_longestEnd = TimeSpan.FromSeconds(1);

    /// <summary>Puts a server together over an index that stays open for as long as it runs; the caller starts, stops and disposes it, and closes the index afterwards.</summary>
    /// <param name="index">The index, opened for reading.</param>
    /// <param name="settings">How it is served.</param>
    public static WebApplication Build(IOpenIndex index, WebSettings settings)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Build(() => new BorrowedIndex(index), index.Folder, settings);
    }

    /// <summary>Puts a server together that opens the index itself, and again when another stands in its place; the caller starts, stops and disposes it.</summary>
    /// <param name="open">Opens the index for reading; faults come as <see cref="Store.StoreException"/>.</param>
    /// <param name="folder">The folder of the index, as the user named it.</param>
    /// <param name="settings">How it is served.</param>
    public static WebApplication Build(Func<IOpenIndex> open, string folder, WebSettings settings)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(settings);
        // Nothing outside decides what is served: no settings file of the folder from which the program was started, no content folder.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Production" });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddProvider(new LogLines(settings.Log))
            // What keeps it from starting is said by who starts it.
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, settings));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = s_longestEnd);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(_ => new ServedIndex(open, folder)).AddSingleton(settings).AddSingleton<SiteAssets>().AddSingleton<HarvestMemory>().AddSingleton<FetchedMemory>();
        builder.Services.AddScoped<RequestIndex>().AddScoped<IOpenIndex>(services => services.GetRequiredService<RequestIndex>());
        builder.Services.AddSingleton<Faults>().AddSingleton<Floods>().AddSingleton<Crowd>().AddSingleton<PageMemory>().AddSingleton<HostCheck>().AddHostedService<IndexFollower>();
        builder.Services.AddRazorComponents();
        WithoutKeys(builder.Services);
        ApiServices.Add(builder.Services);
        builder.Services.AddOutputCache(Remember);
        var app = builder.Build();
        Guard(app);
        Routes.Map(app);
        return app;
    }

    /// <summary>Forms have a token of their own here. The framework would make keys for its tokens at each start, keep them in the home of whoever starts it, and warn of them.</summary>
    private static void WithoutKeys(IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        foreach (var maker in services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(IDataProtectionBuilder).Assembly).ToList())
        {
            services.Remove(maker);
        }
    }

    /// <summary>What every request passes, in this order.</summary>
    private static void Guard(WebApplication app)
    {
        SafeHeaders.Use(app);
        app.Services.GetRequiredService<Faults>().Use(app);
        app.Services.GetRequiredService<HostCheck>().Use(app);
        OriginCheck.Use(app);
        MethodCheck.Use(app);
        app.Services.GetRequiredService<Floods>().Use(app);
        app.UseRouting();
        app.Services.GetRequiredService<PageMemory>().Use(app);
        app.UseOutputCache();
        app.Services.GetRequiredService<Crowd>().Use(app);
        PageMemory.Hold(app);
    }

    private static void Listen(KestrelServerOptions kestrel, WebSettings settings)
    {
        var (limits, own) = (kestrel.Limits, settings.Limits);
        kestrel.AddServerHeader = false;
        kestrel.AllowSynchronousIO = false;
        limits.MaxRequestLineSize = 12 * 1024;
        limits.MaxRequestHeadersTotalSize = 32 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.MaxRequestBodySize = own.Body;
        limits.MaxConcurrentConnections = own.Connections;
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.RequestHeadersTimeout = own.HeadTime;
        limits.KeepAliveTimeout = own.IdleTime;
        limits.MinRequestBodyDataRate = new MinDataRate(240, TimeSpan.FromSeconds(5));
        limits.MinResponseDataRate = new MinDataRate(1024, TimeSpan.FromSeconds(10));
        var gate = new ConnectionGate(own);
        kestrel.Listen(settings.Address, settings.Port, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            listen.Use(next => connection => gate.Pass(connection, next));
        });
    }

    private static void Remember(OutputCacheOptions cache)
    {
        cache.SizeLimit = MostCached;
        cache.MaximumBodySize = LongestCached;
        cache.AddBasePolicy(new PagePolicy());
    }
}
