using System;
using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Records;

namespace HansardMiner.Query;

/// <summary>A stored commitment to act with everything a reader needs to quote it.</summary>
public sealed record UndertakingHit
{
    /// <summary>Its stable id: its contribution's id, "@", start, "-", end.</summary>
    public required string Id { get; init; }

    /// <summary>The commitment; its spans are offsets into the contribution's text.</summary>
    public required Undertaking Undertaking { get; init; }

    /// <summary>The exact words of the clause that commits.</summary>
    public required string Words { get; init; }

    /// <summary>The sentence it stands in, verbatim.</summary>
    public required string Quotation { get; init; }

    /// <summary>The document.</summary>
    public required RecordId Document { get; init; }

    /// <summary>The contribution.</summary>
    public required RecordId Contribution { get; init; }

    /// <summary>What kind of document it is.</summary>
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
    public DateOnly? Said { get; init; }

    /// <summary>The citation, from what the source states.</summary>
    public required string Citation { get; init; }

    /// <summary>The live page; null when none can be formed.</summary>
    public Uri? Permalink { get; init; }

    /// <summary>The path of the source file.</summary>
    public required string SourcePath { get; init; }

    /// <summary>Where in the source file the contribution begins; null when not known.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The UINs of all questions to which it is the answer; empty when there is none.</summary>
    public IReadOnlyList<Uin> Uins { get; init; } = [];

    /// <summary>Other questions in the index under which the same answer stands, by the ids of their documents.</summary>
    public IReadOnlyList<RecordId> SameAnswerIn { get; init; } = [];

    /// <summary>What came of the question, where it stands in an answer.</summary>
    public AnswerOutcome? Outcome { get; init; }

    /// <summary>Whether it stands in an answer as it was before it was corrected: no longer what the minister says.</summary>
    public bool IsSuperseded { get; init; }

    /// <summary>How many of the query's words stand with it (in its sentence, the sentence before or the headings); 0 without a query.</summary>
    public int Closeness { get; init; }
}
