using System;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Records;

namespace HansardMiner.Query;

/// <summary>Makes what is shown of a figure from a document at hand.</summary>
public static class ClaimHits
{
    /// <summary>The figure with everything needed to quote it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ordinal">The contribution's place in it, from 1.</param>
    /// <param name="contribution">The contribution.</param>
    /// <param name="claim">The figure.</param>
    /// <param name="sourcePath">The source.</param>
    public static ClaimHit Of(Document document, int ordinal, Contribution contribution, Claim claim, string sourcePath)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(contribution);
        ArgumentNullException.ThrowIfNull(claim);
        var id = document.Id.Contribution(ordinal);
        return new ClaimHit
        {
            Id = FormattableString.Invariant($"{id.Value}@{claim.Span.Start}-{claim.Span.End}"),
            Claim = claim,
            Words = claim.Span.Of(contribution.Text),
            Quotation = claim.Sentence.Of(contribution.Text),
            Document = document.Id,
            Contribution = id,
            DocumentKind = document.Kind,
            ContributionKind = contribution.Kind,
            Headings = document.Headings,
            Attribution = contribution.Attribution,
            Speaker = contribution.Speaker,
            House = document.House,
            Said = document.Date,
            Citation = Citation.Of(document, contribution, claim.Span),
            Permalink = contribution.Permalink ?? document.Permalink,
            SourcePath = sourcePath,
            Place = contribution.Place ?? document.Place,
            Links = claim.Links.Count == 0 ? [] : [.. claim.Links.Select(l => new LinkedFigure(l.Role, FormattableString.Invariant($"{id.Value}@{l.Span.Start}-{l.Span.End}"), l.Span.Of(contribution.Text)))],
            Outcome = (document as WrittenQuestion)?.Outcome,
            IsSuperseded = contribution.Kind == ContributionKind.OriginalAnswer,
        };
    }
}
