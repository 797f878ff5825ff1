using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.App.Tests.Commands;
using HansardMiner.Tests.Shared;
using HansardMiner.Web.Hosting;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web;

/// <summary>The server in process, on a port that is free, over an index of its own.</summary>
internal sealed class WebSite : IDisposable
{
    private static readonly Lazy<WebSite> s_shared = new(() => Of(null, Corpus.Samples), LazyThreadSafetyMode.ExecutionAndPublication);
    private readonly Engines _engines;
    private readonly WebApplication _app;
    private readonly bool _isOwn;

    private WebSite(string folder, WebSettings settings, bool isOwn = true)
    {
        Folder = folder;
        _isOwn = isOwn;
        _engines = Engines.Read(new Settings(Index, null, Screen.Plain(TextWriter.Null, TextWriter.Null), settings.Time));
        _app = WebServer.Build(_engines, settings with { Port = 0 });
        // On a thread of the pool: a test may not wait for its own thread.
        Task.Run(() => _app.StartAsync()).Wait();
        Address = new Uri(_app.Urls.First());
        Client = Asking();
    }

    /// <summary>The site over the repository's samples, mined once for all tests: nobody changes it or what lies in its folder.</summary>
    public static WebSite Shared => s_shared.Value;

    /// <summary>The usual settings, with time enough for a search on a machine that has much else to do; the longest that a search may take here.</summary>
    public static WebSettings Patient { get; } = new() { QueryTime = TimeSpan.FromSeconds(10) };

    /// <summary>A folder of its own, removed at the end.</summary>
    public string Folder { get; }

    /// <summary>The folder of the index.</summary>
    public string Index => Path.Combine(Folder, "index");

    /// <summary>Where it is served.</summary>
    public Uri Address { get; }

    /// <summary>Asks it; follows no redirection.</summary>
    public HttpClient Client { get; }

    /// <summary>A site over other documents, or with other settings; the caller disposes it.</summary>
    /// <param name="settings">How it is served; null for the usual way.</param>
    /// <param name="paths">What is mined.</param>
    public static WebSite Of(WebSettings? settings, params string[] paths)
    {
        var folder = Directory.CreateTempSubdirectory("hansard-web-").FullName;
        var mined = Invocation.Of(["mine", .. paths, "--quiet", "--no-raw", "--index", Path.Combine(folder, "index")]);
        Assert.That(mined.Code, Is.EqualTo(ExitCode.Ok).Or.EqualTo(ExitCode.Gaps), mined.Messages);
        return new WebSite(folder, settings ?? Patient);
    }

    /// <summary>A site over an index that is there already and stays.</summary>
    /// <param name="index">The folder of the index, called "index".</param>
    public static WebSite Over(string index) => new(Path.GetDirectoryName(index)!, Patient, isOwn: false);

    /// <summary>The shared site's end.</summary>
    public static void End()
    {
        if (s_shared.IsValueCreated)
        {
            s_shared.Value.Dispose();
        }
    }

    /// <summary>Another client.</summary>
    public HttpClient Asking() => new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All, UseCookies = false }) { BaseAddress = Address };

    /// <summary>What is answered.</summary>
    public HttpResponseMessage Get(string path) => Task.Run(() => Client.GetAsync(new Uri(path, UriKind.Relative))).GetAwaiter().GetResult();

    /// <summary>The text of an answer, which must be of a status.</summary>
    public string Text(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = Get(path);
        var text = Task.Run(() => answer.Content.ReadAsStringAsync()).GetAwaiter().GetResult();
        Assert.That(answer.StatusCode, Is.EqualTo(status), path + "\n" + text);
        return text;
    }

    /// <summary>A page, which must be of a status.</summary>
    public IDocument Page(string path, HttpStatusCode status = HttpStatusCode.OK) => new HtmlParser().ParseDocument(Text(path, status));

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        Task.Run(async () =>
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }).Wait();
        _engines.Dispose();
        if (_isOwn)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
