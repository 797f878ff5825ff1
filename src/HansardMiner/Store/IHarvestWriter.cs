using System;
using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>
/// Writes the records of one source. Nothing is seen by others before <see cref="Complete"/>; disposing without it undoes everything.
/// </summary>
public interface IHarvestWriter : IDisposable
{
    /// <summary>Adds a document with the claims of each of its contributions.</summary>
    /// <param name="document">The document.</param>
    /// <param name="claims">One list per contribution, in the order of <see cref="Document.Contributions"/>.</param>
    void Add(Document document, IReadOnlyList<IReadOnlyList<Claim>> claims);

    /// <summary>Adds a document that the store has prepared.</summary>
    void Add(PreparedDocument prepared)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        Add(prepared.Document, prepared.Claims);
    }

    /// <summary>Adds a superseded source id and the id in its place.</summary>
    void Redirect(string oldSourceId, string newSourceId);

    /// <summary>Adds the version of the source that is being read; it is on record when its records are.</summary>
    void Add(Capture capture)
    {
    }

    /// <summary>Commits: the source's earlier records are gone, the new ones are searchable.</summary>
    SourceRecord Complete(SourceOutcome outcome, IReadOnlyList<Diagnostic> diagnostics);
}
