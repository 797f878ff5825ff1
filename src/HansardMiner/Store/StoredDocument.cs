using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>A document read back whole.</summary>
/// <param name="Document">The document.</param>
/// <param name="Claims">Its figures in order.</param>
/// <param name="SourcePath">The source file.</param>
/// <param name="Asked">The contribution that the id named; null when it named the whole document.</param>
/// <param name="OtherSources">Paths of other sources that hold the same document (a clipped copy, another capture).</param>
public sealed record StoredDocument(
    Document Document, IReadOnlyList<ClaimHit> Claims, string SourcePath, RecordId? Asked, IReadOnlyList<string> OtherSources)
{
    /// <summary>Contributions whose words stand elsewhere, too, under other questions or on the same day: each with the contribution at which it and its figures are shown.</summary>
    public IReadOnlyDictionary<RecordId, RecordId> SameAnswerAs { get; init; } = new Dictionary<RecordId, RecordId>();
}
