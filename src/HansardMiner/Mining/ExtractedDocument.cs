using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Extract;
using HansardMiner.Questions;
using HansardMiner.Records;
using HansardMiner.Tables;
using HansardMiner.Text;

namespace HansardMiner.Mining;

/// <summary>A document with the figures and commitments of each of its contributions.</summary>
/// <param name="Document">The document.</param>
/// <param name="Claims">One list per contribution.</param>
/// <param name="Undertakings">One list per contribution.</param>
/// <param name="Fault">What went wrong while its figures were looked for; null when nothing did.</param>
internal sealed record ExtractedDocument(Document Document, IReadOnlyList<IReadOnlyList<Claim>> Claims, IReadOnlyList<IReadOnlyList<Undertaking>> Undertakings, Diagnostic? Fault)
{
    /// <summary>Finds the figures of a document, paragraph by paragraph and table by table; apparatus states none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="tell">Tells the speakers; null when there is no register.</param>
    public static ExtractedDocument Of(Document document, Func<Document, Document>? tell = null)
    {
        try
        {
            document = tell?.Invoke(document) ?? document;
            var said = Said(document);
            var claims = new IReadOnlyList<Claim>[document.Contributions.Count];
            var undertakings = new IReadOnlyList<Undertaking>[claims.Length];
            for (var i = 0; i < claims.Length; i++)
            {
                var contribution = document.Contributions[i];
                (var figures, undertakings[i]) = FoundIn(contribution, said, MayCommit(document, contribution));
                claims[i] = WithoutReferences(document, contribution, figures);
            }
            return new ExtractedDocument(WithOutcome(document, claims), claims, undertakings, null);
        }
#pragma warning disable CA1031 // The one broad catch per source, on the side of extraction: the document stays, without figures, and the fault is reported.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            var diagnostic = Parse.Sources.SourceFaults.Broken("searched for figures", fault.GetType().Name + ": " + fault.Message);
            return new ExtractedDocument(
                document, [.. document.Contributions.Select(_ => (IReadOnlyList<Claim>)[])], [.. document.Contributions.Select(_ => (IReadOnlyList<Undertaking>)[])],
                diagnostic with { Where = document.Id.Value });
        }
    }

    /// <summary>The number of a question or column to which an answer refers is no figure, however it is printed.</summary>
    private static List<Claim> WithoutReferences(Document document, Contribution contribution, List<Claim> claims)
    {
        if (claims.Count > 0 && document is WrittenQuestion && contribution.Kind is ContributionKind.Answer or ContributionKind.OriginalAnswer)
        {
            var numbers = References.In(contribution, Said(document), span => claims.Exists(c => c.Span.Overlaps(span))).SelectMany(r => r.Numbers).ToList();
            claims.RemoveAll(c => numbers.Exists(n => n.Overlaps(c.Span)));
        }
        return claims;
    }

    /// <summary>What came of a question is read from its answer's words and from the figures that are stated in it.</summary>
    private static Document WithOutcome(Document document, IReadOnlyList<IReadOnlyList<Claim>> claims) => document is not WrittenQuestion question
        ? document
        : question with { Outcome = Outcomes.Of(question, [.. claims.Select(c => (IReadOnlyList<TextSpan>)[.. c.Where(IsGiven).Select(k => k.Span)])]) };

    private static bool IsGiven(Claim claim) => claim.Status is ClaimStatus.Fact or ClaimStatus.Plan or ClaimStatus.Hypothetical && claim.Kind is not (ClaimKind.Duration or ClaimKind.Age);

    /// <summary>The day from which "last year" is counted; null when the document does not state one.</summary>
    private static DateOnly? Said(Document document) =>
        document is WrittenQuestion question ? question.Date ?? question.HoldingAnswered ?? question.Tabled : document.Date;

    /// <summary>Nobody commits to anything in a written question, nor in what the House does by itself.</summary>
    private static bool MayCommit(Document document, Contribution contribution) =>
        contribution.Kind is not (ContributionKind.Procedure or ContributionKind.Division) && !(document is WrittenQuestion && contribution.Kind == ContributionKind.Question);

    private static (List<Claim> Claims, IReadOnlyList<Undertaking> Undertakings) FoundIn(Contribution contribution, DateOnly? said, bool mayCommit)
    {
        var claims = new List<Claim>();
        List<Undertaking>? undertakings = null;
        foreach (var passage in contribution.Passages)
        {
            if (passage.Kind != PassageKind.Paragraph)
            {
                continue;
            }
            if (!mayCommit)
            {
                claims.AddRange(Extractor.Default.Extract(contribution.Text, passage.Span, said, passage.IsClipped).Claims);
                continue;
            }
            var (found, promised) = Extractor.Default.ExtractAll(contribution.Text, passage.Span, said, passage.IsClipped);
            claims.AddRange(found.Claims);
            if (promised.Count > 0)
            {
                (undertakings ??= []).AddRange(promised);
            }
        }
        if (contribution.Tables.Count > 0)
        {
            claims.AddRange(TableReader.Claims(contribution));
            claims.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        }
        return (claims, undertakings is null ? [] : undertakings);
    }
}
