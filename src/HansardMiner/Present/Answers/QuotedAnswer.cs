using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HansardMiner.Query;

namespace HansardMiner.Present.Answers;

/// <summary>Something found in the words of a contribution, with everything needed to quote and to check it.</summary>
public abstract record QuotedAnswer
{
    /// <summary>What is shown of a hit.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    [SetsRequiredMembers]
    protected QuotedAnswer(QuotedHit hit, Func<string, string?> sha256)
    {
        ArgumentNullException.ThrowIfNull(hit);
        ArgumentNullException.ThrowIfNull(sha256);
        Id = hit.Id;
        DateSaid = hit.Said;
        Speaker = hit.Attribution?.Printed;
        SpeakerName = hit.Attribution?.Name;
        Office = hit.Attribution?.Office;
        Party = hit.Attribution?.Party;
        Person = SpeakerWording.Person(hit.Speaker);
        PersonId = SpeakerWording.Id(hit.Speaker);
        OfficeHeld = SpeakerWording.Office(hit.Speaker);
        House = Wording.Small(hit.House);
        DocumentKind = Wording.Small(hit.DocumentKind)!;
        Part = Wording.Part(hit.ContributionKind);
        Uins = hit.Uins.Count == 0 ? null : string.Join("; ", hit.Uins);
        SameAnswerIn = hit.SameAnswerIn.Count == 0 ? null : string.Join("; ", hit.SameAnswerIn);
        Outcome = hit.Outcome is { } outcome ? Wording.Outcome(outcome) : null;
        IsSuperseded = hit.IsSuperseded;
        Heading = hit.Headings.Count == 0 ? null : Wording.Heading(hit.Headings);
        Citation = hit.Citation;
        SourceUrl = hit.Permalink?.OriginalString;
        Quote = hit.Quotation;
        QuoteStart = hit.Sentence.Start;
        QuoteEnd = hit.Sentence.End;
        CharStart = hit.Span.Start;
        CharEnd = hit.Span.End;
        ContributionId = hit.Contribution.Value;
        DocumentId = hit.Document.Value;
        SourceFile = hit.SourcePath;
        SourceSha256 = sha256(hit.SourcePath);
        SourcePlace = hit.Place?.ToString();
    }

    /// <summary>Its stable id: its contribution's id, @, start, -, end.</summary>
    [JsonPropertyOrder(-1)]
    public required string Id { get; init; }

    /// <summary>The day it was said, answered or published; null when not stated.</summary>
    public required DateOnly? DateSaid { get; init; }

    /// <summary>Who said it, as printed; null when not stated.</summary>
    public required string? Speaker { get; init; }

    /// <summary>The name in it; null when none is printed.</summary>
    public required string? SpeakerName { get; init; }

    /// <summary>The office; null when none is printed.</summary>
    public required string? Office { get; init; }

    /// <summary>The party; null when none is printed.</summary>
    public required string? Party { get; init; }

    /// <summary>Who that is by the register of members: the name, or “one of: …”; null when not known.</summary>
    public required string? Person { get; init; }

    /// <summary>The person's id in the register; null when not known for certain.</summary>
    public required string? PersonId { get; init; }

    /// <summary>The office held that day, by the register; null when not known.</summary>
    public required string? OfficeHeld { get; init; }

    /// <summary>commons, lords, northernireland or scotland; null when not stated.</summary>
    public required string? House { get; init; }

    /// <summary>debate, oral, written, statement or article.</summary>
    public required string DocumentKind { get; init; }

    /// <summary>The part its contribution plays: speech, question, answer, original answer …</summary>
    public required string Part { get; init; }

    /// <summary>UINs of all questions to which it is the answer, parted by semicolons; null when there are none.</summary>
    public required string? Uins { get; init; }

    /// <summary>Ids of other questions' documents in which the same answer stands, parted by semicolons; null when there are none.</summary>
    public required string? SameAnswerIn { get; init; }

    /// <summary>What came of a written question: answered, holding, not held, disproportionate cost, referred, to follow, withdrawn or unanswered; null for anything else.</summary>
    public required string? Outcome { get; init; }

    /// <summary>True when it stands in an answer as it was before it was corrected: no longer what is said.</summary>
    public required bool IsSuperseded { get; init; }

    /// <summary>The headings over it, outermost first, parted by ›; null when there are none.</summary>
    public required string? Heading { get; init; }

    /// <summary>How the place is cited, from what the source states.</summary>
    public required string Citation { get; init; }

    /// <summary>The live page; null when none can be formed.</summary>
    public required string? SourceUrl { get; init; }

    /// <summary>The sentence it stands in, verbatim.</summary>
    public required string Quote { get; init; }

    /// <summary>Where the sentence begins in the contribution's text, in UTF-16 code units.</summary>
    public required int QuoteStart { get; init; }

    /// <summary>One past where the sentence ends.</summary>
    public required int QuoteEnd { get; init; }

    /// <summary>Where its words begin in the contribution's text, in UTF-16 code units.</summary>
    public required int CharStart { get; init; }

    /// <summary>One past where its words end.</summary>
    public required int CharEnd { get; init; }

    /// <summary>The id of the contribution.</summary>
    public required string ContributionId { get; init; }

    /// <summary>The id of the document.</summary>
    public required string DocumentId { get; init; }

    /// <summary>The file it was read from.</summary>
    public required string SourceFile { get; init; }

    /// <summary>The SHA-256 of that file's bytes; null when not known.</summary>
    [JsonPropertyName("source_sha256")]
    public required string? SourceSha256 { get; init; }

    /// <summary>Where in that file its contribution begins: line 1204, byte 88123; null when not known.</summary>
    public required string? SourcePlace { get; init; }
}
