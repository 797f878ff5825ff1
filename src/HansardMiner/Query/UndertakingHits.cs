using System;
using HansardMiner.Claims;
using HansardMiner.Records;

namespace HansardMiner.Query;

/// <summary>Makes what is shown of a commitment from a document at hand.</summary>
public static class UndertakingHits
{
    /// <summary>The commitment with everything needed to quote it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ordinal">The contribution's place in it, from 1.</param>
    /// <param name="contribution">The contribution.</param>
    /// <param name="undertaking">The commitment.</param>
    /// <param name="sourcePath">The source.</param>
    public static UndertakingHit Of(Document document, int ordinal, Contribution contribution, Undertaking undertaking, string sourcePath)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(contribution);
        ArgumentNullException.ThrowIfNull(undertaking);
        var id = document.Id.Contribution(ordinal);
        return new UndertakingHit
        {
            Id = FormattableString.Invariant($"{id.Value}@{undertaking.Span.Start}-{undertaking.Span.End}"),
            Undertaking = undertaking,
            Words = undertaking.Span.Of(contribution.Text),
            Quotation = undertaking.Sentence.Of(contribution.Text),
            Document = document.Id,
            Contribution = id,
            DocumentKind = document.Kind,
            ContributionKind = contribution.Kind,
            Headings = document.Headings,
            Attribution = contribution.Attribution,
            Speaker = contribution.Speaker,
            House = document.House,
            Said = document.Date,
            Citation = Citation.Of(document, contribution, undertaking.Span),
            Permalink = contribution.Permalink ?? document.Permalink,
            SourcePath = sourcePath,
            Place = contribution.Place ?? document.Place,
            Outcome = (document as WrittenQuestion)?.Outcome,
            IsSuperseded = contribution.Kind == ContributionKind.OriginalAnswer,
        };
    }
}
