using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Query;

/// <summary>A stored figure with everything a reader needs to quote it.</summary>
public sealed record ClaimHit : QuotedHit
{
    /// <summary>An empty one, whose members are set by name.</summary>
    public ClaimHit()
    {
    }

    [SetsRequiredMembers]
    internal ClaimHit(Document document, int ordinal, Contribution contribution, Claim claim, string sourcePath)
        : base(document, ordinal, contribution, claim.Span, claim.Sentence, sourcePath)
    {
        Claim = claim;
        Links = claim.Links.Count == 0 ? [] : [.. claim.Links.Select(l => new LinkedFigure(l.Role, IdOf(Contribution, l.Span), l.Span.Of(contribution.Text)))];
    }

    /// <summary>The figure; its spans are offsets into the contribution's text.</summary>
    public required Claim Claim { get; init; }

    /// <inheritdoc/>
    public override TextSpan Span => Claim.Span;

    /// <inheritdoc/>
    public override TextSpan Sentence => Claim.Sentence;

    /// <summary>The words of the figure in whose place a correction put it; null when it was not corrected, or the earlier text is not known.</summary>
    public string? CorrectedFrom { get; init; }

    /// <summary>The figures of its contribution that it is tied to: the levels of a change, the whole of a part; empty when there are none.</summary>
    public IReadOnlyList<LinkedFigure> Links { get; init; } = [];
}
