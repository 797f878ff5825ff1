using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Safety;

[TestFixture]
internal sealed class SecureTests
{
    [TestCase(HttpProtocols.Http1, "HTTP/1.1")]
    [TestCase(HttpProtocols.Http1AndHttp2, "HTTP/2")]
    public async Task A_secure_host_is_asked_in_the_newest_way_it_speaks(HttpProtocols protocols, string spoken)
    {
        using var certificates = new Certificates();
        var heard = new ConcurrentQueue<string>();
        await using var server = await Start(certificates.For(Bench.Host), protocols, async context =>
        {
            heard.Enqueue($"{context.Request.Protocol} {context.Request.Scheme}://{context.Request.Host}{context.Request.Path}");
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync(Plays.Page);
        });
        using var bench = new Bench(PortOf(server), authorities: certificates.Authorities);
        var answer = await bench.Send(Bench.Ask("https://Hansard.example./page"));
        Assert.That((answer.Outcome, answer.Why), Is.EqualTo((FetchOutcome.Held, (string?)null)));
        Assert.That(bench.Text(answer), Is.EqualTo(Plays.Page));
        Assert.That(heard, Is.EqualTo(new[] { $"{spoken} https://hansard.example/page" }));
        Assert.That(bench.Dialer.Dialled.Single(), Is.EqualTo(IPEndPoint.Parse(Bench.Number + ":443")));
    }

    [Test]
    public async Task A_host_that_cannot_prove_itself_is_not_reached()
    {
        using var certificates = new Certificates();
        using var others = new Certificates();
        foreach (var (certificate, trusted) in new[] { (certificates.For("other.example"), certificates), (certificates.For(Bench.Host, 2015), certificates), (certificates.For(Bench.Host), others) })
        {
            var heard = 0;
            await using var server = await Start(certificate, HttpProtocols.Http1AndHttp2, context =>
            {
                heard++;
                return Task.CompletedTask;
            });
            using var bench = new Bench(PortOf(server), authorities: trusted.Authorities);
            var answer = await bench.Send(Bench.Ask("https://hansard.example/"));
            Assert.That(answer.Outcome, Is.EqualTo(FetchOutcome.Unreachable));
            Assert.That(answer.Why, Does.StartWith("no secure connection to hansard.example could be made"));
            Assert.That(heard, Is.Zero);
        }
    }

    [Test]
    public async Task A_host_that_does_not_speak_TLS_is_not_reached()
    {
        await using var server = new RawPlayer("HTTP/1.1 400 Bad Request\r\n\r\n");
        using var bench = new Bench(server.Port);
        bench.Dialer.On(Bench.Number, server.Port);
        var plain = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        plain.Start();
        var talking = Task.Run(async () =>
        {
            using var client = await plain.AcceptTcpClientAsync();
            await client.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\nThis is no TLS at all, and never was."u8.ToArray());
        });
        bench.Dialer.On(Bench.Number, ((IPEndPoint)plain.LocalEndpoint).Port);
        var answer = await bench.Send(Bench.Ask("https://hansard.example/"));
        plain.Stop();
        await talking;
        Assert.That(answer.Outcome, Is.EqualTo(FetchOutcome.Unreachable), answer.Why);
    }

    [Test]
    public async Task A_name_that_leads_inside_is_refused_whatever_its_certificate()
    {
        using var certificates = new Certificates();
        await using var server = await Start(certificates.For("inner.example"), HttpProtocols.Http1AndHttp2, context => context.Response.WriteAsync("secret"));
        using var bench = new Bench(PortOf(server), authorities: certificates.Authorities);
        bench.Names.On("inner.example", "127.0.0.1");
        Assert.That((await bench.Send(Bench.Ask("https://inner.example/"))).Outcome, Is.EqualTo(FetchOutcome.NotAllowed));
        Assert.That(bench.Dialer.Dialled, Is.Empty);
    }

    [Test]
    public async Task A_secure_mirror_proves_its_own_name()
    {
        using var certificates = new Certificates();
        var heard = new ConcurrentQueue<string>();
        await using var server = await Start(certificates.For("127.0.0.1"), HttpProtocols.Http1AndHttp2, async context =>
        {
            heard.Enqueue($"{context.Request.Scheme}://{context.Request.Host}{context.Request.Path}");
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync(Plays.Page);
        });
        using var bench = new Bench(authorities: certificates.Authorities, mirrors: Mirrors.Parse($"https://{Bench.Host}=https://127.0.0.1:{PortOf(server)}/kept"));
        var answer = await bench.Send(Bench.Ask($"https://{Bench.Host}/page"));
        Assert.That((answer.Outcome, answer.Why), Is.EqualTo((FetchOutcome.Held, (string?)null)));
        Assert.That(heard, Is.EqualTo(new[] { "https://hansard.example/kept/page" }));

        using var wrong = new Certificates();
        using var other = new Bench(authorities: wrong.Authorities, mirrors: Mirrors.Parse($"https://{Bench.Host}=https://127.0.0.1:{PortOf(server)}/kept"));
        Assert.That((await other.Send(Bench.Ask($"https://{Bench.Host}/page"))).Outcome, Is.EqualTo(FetchOutcome.Unreachable));
    }

    [TestCase(0, true, FetchOutcome.Held)]
    [TestCase(1, true, FetchOutcome.WrongLength)]
    [TestCase(-1, true, FetchOutcome.WrongLength)]
    [TestCase(-100, true, FetchOutcome.WrongLength)]
    [TestCase(0, false, FetchOutcome.Broken, Description = "the stream is reset at its end")]
    [TestCase(100, false, FetchOutcome.Broken, Description = "the stream is reset before its end")]
    public async Task Over_HTTP_2_a_body_is_as_long_as_it_says_or_never_lands(int more, bool isEnded, FetchOutcome outcome)
    {
        using var certificates = new Certificates();
        using var server = new Http2Player(certificates.For(Bench.Host), Http2Player.Answer(Plays.Page.Length + more, Plays.Page, isEnded));
        using var bench = new Bench(server.Port, authorities: certificates.Authorities);
        var answer = await bench.Send(Bench.Ask("https://hansard.example/"));
        Assert.That(answer.Outcome, Is.EqualTo(outcome), answer.Why);
        Assert.That(bench.Files, Has.Count.EqualTo(outcome == FetchOutcome.Held ? 1 : 0));
    }

    private static int PortOf(WebApplication server) => new Uri(server.Urls.First()).Port;

    private static async Task<WebApplication> Start(X509Certificate2 certificate, HttpProtocols protocols, RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = protocols;
            listen.UseHttps(certificate);
        }));
        var server = builder.Build();
        server.Run(answer);
        await server.StartAsync();
        return server;
    }
}
