using System;
using System.Collections.Generic;

namespace HansardMiner.Benchmarks.Scale;

/// <summary>An engine that is asked.</summary>
internal interface IContender : IDisposable
{
    /// <summary>Gets ready for a query; not timed. Null where it has no such question.</summary>
    Func<(IReadOnlyList<string> Hits, bool IsStopped)>? Prepare(AskedClass asked, AskedQuery query);
}
