using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.App.Tests.Commands;
using HansardMiner.Access;
using HansardMiner.Web.Hosting;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Safety;

/// <summary>The server as <c>hansard serve</c> puts it together: it opens the index itself, and again when it must.</summary>
internal sealed class ServedSite : IDisposable
{
    private readonly WebApplication _app;

    public ServedSite(string index, Func<IOpenIndex>? open = null, WebSettings? settings = null)
    {
        var own = new Settings(index, null, Screen.Plain(TextWriter.Null, TextWriter.Null), TimeProvider.System);
        _app = WebServer.Build(open ?? (() => ServedEngines.Open(own)), index, (settings ?? WebSite.Patient) with { Port = 0, Log = Log });
        Task.Run(() => _app.StartAsync()).Wait();
        Address = new Uri(_app.Urls.First());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>What it says to whoever runs it.</summary>
    public StringWriter Log { get; } = new();

    public (int Status, string Text) Get(string path) => Task.Run(async () =>
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }).GetAwaiter().GetResult();

    /// <summary>Mines into an index.</summary>
    public static void Mine(string index, params string[] paths)
    {
        var mined = Invocation.Of(["mine", .. paths, "--quiet", "--no-raw", "--index", index]);
        Assert.That(mined.Code, Is.Zero, mined.Messages);
    }

    public void Dispose()
    {
        Client.Dispose();
        Task.Run(async () =>
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }).Wait();
    }
}
