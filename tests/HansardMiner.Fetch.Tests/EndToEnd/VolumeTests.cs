using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Tests.Replay;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.EndToEnd;

[TestFixture]
internal sealed class VolumeTests
{
    private static readonly string[] s_hosts = ["www.harbour-gazette.example", "village-aid.example", "bridges.example", "canals.example"];

    private string _folder = "";

    private string Archive => Path.Combine(_folder, "raw");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("hansard-volume-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase(10_000)]
    public async Task Many_documents_are_each_asked_for_once_one_at_a_time_and_held_in_little_memory(int count)
    {
        await using var server = await ReplayServer.Start();
        foreach (var host in s_hosts)
        {
            server.OnHost(host, context => ReplayServer.Bytes("text/html; charset=utf-8", Page(host, context.Request.Path.Value![1..]))(context));
        }
        var addresses = Enumerable.Range(0, count).Select(number => new Uri(string.Create(CultureInfo.InvariantCulture, $"https://{s_hosts[number % s_hosts.Length]}/{number}"))).ToList();
        await File.WriteAllLinesAsync(Path.Combine(_folder, "pages.txt"), addresses.Select(address => address.AbsoluteUri));
        var mirrors = s_hosts.SelectMany(host => new[] { "--mirror", $"https://{host}={server.Address.GetLeftPart(UriPartial.Authority)}" });

        var fetched = await FetchProcess.Run(
            ["fetch", "--urls", Path.Combine(_folder, "pages.txt"), "--archive", Archive, "--rate", "1000", "--daily", "100000", "--contact", "tests@example.org", "--quiet", "--json", .. mirrors]);

        Assert.That((fetched.Code, fetched.Messages), Is.EqualTo((0, "")), fetched.ToString());
        var (ledger, feed) = (fetched.Json, fetched.Json.GetProperty("feeds")[0]);
        var peak = ledger.GetProperty("peak_memory_bytes").GetInt64();
        await TestContext.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} documents: {peak / 1e6:0} MB at the most, {ledger.GetProperty("seconds").GetDouble():0.0} s"));
        Assert.Multiple(() =>
        {
            Assert.That(feed.GetProperty("new").GetInt32(), Is.EqualTo(count));
            Assert.That(peak, Is.LessThanOrEqualTo(200_000_000));
            Assert.That(server.Asked.Select(request => $"https://{request.Host}{request.Target}").Order(StringComparer.Ordinal), Is.EqualTo(addresses.Select(address => address.AbsoluteUri).Order(StringComparer.Ordinal)));
            Assert.That(server.Requests.Max(request => request.AtOnce), Is.EqualTo(1), "at once for one host");
        });
        using (var archive = FetchArchive.Open(Archive))
        {
            foreach (var address in addresses)
            {
                var held = archive.Held(address.AbsoluteUri);
                Assert.That(held, Is.Not.Null, address.AbsoluteUri);
                using var bytes = new MemoryStream();
                await archive.Bytes.Open(held!.Sha256!)!.CopyToAsync(bytes);
                Assert.That(bytes.ToArray(), Is.EqualTo(Page(address.Host, address.AbsolutePath[1..])), address.AbsoluteUri);
            }
        }
        var mined = await FetchProcess.Run("mine", Archive, "--quiet", "--json", "--index", Path.Combine(_folder, "index"));
        Assert.That(mined.Code, Is.Zero, mined.Messages);
        Assert.That(mined.Json.GetProperty("totals").GetProperty("documents").GetInt32(), Is.EqualTo(count));
        var timeline = await FetchProcess.Run("timeline", "footbridges repaired gazette777", "--index", Path.Combine(_folder, "index"));
        Assert.That(timeline.Out, Does.Contain("10,777"), timeline.ToString());
    }

    private static byte[] Page(string host, string number) => Encoding.UTF8.GetBytes($"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>News {number} from {host}</title><meta property="article:published_time" content="2017-03-07T09:00:00+00:00"></head>
        <body><article><h1>News {number}</h1>
        <p>The people of gazette{number} came together again last night to talk about what they can do for each other when the roads are closed and nobody comes through.</p>
        <p>In 2016 some 10,{number.PadLeft(3, '0')} footbridges were repaired in gazette{number}, the council says, and more are to be repaired before the winter begins.</p></article></body></html>
        """);
}
