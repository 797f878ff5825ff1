using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Politeness;
using HansardMiner.Fetch.Web;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Politeness;

[TestFixture]
internal sealed class CostTests
{
    private const int Requests = 1_500;

    /// <summary>The first ones are for the compiler. In time of the processor, not by the wall clock: on a machine that is busy it takes no more of it.</summary>
    [Test]
    public async Task Being_polite_costs_little_of_the_processor()
    {
        var folder = Directory.CreateTempSubdirectory("hansard-cost-").FullName;
        using (var archive = FetchArchive.Open(Path.Combine(folder, "raw")))
        {
            var client = new PoliteClient(new Nothing(), archive, new PolitenessSettings(Contact.Parse("miner@example.org")) { RequestsPerSecond = 1000 }, TimeProvider.System, Path.Combine(folder, "hosts"));
            await Ask(client, Requests);
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            await Ask(client, Requests);
            var each = (Process.GetCurrentProcess().TotalProcessorTime - before) / Requests;
            TestContext.Out.WriteLine($"{each.TotalMicroseconds:0} µs of processor time a request");
            Assert.That(each, Is.LessThan(TimeSpan.FromMilliseconds(5)), "some 0.1 ms on the machine where it was written");
        }
        Directory.Delete(folder, recursive: true);
    }

    private static async Task Ask(PoliteClient client, int times)
    {
        for (var n = 0; n < times; n++)
        {
            Assert.That((await client.Get(new WebAsk(new Uri($"https://record.example.org/{n}"), []), CancellationToken.None)).Outcome, Is.EqualTo(FetchOutcome.NotFound));
        }
    }

    private sealed class Nothing : IWebExchange
    {
        public Task<WebAnswer> Send(WebAsk ask, CancellationToken cancellation) => Task.FromResult(new WebAnswer(FetchOutcome.NotFound) { Status = 404 });
    }
}
