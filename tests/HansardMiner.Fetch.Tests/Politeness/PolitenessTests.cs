using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Politeness;
using HansardMiner.Fetch.Safety;
using HansardMiner.Fetch.Web;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Politeness;

/// <summary>A client with a clock, a network that is played, and folders of its own.</summary>
internal abstract class PolitenessTests
{
    protected const string Host = "https://record.example.org";

    /// <summary>Longer than anything takes that does not hang.</summary>
    protected static readonly TimeSpan Soon = TimeSpan.FromSeconds(120);

    private readonly List<FetchArchive> _archives = [];
    private string _folder = "";

    protected static PolitenessSettings Usual => new(Contact.Parse("miner@example.org"));

    protected HandTime Time { get; private set; } = new();

    protected FetchArchive Archive { get; private set; } = null!;

    protected PlayedExchange Network { get; private set; } = null!;

    protected string Hosts => Path.Combine(_folder, "hosts");

    [SetUp]
    public void Begin()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-polite-").FullName;
        Use(new HandTime());
    }

    [TearDown]
    public void End()
    {
        _archives.ForEach(archive => archive.Dispose());
        Directory.Delete(_folder, recursive: true);
    }

    protected static WebAsk Ask(string address, params string[] hosts) => new(new Uri(address), hosts);

    protected static WebAnswer Fault(int status = 500) => new(status == 429 ? FetchOutcome.TooManyRequests : FetchOutcome.ServerFault) { Status = status, Why = $"{status}" };

    protected static WebAnswer Leads(string to, int status = 302) => new(FetchOutcome.Broken) { Status = status, Redirect = new Uri(to) };

    /// <summary>Begins again with another clock and nothing said yet.</summary>
    protected void Use(HandTime time)
    {
        Time = time;
        Archive = Open("raw");
        Network = new PlayedExchange(Archive, time);
    }

    /// <summary>A client as the next run has it: with what is on the disk, and nothing else. The run before has ended.</summary>
    protected PoliteClient Client(PolitenessSettings? settings = null, Func<double>? chance = null, Mirrors? mirrors = null)
    {
        _archives.ForEach(archive => archive.Dispose());
        Archive = Open("raw");
        return new(Network, Archive, settings ?? Usual, Time, Hosts, chance ?? (() => 0.5), mirrors);
    }

    /// <summary>A client of another run of the same user at the same time, with another archive.</summary>
    protected PoliteClient OtherRun(string name, PolitenessSettings? settings = null) => new(Network, Open(name), settings ?? Usual, Time, Hosts, () => 0.5);

    private FetchArchive Open(string name)
    {
        _archives.Add(FetchArchive.Open(Path.Combine(_folder, name)));
        return _archives[^1];
    }

    protected TimeSpan[] Starts() => [.. Network.Asked.Select(ask => ask.At)];

    protected static Task<WebAnswer> Get(PoliteClient client, string address, params string[] hosts) => client.Get(Ask(address, hosts), CancellationToken.None);
}
