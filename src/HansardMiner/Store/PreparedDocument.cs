using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>A document with its claims, ready to be written. A store may derive from it to keep what it has worked out beforehand.</summary>
/// <param name="Document">The document.</param>
/// <param name="Claims">One list per contribution, in the order of <see cref="Document.Contributions"/>.</param>
public record PreparedDocument(Document Document, IReadOnlyList<IReadOnlyList<Claim>> Claims)
{
    /// <summary>Its commitments to act, one list per contribution; empty when they were not looked for.</summary>
    public IReadOnlyList<IReadOnlyList<Undertaking>> Undertakings { get; init; } = [];
}
