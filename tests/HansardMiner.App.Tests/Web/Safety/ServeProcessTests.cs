using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;
using HansardMiner.App.Tests.EndToEnd;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Safety;

[TestFixture]
internal sealed class ServeProcessTests
{
    // far more than it takes: it only ends a test that would hang
    private const int Patience = 60_000;

    [TestCase("TERM")]
    [TestCase("INT")]
    [Platform(Exclude = "Win")]
    public void It_ends_soon_when_told_so_also_with_open_connections(string signal)
    {
        using var process = HansardProcess.Start("serve", "--index", WebSite.Shared.Index, "--port", "0");
        var (address, said) = Started(process);
        if (signal == "INT" && Signals.IgnoresInterrupts(process))
        {
            process.Kill();
            Assert.Ignore(Signals.Background);
        }
        using var client = new HttpClient { BaseAddress = address };
        Assert.That(Task.Run(() => client.GetStringAsync(new Uri("/", UriKind.Relative))).GetAwaiter().GetResult(), Does.Contain("HansardMiner"));
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first page after {process.TotalProcessorTime.TotalSeconds:0.00} s of processor time"));
        Assert.That(said, Does.Contain("serves").And.Contain("Ctrl+C"));
        var open = new List<TcpClient>();
        for (var i = 0; i < 5; i++)
        {
            open.Add(new TcpClient(address.Host, address.Port));
            open[^1].GetStream().Write(Encoding.ASCII.GetBytes(i % 2 == 0 ? "GET / HTTP/1.1\r\nHost: " : ""));
        }
        var clock = Stopwatch.StartNew();
        Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)])!.WaitForExit();
        Assert.That(process.WaitForExit(Patience), Is.True, "it ended");
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ended {clock.Elapsed.TotalSeconds:0.0} s after {signal}"));
        Assert.That(process.ExitCode, Is.Zero);
        open.ForEach(o => o.Dispose());
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void It_warns_of_nothing_and_leaves_nothing_in_a_home_where_it_never_ran_before()
    {
        var home = Directory.CreateTempSubdirectory("hansard-home-").FullName;
        try
        {
            var start = HansardStart.Of(["serve", "--index", WebSite.Shared.Index, "--port", "0"]);
            start.Environment["HOME"] = home;
            using var process = Process.Start(start)!;
            using var client = new HttpClient { BaseAddress = Started(process).Address };
            foreach (var page in new[] { "/", "/search?q=defibrillators", "/saved" })
            {
                Assert.That(Task.Run(() => client.GetStringAsync(new Uri(page, UriKind.Relative))).GetAwaiter().GetResult(), Does.Contain("HansardMiner"));
            }
            process.Kill();
            Assert.That(process.StandardError.ReadToEnd(), Is.Empty);
            Assert.That(Directory.EnumerateFileSystemEntries(home), Is.Empty);
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    [Test]
    public void A_port_that_is_taken_is_said()
    {
        using var holder = new TcpListener(System.Net.IPAddress.Loopback, 0);
        holder.Start();
        var port = ((System.Net.IPEndPoint)holder.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var (code, _, error) = HansardProcess.Run("serve", "--index", WebSite.Shared.Index, "--port", port);
        Assert.That(code, Is.EqualTo(1));
        Assert.That(error, Does.Contain($"port {port} is taken").And.Not.Contain("   at "));
    }

    [TestCase("--port", "70000")]
    [TestCase("--address", "nowhere")]
    [TestCase("--address", "203.0.113.7")]
    [TestCase("--host-name", "a b")]
    [TestCase("--query-time", "0")]
    [TestCase("--query-time", "1000")]
    [TestCase("--index", "no-such-folder")]
    public void What_cannot_be_served_is_said_at_once(string option, string value)
    {
        string[] index = option == "--index" ? [] : ["--index", WebSite.Shared.Index];
        var (code, _, error) = HansardProcess.Run(["serve", option, value, .. index]);
        Assert.That(code, Is.EqualTo(1));
        Assert.That(error, Does.Contain("hansard: ").And.Contain(value).Or.Contain(option));
        Assert.That(error, Does.Not.Contain("   at "));
    }

    private static (Uri Address, string Said) Started(Process process)
    {
        var said = process.StandardOutput.ReadLine() ?? "";
        var at = said.IndexOf("http://", StringComparison.Ordinal);
        Assert.That(at, Is.GreaterThan(0), said);
        return (new Uri(said[at..said.IndexOf(' ', at)]), said);
    }
}
