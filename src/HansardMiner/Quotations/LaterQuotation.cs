using System;
using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Quotations;

/// <summary>A place at which a figure is given again.</summary>
public sealed record LaterQuotation
{
    /// <summary>The figure there; null where its words are repeated, but were read as no figure.</summary>
    public ClaimHit? Figure { get; init; }

    /// <summary>The contribution.</summary>
    public required RecordId Contribution { get; init; }

    /// <summary>The sentence it stands in, verbatim.</summary>
    public required string Quotation { get; init; }

    /// <summary>Who said it, as printed; null when not stated.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>Who that is by the register of members; null when there is no register.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The day it was said; null when not stated.</summary>
    public DateOnly? Said { get; init; }

    /// <summary>The headings over it, outermost first.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>What kind of document it stands in.</summary>
    public required DocumentKind DocumentKind { get; init; }

    /// <summary>The citation.</summary>
    public required string Citation { get; init; }

    /// <summary>The live page; null when none can be formed.</summary>
    public Uri? Permalink { get; init; }

    /// <summary>The words that both have in one run, the figure among them; null where they are fewer than tell a quotation.</summary>
    public string? SharedWords { get; init; }

    /// <summary>What is the same: "the value", "what is counted".</summary>
    public IReadOnlyList<string> Same { get; init; } = [];

    /// <summary>What is not the same, or not said again; empty when all is.</summary>
    public IReadOnlyList<string> Differs { get; init; } = [];
}
