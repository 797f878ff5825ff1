using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Politeness;
using HansardMiner.Fetch.Safety;
using HansardMiner.Fetch.Tests.Replay;
using HansardMiner.Fetch.Web;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Politeness;

/// <summary>Politeness over the real exchange, with hosts that are played on loopback.</summary>
[TestFixture]
internal sealed class LivePoliteTests
{
    private const string Host = "record.example.org";

    private ReplayServer _server = null!;
    private FetchArchive _archive = null!;
    private IWebExchange _exchange = null!;
    private string _folder = "";

    private static PolitenessSettings Settings => new(Contact.Parse("https://example.org/about"))
    {
        RequestsPerSecond = 1000, FirstDelay = TimeSpan.FromMilliseconds(1), LongestDelay = TimeSpan.FromMilliseconds(5),
    };

    [SetUp]
    public async Task Begin()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-live-").FullName;
        _server = await ReplayServer.Start();
        _archive = FetchArchive.Open(_folder);
        _exchange = new WebExchange(_archive, Settings.UserAgent, Mirrors.Parse($"https://{Host}={_server.Address.GetLeftPart(UriPartial.Authority)}"), WebCaps.Default, TimeProvider.System);
        _server.OnHost(Host, ReplayServer.Bytes("text/html", "<html><p>The sitting was suspended at nine.</p></html>"u8.ToArray()));
    }

    [TearDown]
    public async Task End()
    {
        ((IDisposable)_exchange).Dispose();
        _archive.Dispose();
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task Every_request_names_the_tool_and_the_contact()
    {
        await Get("/1");
        Assert.That(_server.Requests.Select(request => (request.Target, request.Headers["user-agent"])), Is.EqualTo(new[]
        {
            ("/robots.txt", "HansardMiner/0.1 (+https://example.org/about)"), ("/1", "HansardMiner/0.1 (+https://example.org/about)"),
        }));
    }

    [TestCase("text/plain", "User-agent: *\nDisallow: /private", FetchOutcome.Disallowed)]
    [TestCase("text/plain", "User-agent: OtherBot\nDisallow: /", FetchOutcome.Held)]
    [TestCase("application/octet-stream", "User-agent: *\nDisallow: /private", FetchOutcome.Disallowed)]
    [TestCase("text/html", "User-agent: *\nDisallow: /private", FetchOutcome.Disallowed)]
    [TestCase("text/plain", "", FetchOutcome.Held)]
    [TestCase("text/html", "", FetchOutcome.Held)]
    [TestCase("text/html", "<html><title>Page not found</title><body>Page not found</body></html>", FetchOutcome.Held)]
    [TestCase("text/html", "<html><title>Welcome</title><body>Our news</body></html>", FetchOutcome.Held)]
    [TestCase("text/html", "<html><title>Just a moment...</title><body>Enable JavaScript and cookies to continue</body></html>", FetchOutcome.Disallowed)]
    [TestCase("image/png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", FetchOutcome.Disallowed)]
    public async Task What_stands_at_robots_txt_is_read_whatever_it_is_called(string type, string body, FetchOutcome outcome)
    {
        _server.On(Host, "/robots.txt", type, System.Text.Encoding.Latin1.GetBytes(body));
        var answer = await Get("/private/1");
        Assert.That(answer.Outcome, Is.EqualTo(outcome), answer.Why);
        Assert.That(_server.Asked, Has.Count.EqualTo(outcome == FetchOutcome.Held ? 1 : 0));
    }

    [TestCase(404, FetchOutcome.Held)]
    [TestCase(403, FetchOutcome.Held)]
    [TestCase(410, FetchOutcome.Held)]
    [TestCase(500, FetchOutcome.Disallowed)]
    [TestCase(503, FetchOutcome.Disallowed)]
    [TestCase(429, FetchOutcome.Disallowed)]
    public async Task The_status_of_robots_txt_opens_or_closes_the_host(int status, FetchOutcome outcome)
    {
        _server.On(Host, "/robots.txt", context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        Assert.That((await Get("/1")).Outcome, Is.EqualTo(outcome));
    }

    [TestCase("1")]
    [TestCase("date")]
    public async Task A_Retry_After_in_seconds_or_as_a_date_is_waited_for_by_the_clock(string header)
    {
        var times = new System.Collections.Concurrent.ConcurrentQueue<DateTimeOffset>();
        var due = DateTimeOffset.MinValue;
        _server.On(Host, "/1", async context =>
        {
            times.Enqueue(TimeProvider.System.GetUtcNow());
            if (times.Count == 1)
            {
                due = TimeProvider.System.GetUtcNow().AddSeconds(header == "date" ? 2 : 1);
                context.Response.StatusCode = 503;
                context.Response.Headers.RetryAfter = header == "date" ? due.ToString("R", System.Globalization.CultureInfo.InvariantCulture) : header;
                return;
            }
            await ReplayServer.Bytes("text/html", "<html><p>Now.</p></html>"u8.ToArray())(context);
        });
        var answer = await Get("/1");
        Assert.That((answer.Outcome, answer.Requests), Is.EqualTo((FetchOutcome.Held, 2)), answer.Why);
        // A date has no parts of a second.
        Assert.That(times.Last(), Is.GreaterThanOrEqualTo(header == "date" ? due.AddSeconds(-1) : due.AddMilliseconds(-20)));
    }

    [TestCase("http://127.0.0.1/")]
    [TestCase("http://169.254.169.254/latest/meta-data")]
    [TestCase("http://[::1]/")]
    [TestCase("http://2130706433/")]
    [TestCase("http://localhost/")]
    public async Task A_redirect_into_the_machine_ends_there(string to)
    {
        _server.On(Host, "/1", context =>
        {
            context.Response.Redirect(to);
            return Task.CompletedTask;
        });
        var answer = await Get("/1");
        Assert.That((answer.Outcome, answer.Final), Is.EqualTo((FetchOutcome.NotAllowed, new Uri(to))));
        Assert.That(_server.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_host_that_gives_up_is_asked_so_many_times_and_told_as_at_fault()
    {
        _server.On(Host, "/1", context =>
        {
            context.Response.StatusCode = 502;
            return Task.CompletedTask;
        });
        var answer = await Get("/1");
        Assert.That((answer.Outcome, answer.Status, answer.Requests), Is.EqualTo((FetchOutcome.ServerFault, 502, 5)));
    }

    private Task<WebAnswer> Get(string path) =>
        new PoliteClient(_exchange, _archive, Settings, TimeProvider.System, Path.Combine(_folder, "hosts"), () => 0.5).Get(new WebAsk(new Uri($"https://{Host}{path}"), []), CancellationToken.None);
}
