using System;
using System.Collections.Generic;

namespace HansardMiner.Records;

/// <summary>
/// A whole that is read and cited together: a debate under one heading, a written question with its answer, a statement, an article.
/// What the source does not state is null.
/// </summary>
public abstract record Document
{
    /// <summary>The stable id.</summary>
    public required RecordId Id { get; init; }

    /// <summary>What kind of document it is.</summary>
    public abstract DocumentKind Kind { get; }

    /// <summary>The headings over it, outermost first; the last one is its title. Empty when the source has none.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>The contributions in order.</summary>
    public required IReadOnlyList<Contribution> Contributions { get; init; }

    /// <summary>The House; null when not stated.</summary>
    public House? House { get; init; }

    /// <summary>The day it was said, answered or published; null when not stated.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The source's own id; null when it has none.</summary>
    public string? SourceId { get; init; }

    /// <summary>The live page; null when none can be formed.</summary>
    public Uri? Permalink { get; init; }

    /// <summary>Where in the source it begins; null when not known.</summary>
    public SourcePlace? Place { get; init; }
}
