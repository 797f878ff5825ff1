using System;

namespace HansardMiner.Fetch.Tests;

/// <summary>A clock that stands where it is put.</summary>
internal sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
