using System;
using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>What citations are compared with: the facts of one contribution, without its text.</summary>
public sealed record Citable
{
    /// <summary>The document.</summary>
    public required RecordId Document { get; init; }

    /// <summary>The contribution's place in it, from 1; 0 for the document as a whole.</summary>
    public int Ordinal { get; init; }

    /// <summary>The kind of document.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The House; null when not stated.</summary>
    public House? House { get; init; }

    /// <summary>The day said or answered; null when not stated.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where it was said; null when not stated.</summary>
    public Venue? Venue { get; init; }

    /// <summary>The volume; null when not stated.</summary>
    public int? Volume { get; init; }

    /// <summary>The headings over it, outermost first.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>The column in which it begins; null when not stated.</summary>
    public Column? Column { get; init; }

    /// <summary>The columns that begin inside it.</summary>
    public IReadOnlyList<ColumnChange> ColumnChanges { get; init; } = [];

    /// <summary>Of a question: the day tabled.</summary>
    public DateOnly? Tabled { get; init; }

    /// <summary>Of a question: the day of the holding answer.</summary>
    public DateOnly? HoldingAnswered { get; init; }
}
