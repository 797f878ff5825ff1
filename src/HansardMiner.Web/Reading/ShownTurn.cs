using System;
using System.Collections.Generic;
using HansardMiner.Pins;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Web.Reading;

/// <summary>A contribution, or what of it stands on this part of its document.</summary>
public sealed record ShownTurn
{
    /// <summary>The contribution's id.</summary>
    public required RecordId Id { get; init; }

    /// <summary>Its place in the document, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The contribution.</summary>
    public required Contribution Contribution { get; init; }

    /// <summary>Its figures, in the order to which the runs of its text refer.</summary>
    public required IReadOnlyList<ClaimHit> Figures { get; init; }

    /// <summary>What is shown of it.</summary>
    public required IReadOnlyList<ShownBlock> Blocks { get; init; }

    /// <summary>How it is cited.</summary>
    public required string Citation { get; init; }

    /// <summary>What finds its sentences again.</summary>
    public required PinnedDocument Pins { get; init; }

    /// <summary>The live page; null when there is none that a browser may open.</summary>
    public Uri? Live { get; init; }

    /// <summary>Whether it is the one asked for.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Whether its sentences have the short names s1, s2 …</summary>
    public bool HasShortNames { get; init; }

    /// <summary>Whether it began on an earlier part.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Whether it goes on on the next part.</summary>
    public bool GoesOn { get; init; }

    /// <summary>The sentence that a link means; 0 when none.</summary>
    public int Marked { get; init; }

    /// <summary>The id of the figure asked for; null when none.</summary>
    public string? AskedFigure { get; init; }

    /// <summary>The contribution at which the same answer and its figures are shown; null when they are shown here.</summary>
    public RecordId? SameAs { get; init; }

    /// <summary>Whether it is an answer as it stood before its correction.</summary>
    public bool IsSuperseded => Contribution.Kind == ContributionKind.OriginalAnswer;

    /// <summary>The name of a sentence on this page.</summary>
    public string Anchor(int sentence) => HasShortNames ? FormattableString.Invariant($"s{sentence}") : FormattableString.Invariant($"c{Ordinal}s{sentence}");
}
