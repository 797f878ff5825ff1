using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Query;

/// <summary>Something found in the words of a contribution, with everything a reader needs to quote it.</summary>
public abstract record QuotedHit
{
    /// <summary>An empty one, whose members are set by name.</summary>
    protected QuotedHit()
    {
    }

    /// <summary>What stands at a span of a contribution.</summary>
    [SetsRequiredMembers]
    private protected QuotedHit(Document document, int ordinal, Contribution contribution, TextSpan span, TextSpan sentence, string sourcePath)
    {
        Document = document.Id;
        Contribution = document.Id.Contribution(ordinal);
        Id = IdOf(Contribution, span);
        Words = span.Of(contribution.Text);
        Quotation = sentence.Of(contribution.Text);
        DocumentKind = document.Kind;
        ContributionKind = contribution.Kind;
        Headings = document.Headings;
        Attribution = contribution.Attribution;
        Speaker = contribution.Speaker;
        House = document.House;
        Said = document.Date;
        Citation = Records.Citation.Of(document, contribution, span);
        Permalink = contribution.Permalink ?? document.Permalink;
        SourcePath = sourcePath;
        Place = contribution.Place ?? document.Place;
        Outcome = (document as WrittenQuestion)?.Outcome;
        IsSuperseded = contribution.Kind == ContributionKind.OriginalAnswer;
    }

    /// <summary>Its stable id: its contribution's id, "@", start, "-", end.</summary>
    public required string Id { get; init; }

    /// <summary>Where its words stand in the contribution's text.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>Where its sentence stands in the contribution's text.</summary>
    public abstract TextSpan Sentence { get; }

    /// <summary>Its exact words: "Some 438 cases".</summary>
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

    /// <summary>How many of the query's words stand with it: in its sentence, the sentence before, the headings and, of a figure, its noun; 0 without a query.</summary>
    public int Closeness { get; init; }

    private protected static string IdOf(RecordId contribution, TextSpan span) => FormattableString.Invariant($"{contribution.Value}@{span.Start}-{span.End}");
}
