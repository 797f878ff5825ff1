using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.Fetch.Politeness;
using HansardMiner.Fetch.Tests.EndToEnd;
using HansardMiner.Fetch.Tests.Replay;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Politeness;

/// <summary>Runs that are processes of their own, and share nothing but a folder.</summary>
[TestFixture]
internal sealed class ProcessesTests
{
    private const string Host = "www.harbour-gazette.example";
    private const int Each = 25;

    private string _folder = "";

    [SetUp]
    public void Begin() => _folder = Directory.CreateTempSubdirectory("hansard-processes-").FullName;

    [TearDown]
    public void End() => Directory.Delete(_folder, recursive: true);

    /// <summary>
    /// A request reaches the server while its run has the host, and two runs take it an interval apart: so all but one of the intervals lie between the first and the last arrival, however slow the machine is.
    /// </summary>
    [Test]
    public async Task Two_runs_at_once_ask_a_host_no_faster_than_one_and_share_its_allowance()
    {
        await using var server = await ReplayServer.Start();
        server.OnHost(Host, context =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync($"<html><p>The page {context.Request.Path} of the gazette says something.</p></html>");
        });
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        string[] runs = ["one", "two"];
        var hosts = Directory.CreateDirectory(Path.Combine(_folder, "hosts")).FullName;
        foreach (var run in runs)
        {
            Directory.CreateDirectory(Path.Combine(_folder, run));
            Directory.CreateSymbolicLink(Path.Combine(_folder, run, "hosts"), hosts);
            await File.WriteAllLinesAsync(Path.Combine(_folder, run + ".txt"), Enumerable.Range(0, Each).Select(n => $"https://{Host}/{run}/{n}"));
        }
        var processes = runs.Select(run => FetchProcess.Start(["fetch", "--urls", Path.Combine(_folder, run + ".txt"), "--archive", Path.Combine(_folder, run), "--rate", "20",
            "--contact", "tests@example.org", "--quiet", "--mirror", $"https://{Host}={server.Address.GetLeftPart(UriPartial.Authority)}"])).ToList();
        foreach (var ended in await Task.WhenAll(processes.Select(FetchProcess.End)))
        {
            Assert.That(ended.Code, Is.Zero, ended.ToString());
        }
        processes.ForEach(process => process.Dispose());
        var arrivals = server.Requests.Select(request => request.Begun).Order().ToList();
        Assert.That(arrivals, Has.Count.EqualTo(2 * (Each + 1)), "each run asks for its pages and for robots.txt");
        Assert.That(Stopwatch.GetElapsedTime(arrivals[0], arrivals[^1]), Is.GreaterThanOrEqualTo((arrivals.Count - 2) * TimeSpan.FromMilliseconds(50)));
        using var file = HostFile.TryOpen(hosts, Host)!;
        // Where midnight of universal time fell into the run, the count is that of the new day.
        Assert.That(file.Read() is { } shared && (shared.Day != day || shared.Count == arrivals.Count), $"{file.Read()} after {arrivals.Count} requests");
    }

    [Test]
    public async Task A_process_that_dies_lets_the_host_go()
    {
        using (HostFile.TryOpen(_folder, Host))
        {
        }
        var path = Path.Combine(_folder, "host-" + Host);
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/flock"))
        {
            Assert.Ignore("needs the command flock of Linux");
        }
        using var other = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"exec 9<>'{path}'; flock -x 9; echo held; exec sleep 600"]) { RedirectStandardOutput = true })!;
        Assert.That(await other.StandardOutput.ReadLineAsync(), Is.EqualTo("held"));
        Assert.That(HostFile.TryOpen(_folder, Host), Is.Null);
        other.Kill();
        await other.WaitForExitAsync();
        using var file = HostFile.TryOpen(_folder, Host);
        Assert.That(file, Is.Not.Null);
    }
}
