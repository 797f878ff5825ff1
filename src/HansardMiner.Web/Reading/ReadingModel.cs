using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Web.Reading;

/// <summary>The page of a record: a document, or one part of a long one.</summary>
public sealed record ReadingModel
{
    /// <summary>The document.</summary>
    public required StoredDocument Stored { get; init; }

    /// <summary>The contribution whose sentences have short names: the one asked for, or the one that the document is read for.</summary>
    public required RecordId Main { get; init; }

    /// <summary>What is shown, in order.</summary>
    public required IReadOnlyList<ShownTurn> Turns { get; init; }

    /// <summary>The parts; one when the document is shown whole.</summary>
    public required IReadOnlyList<PartLink> Parts { get; init; }

    /// <summary>The part shown, from 1.</summary>
    public required int Part { get; init; }

    /// <summary>Who speaks, in order of their first words.</summary>
    public required IReadOnlyList<SpeakerLink> Speakers { get; init; }

    /// <summary>The citation of what was asked for, in all forms for which its source has the facts.</summary>
    public required IReadOnlyList<(string Form, string Text)> Citations { get; init; }

    /// <summary>What the source lacks of a full citation.</summary>
    public required IReadOnlyList<string> Lacking { get; init; }

    /// <summary>The file it was read from; null when the index does not know it.</summary>
    public SourceRecord? Source { get; init; }

    /// <summary>What became of a written question; null for anything else.</summary>
    public QuestionChain? Chain { get; init; }

    /// <summary>The correction of its answer; null when there is none, and on later parts.</summary>
    public ShownCorrection? Correction { get; init; }

    /// <summary>The figure asked for; null when none was.</summary>
    public ClaimHit? Figure { get; init; }

    /// <summary>The id of a figure that is not there any more; null when none was asked for, or it is there.</summary>
    public string? MissingFigure { get; init; }

    /// <summary>The words of a link that have changed since it was made; null when they have not.</summary>
    public string? ChangedFrom { get; init; }

    /// <summary>The words that stand there now.</summary>
    public string? ChangedTo { get; init; }

    /// <summary>Other contributions with the words of the link.</summary>
    public IReadOnlyList<RecordId> AlsoAt { get; init; } = [];

    /// <summary>What was looked for, as typed; null when nothing was.</summary>
    public string? Typed { get; init; }

    /// <summary>The contribution before the one asked for; null when there is none.</summary>
    public RecordId? Previous { get; init; }

    /// <summary>The contribution behind the one asked for; null when there is none.</summary>
    public RecordId? Next { get; init; }

    /// <summary>Whether a contribution was asked for, and not the whole document.</summary>
    public bool IsPartAsked => Stored.Asked is not null;
}
