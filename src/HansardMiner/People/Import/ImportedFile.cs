using System.Collections.Generic;

namespace HansardMiner.People.Import;

/// <summary>What one file gave.</summary>
/// <param name="Path">Its path as given.</param>
/// <param name="Kind">What it holds: "members", "offices", "names of constituencies"; null when it holds no member data.</param>
/// <param name="Counts">How many of each: "tenures" 2037.</param>
/// <param name="Gaps">What could not be taken, with the reason.</param>
public sealed record ImportedFile(string Path, string? Kind, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<string> Gaps);
