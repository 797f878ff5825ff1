using System;
using System.Text.Json.Serialization;
using HansardMiner.Store;

namespace HansardMiner.Present.Answers;

/// <summary>A contribution whole: a speech, a question, an answer, the text of an article. What the source does not state is null.</summary>
public sealed record ContributionAnswer
{
    /// <summary>Its stable id.</summary>
    public required string Id { get; init; }

    /// <summary>The stable id of its document.</summary>
    public required string DocumentId { get; init; }

    /// <summary>debate, oral, written, statement or article.</summary>
    public required string DocumentKind { get; init; }

    /// <summary>The part it plays: speech, question, answer, original answer …</summary>
    public required string Part { get; init; }

    /// <summary>The headings over it, outermost first, parted by ›; null when there are none.</summary>
    public required string? Heading { get; init; }

    /// <summary>Who said it, as printed.</summary>
    public required string? Speaker { get; init; }

    /// <summary>The name in it, if one is printed.</summary>
    public required string? SpeakerName { get; init; }

    /// <summary>The office, if one is printed.</summary>
    public required string? Office { get; init; }

    /// <summary>The party, if one is printed.</summary>
    public required string? Party { get; init; }

    /// <summary>The constituency, if one is printed.</summary>
    public required string? Constituency { get; init; }

    /// <summary>Who that is by the register of members: the name, or “one of: …”.</summary>
    public required string? Person { get; init; }

    /// <summary>The person's id in the register; without a register the source's own id.</summary>
    public required string? PersonId { get; init; }

    /// <summary>The office held that day, by the register.</summary>
    public required string? OfficeHeld { get; init; }

    /// <summary>How the person was found, or why not.</summary>
    public required string? PersonRule { get; init; }

    /// <summary>The source's own id of the person.</summary>
    public required string? SourcePersonId { get; init; }

    /// <summary>commons, lords, northernireland or scotland.</summary>
    public required string? House { get; init; }

    /// <summary>The day it was said, answered or published.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>The time of day printed for it.</summary>
    public required TimeOnly? Time { get; init; }

    /// <summary>The column in which it begins, as printed.</summary>
    public required string? Column { get; init; }

    /// <summary>The number of an oral question on the Order Paper.</summary>
    public required int? QuestionNumber { get; init; }

    /// <summary>The question's UIN.</summary>
    public required string? Uin { get; init; }

    /// <summary>How it is cited, from what the source states.</summary>
    public required string Citation { get; init; }

    /// <summary>The live page; null when none can be formed.</summary>
    public required string? SourceUrl { get; init; }

    /// <summary>Its text, verbatim: all of it, or the piece from text_start on.</summary>
    public required string Text { get; init; }

    /// <summary>Where the piece of text begins in the whole of it, in UTF-16 code units; 0 for all of it. All other offsets count from the beginning of the whole text.</summary>
    public required int TextStart { get; init; }

    /// <summary>How long the whole text is, in UTF-16 code units: more than text_start and the length of text say that it was cut.</summary>
    public required int TextLength { get; init; }

    /// <summary>The id of the contribution at which the same words are shown with their figures; null for that one.</summary>
    public required string? SameAnswerAs { get; init; }

    /// <summary>The source's own id of it.</summary>
    public required string? SourceId { get; init; }

    /// <summary>The file it was read from.</summary>
    public required string SourceFile { get; init; }

    /// <summary>The SHA-256 of that file's bytes; null when not known.</summary>
    [JsonPropertyName("source_sha256")]
    public required string? SourceSha256 { get; init; }

    /// <summary>Where in that file it begins: line 1204, byte 88123.</summary>
    public required string? SourcePlace { get; init; }

    /// <summary>Other files that hold the same document, parted by semicolons.</summary>
    public required string? OtherSources { get; init; }

    /// <summary>What is shown of a contribution.</summary>
    /// <param name="stored">Its document.</param>
    /// <param name="ordinal">Its place in it, from 1.</param>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    /// <param name="from">Where the piece of text begins.</param>
    /// <param name="most">How long the piece is at the most, in UTF-16 code units.</param>
    public static ContributionAnswer Of(StoredDocument stored, int ordinal, Func<string, string?> sha256, int from = 0, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(sha256);
        var document = stored.Document;
        var one = document.Contributions[ordinal - 1];
        var id = document.Id.Contribution(ordinal);
        var (start, text) = Piece(one.Text, from, most);
        return new ContributionAnswer
        {
            Id = id.Value,
            DocumentId = document.Id.Value,
            DocumentKind = Wording.Small(document.Kind)!,
            Part = Wording.Part(one.Kind),
            Heading = document.Headings.Count == 0 ? null : Wording.Heading(document.Headings),
            Speaker = one.Attribution?.Printed,
            SpeakerName = one.Attribution?.Name,
            Office = one.Attribution?.Office,
            Party = one.Attribution?.Party,
            Constituency = one.Attribution?.Constituency,
            Person = SpeakerWording.Person(one.Speaker),
            PersonId = one.Speaker is null ? one.Attribution?.PersonId : SpeakerWording.Id(one.Speaker),
            OfficeHeld = SpeakerWording.Office(one.Speaker),
            PersonRule = SpeakerWording.How(one.Speaker),
            SourcePersonId = one.Attribution?.PersonId,
            House = Wording.Small(document.House),
            Date = document.Date,
            Time = one.Time,
            Column = one.Column?.Value,
            QuestionNumber = one.QuestionNumber,
            Uin = one.Uin?.Value,
            Citation = Records.Citation.Of(document, one),
            SourceUrl = (one.Permalink ?? document.Permalink)?.OriginalString,
            Text = text,
            TextStart = start,
            TextLength = one.Text.Length,
            SameAnswerAs = stored.SameAnswerAs.TryGetValue(id, out var shown) ? shown.Value : null,
            SourceId = one.SourceId,
            SourceFile = stored.SourcePath,
            SourceSha256 = sha256(stored.SourcePath),
            SourcePlace = (one.Place ?? document.Place)?.ToString(),
            OtherSources = stored.OtherSources.Count == 0 ? null : string.Join("; ", stored.OtherSources),
        };
    }

    /// <summary>A piece of the text; a pair of surrogates is not parted.</summary>
    private static (int Start, string Text) Piece(string text, int from, int most)
    {
        var start = Math.Min(from, text.Length);
        var end = text.Length - start > most ? start + most : text.Length;
        start -= Parts(text, start) ? 1 : 0;
        end -= end > start + 1 && Parts(text, end) ? 1 : 0;
        return (start, text[start..end]);
    }

    private static bool Parts(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);
}
