using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Parse.Sources;

/// <summary>A reading kept whole in memory: for one small source, and for tests.</summary>
public sealed class Reading : IReading
{
    private readonly List<Document> _documents = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<(string Old, string New)> _redirects = [];

    /// <summary>The documents in the order in which they stand in the source.</summary>
    public IReadOnlyList<Document> Documents => _documents;

    /// <summary>The faults and notes in order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Superseded source ids with the ids in their place.</summary>
    public IReadOnlyList<(string Old, string New)> Redirects => _redirects;

    /// <inheritdoc/>
    public void Add(Document document) => _documents.Add(document);

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <inheritdoc/>
    public void Redirect(string oldSourceId, string newSourceId) => _redirects.Add((oldSourceId, newSourceId));
}
