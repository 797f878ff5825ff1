using System.Threading.Tasks;
using HansardMiner.Fetch.Tests.Replay;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.EndToEnd;

/// <summary>A month of debates, played anew for each test.</summary>
internal abstract class PlayedMonthTests
{
    protected PlayedMonth Month { get; private set; } = null!;

    [SetUp]
    public async Task Play() => Month = await PlayedMonth.Of(new HansardApiStage());

    [TearDown]
    public async Task End() => await Month.DisposeAsync();
}
