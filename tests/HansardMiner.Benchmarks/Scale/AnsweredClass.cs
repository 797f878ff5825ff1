using System.Collections.Generic;

namespace HansardMiner.Benchmarks.Scale;

/// <summary>How an engine answered the queries of a class.</summary>
/// <param name="Name">The class.</param>
/// <param name="Milliseconds">What each answer took, warm.</param>
/// <param name="Hits">The first 20 hits of each query by their ids; empty where no hits were wanted.</param>
/// <param name="Stopped">How many queries were stopped after their time.</param>
/// <param name="First">What each answer took of an engine just opened, which has nothing in memory of what was asked before.</param>
internal sealed record AnsweredClass(string Name, IReadOnlyList<double> Milliseconds, IReadOnlyList<IReadOnlyList<string>> Hits, int Stopped, IReadOnlyList<double> First);
