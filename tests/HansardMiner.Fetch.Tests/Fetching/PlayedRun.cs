using System;
using System.IO;
using HansardMiner.Archive;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Fetching;

/// <summary>An empty archive, a network without a wire and a clock for each test.</summary>
/// <param name="now">Where the clock stands at the beginning.</param>
internal abstract class PlayedRun(DateTimeOffset now)
{
    protected TestClock Clock { get; private set; } = null!;

    protected FetchArchive Held { get; private set; } = null!;

    protected PlayedClient Web { get; private set; } = null!;

    [SetUp]
    public void Open_an_empty_archive()
    {
        Clock = new TestClock(now);
        Held = FetchArchive.Open(Directory.CreateTempSubdirectory("hansard-fetch-").FullName);
        Web = new PlayedClient(Held);
    }

    [TearDown]
    public void Remove_it()
    {
        Held.Dispose();
        Directory.Delete(Held.Folder, recursive: true);
    }
}
