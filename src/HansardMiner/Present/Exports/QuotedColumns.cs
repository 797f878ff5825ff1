using System;
using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Present.Exports;

/// <summary>The columns that exported figures and commitments share.</summary>
internal static class QuotedColumns
{
    /// <summary>When it was said, by whom, in what.</summary>
    public static IEnumerable<ExportColumn<T>> Speaker<T>()
        where T : QuotedHit =>
    [
        new("date_said", "the day it was said, answered or published", h => h.Said, CellKind.Day),
        new("speaker", "who said it, as printed", h => h.Attribution?.Printed, Role: ColumnRole.Facet),
        new("speaker_name", "the name in it, if one is printed", h => h.Attribution?.Name),
        new("office", "the office, if one is printed", h => h.Attribution?.Office),
        new("party", "the party, if one is printed", h => h.Attribution?.Party, Role: ColumnRole.Facet),
        new("person", "who that is by the register of members: the name, or “one of: …”", h => SpeakerWording.Person(h.Speaker), Role: ColumnRole.Facet),
        new("person_id", "the person's id in the register", h => SpeakerWording.Id(h.Speaker)),
        new("office_held", "the office held that day, by the register", h => SpeakerWording.Office(h.Speaker), Role: ColumnRole.Facet),
        new("house", "commons, lords, northernireland or scotland", h => Wording.Small(h.House), Role: ColumnRole.Facet),
        new("document_kind", "debate, oral, written, statement or article", h => Wording.Small(h.DocumentKind), Role: ColumnRole.Facet),
        new("part", "the part its contribution plays: speech, question, answer …", h => Wording.Part(h.ContributionKind), Role: ColumnRole.Facet),
        new("uins", "UINs of all questions to which it is the answer, parted by semicolons", h => h.Uins.Count == 0 ? null : string.Join("; ", h.Uins)),
        new("same_answer_in", "ids of other questions' documents in which the same answer stands", h => h.SameAnswerIn.Count == 0 ? null : string.Join("; ", h.SameAnswerIn)),
        new("outcome", "of a written question: answered, holding, not held, disproportionate cost, referred, to follow, withdrawn or unanswered", h => h.Outcome is { } outcome ? Wording.Outcome(outcome) : null, Role: ColumnRole.Facet),
        new("is_superseded", "true when it stands in an answer as it was before it was corrected", h => h.IsSuperseded, CellKind.Truth),
    ];

    /// <summary>Where it stands: heading, citation, quotation, offsets, source.</summary>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    public static IEnumerable<ExportColumn<T>> Place<T>(Func<string, string?> sha256)
        where T : QuotedHit =>
    [
        new("heading", "the headings over it, outermost first, parted by ›", h => h.Headings.Count == 0 ? null : Wording.Heading(h.Headings), Role: ColumnRole.Searched),
        new("citation", "how the place is cited", h => h.Citation),
        new("source_url", "the live page", h => h.Permalink, CellKind.Link),
        new("quote", "the sentence it stands in, verbatim", h => h.Quotation, Role: ColumnRole.Searched),
        new("quote_start", "where the sentence begins in the contribution's text, in UTF-16 code units", h => h.Sentence.Start, CellKind.Integer),
        new("quote_end", "one past where it ends", h => h.Sentence.End, CellKind.Integer),
        new("char_start", "where the words begin in the contribution's text", h => h.Span.Start, CellKind.Integer),
        new("char_end", "one past where they end", h => h.Span.End, CellKind.Integer),
        new("contribution_id", "id of the contribution, for hansard show", h => h.Contribution.Value),
        new("document_id", "id of the document", h => h.Document.Value),
        new("source_file", "the file it was read from", h => h.SourcePath),
        new("source_sha256", "SHA-256 of that file's bytes", h => sha256(h.SourcePath)),
        new("source_place", "where in that file its contribution begins: line 1204, byte 88123", h => h.Place?.ToString()),
    ];
}
