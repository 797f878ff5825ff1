using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace HansardMiner.Fetch.Tests.Replay;

/// <summary>
/// Plays the hosts of the live record on loopback: the Host header says which one a request is meant for. What is not put on its stage is a 404, and so is robots.txt unless one is given.
/// </summary>
internal sealed class ReplayServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(string Host, string Target), Func<HttpContext, Task>> _stage = new();
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, int> _underWay = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<ReplayRequest> _requests = new();
    private readonly WebApplication _app;

    private ReplayServer(WebApplication app) => _app = app;

    /// <summary>Where it listens: http://127.0.0.1:port.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>What it was asked, in order.</summary>
    public IReadOnlyList<ReplayRequest> Requests => [.. _requests];

    /// <summary>The requests for documents and lists: all but robots.txt.</summary>
    public IReadOnlyList<ReplayRequest> Asked => [.. _requests.Where(request => request.Target != "/robots.txt")];

    public static async Task<ReplayServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var app = builder.Build();
        var server = new ReplayServer(app);
        app.Run(server.Answer);
        await app.StartAsync();
        server.Address = new Uri(app.Urls.First());
        return server;
    }

    /// <summary>Plays an answer for a path with its query.</summary>
    public void On(string host, string target, Func<HttpContext, Task> answer) => _stage[(host, target)] = answer;

    /// <summary>Plays bytes of a media type.</summary>
    public void On(string host, string target, string mediaType, byte[] body, string? etag = null) => On(host, target, Bytes(mediaType, body, etag));

    /// <summary>Plays everything of a host that is not on its stage under a path of its own.</summary>
    public void OnHost(string host, Func<HttpContext, Task> answer) => _hosts[host] = answer;

    /// <summary>An answer of bytes, and 304 where the asker has the entity tag.</summary>
    public static Func<HttpContext, Task> Bytes(string mediaType, byte[] body, string? etag = null) => async context =>
    {
        if (etag is not null)
        {
            context.Response.Headers.ETag = etag;
            if (context.Request.Headers.IfNoneMatch == etag)
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }
        context.Response.ContentType = mediaType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    };

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await _app.StopAsync(soon.Token);
        }
        catch (OperationCanceledException)
        {
            // Answers that never end are cut.
        }
        await _app.DisposeAsync();
    }

    private async Task Answer(HttpContext context)
    {
        var host = context.Request.Host.Host;
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var atOnce = _underWay.AddOrUpdate(host, 1, (_, n) => n + 1);
        _requests.Enqueue(new ReplayRequest(
            host, target, Stopwatch.GetTimestamp(), atOnce, context.Request.Headers.ToDictionary(h => h.Key.ToLowerInvariant(), h => h.Value.ToString(), StringComparer.Ordinal)));
        // Whoever has an answer may ask again before the server is done with it here: it is under way until its first byte goes out.
        var isLeft = 0;
        context.Response.OnStarting(() =>
        {
            Leave();
            return Task.CompletedTask;
        });
        try
        {
            if (_stage.TryGetValue((host, target), out var answer) || (target != "/robots.txt" && _hosts.TryGetValue(host, out answer)))
            {
                await answer(context);
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            }
        }
        finally
        {
            Leave();
        }

        void Leave()
        {
            if (Interlocked.Exchange(ref isLeft, 1) == 0)
            {
                _underWay.AddOrUpdate(host, 0, (_, n) => n - 1);
            }
        }
    }
}
