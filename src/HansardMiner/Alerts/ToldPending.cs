using System.Collections.Generic;

namespace HansardMiner.Alerts;

/// <summary>A digest on its way to its place.</summary>
/// <param name="File">Its place.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Told">The ids that it tells of each search.</param>
internal sealed record ToldPending(string File, string Sha256, IReadOnlyDictionary<string, IReadOnlyList<string>> Told);
