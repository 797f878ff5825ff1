using System;
using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Query;

/// <summary>A contribution that answers a search.</summary>
public sealed record Hit
{
    /// <summary>The contribution's id, for <c>hansard show</c>.</summary>
    public required RecordId Contribution { get; init; }

    /// <summary>What kind of document it stands in.</summary>
    public required DocumentKind DocumentKind { get; init; }

    /// <summary>What part the contribution plays.</summary>
    public required ContributionKind ContributionKind { get; init; }

    /// <summary>The headings over it, outermost first.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>Who said it, as printed; null when not stated.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>Who that is by the register of members; null when there is no register.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The House; null when not stated.</summary>
    public House? House { get; init; }

    /// <summary>The day it was said; null when not stated.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The citation.</summary>
    public required string Citation { get; init; }

    /// <summary>The UINs of other questions to which the same answer was given; empty when there is none.</summary>
    public IReadOnlyList<Uin> AlsoAnswers { get; init; } = [];

    /// <summary>
    /// The contributions whose place this one takes: the same answer under other questions, or the same words by the same speaker on the same day; empty when there is none.
    /// </summary>
    public IReadOnlyList<RecordId> AlsoAt { get; init; } = [];

    /// <summary>What came of the written question in which it stands; null for what is no written question.</summary>
    public AnswerOutcome? Outcome { get; init; }

    /// <summary>The department or body that answers or answered; null when not stated.</summary>
    public string? AnsweringBody { get; init; }

    /// <summary>The live page; null when none can be formed.</summary>
    public Uri? Permalink { get; init; }

    /// <summary>A passage around the words found, each hit between <see cref="MarkStart"/> and <see cref="MarkEnd"/>.</summary>
    public required string Snippet { get; init; }

    /// <summary>Relevance; greater is better. Comparable within one result only.</summary>
    public required double Score { get; init; }

    /// <summary>Stands before each hit in <see cref="Snippet"/>.</summary>
    public const char MarkStart = '\u0002';

    /// <summary>Stands after each hit in <see cref="Snippet"/>.</summary>
    public const char MarkEnd = '\u0003';
}
