using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Extract;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Text;
using HansardMiner.Timelines;

namespace HansardMiner.Tests.Timelines;

/// <summary>Invented speeches, read by the extractor as mining reads them.</summary>
internal static class Spoken
{
    /// <summary>The figures of one speech of a debate.</summary>
    /// <param name="text">What is said.</param>
    /// <param name="day">The day it is said.</param>
    /// <param name="document">The debate.</param>
    /// <param name="ordinal">The speech's place in it.</param>
    public static IReadOnlyList<ClaimHit> Figures(string text, string day = "2031-06-02", string document = "debate/1", int ordinal = 1)
    {
        var said = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var contribution = new RecordId(document).Contribution(ordinal);
        string Id(TextSpan span) => $"{contribution}@{span.Start}-{span.End}";
        return
        [
            .. Extractor.Default.Extract(text, new TextSpan(0, text.Length), said).Claims.Select(claim => new ClaimHit
            {
                Id = Id(claim.Span),
                Claim = claim,
                Words = claim.Span.Of(text),
                Quotation = claim.Sentence.Of(text),
                Document = new RecordId(document),
                Contribution = contribution,
                DocumentKind = DocumentKind.Debate,
                ContributionKind = ContributionKind.Speech,
                Headings = ["Kites"],
                Said = said,
                Citation = "HC Deb",
                SourcePath = "sample.xml",
                Links = [.. claim.Links.Select(l => new LinkedFigure(l.Role, Id(l.Span), l.Span.Of(text)))],
            }),
        ];
    }

    /// <summary>The timeline of one speech.</summary>
    public static Timeline Timeline(string text) => TimelineBuilder.Build("kites", Figures(text), 0);

    /// <summary>The timeline of several speeches of one debate.</summary>
    public static Timeline Timeline(params string[] speeches) => TimelineBuilder.Build("kites", speeches.SelectMany((s, i) => Figures(s, ordinal: i + 1)), 0);
}
