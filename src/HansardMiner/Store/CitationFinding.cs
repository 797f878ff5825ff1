using System.Collections.Generic;

namespace HansardMiner.Store;

/// <summary>What the index has for a citation.</summary>
/// <param name="Found">The records meant, in order of the sitting; several when several stand in the column.</param>
/// <param name="Notes">What contradicts the citation, or was taken in its stead: "the volume cited is 573, the source says 574".</param>
/// <param name="Nearest">Where nothing was found: what stands nearest on that day.</param>
/// <param name="Missing">Where nothing was found: what is missing and why; null otherwise.</param>
public sealed record CitationFinding(
    IReadOnlyList<CitedRecord> Found, IReadOnlyList<string> Notes, IReadOnlyList<CitedRecord> Nearest, string? Missing);
