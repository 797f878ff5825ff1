using System.Collections.Generic;

namespace HansardMiner.Benchmarks.Scale;

/// <summary>Queries of one sort.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Kind">What is wanted of them.</param>
/// <param name="IsCounted">Whether the engines of the house count all hits as well.</param>
/// <param name="Queries">The queries.</param>
internal sealed record AskedClass(string Name, AskedKind Kind, bool IsCounted, IReadOnlyList<AskedQuery> Queries);
