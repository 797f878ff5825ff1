using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Present.Exports;

/// <summary>One contribution as a row of an export.</summary>
/// <param name="Stored">The document it stands in.</param>
/// <param name="Contribution">The contribution.</param>
/// <param name="Ordinal">Its place in the document, from 1.</param>
public sealed record ContributionRow(StoredDocument Stored, Contribution Contribution, int Ordinal)
{
    /// <summary>The rows of all documents.</summary>
    public static IEnumerable<ContributionRow> Of(IEnumerable<StoredDocument> documents) =>
        documents.SelectMany(d => d.Document.Contributions.Select((c, i) => new ContributionRow(d, c, i + 1)));

    /// <summary>The columns.</summary>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    public static IReadOnlyList<ExportColumn<ContributionRow>> Columns(Func<string, string?> sha256) =>
    [
        new("id", "stable id of the contribution", r => r.Stored.Document.Id.Contribution(r.Ordinal).Value, Role: ColumnRole.Key),
        new("document_id", "stable id of its document", r => r.Stored.Document.Id.Value),
        new("document_kind", "debate, oral, written, statement or article", r => Wording.Small(r.Stored.Document.Kind), Role: ColumnRole.Facet),
        new("part", "the part it plays: speech, question, answer …", r => Wording.Part(r.Contribution.Kind), Role: ColumnRole.Facet),
        new("heading", "the headings over it, outermost first, parted by ›", r => r.Stored.Document.Headings.Count == 0 ? null : Wording.Heading(r.Stored.Document.Headings), Role: ColumnRole.Searched),
        new("speaker", "who said it, as printed", r => r.Contribution.Attribution?.Printed, Role: ColumnRole.Facet),
        new("speaker_name", "the name in it, if one is printed", r => r.Contribution.Attribution?.Name),
        new("office", "the office, if one is printed", r => r.Contribution.Attribution?.Office),
        new("party", "the party, if one is printed", r => r.Contribution.Attribution?.Party, Role: ColumnRole.Facet),
        new("constituency", "the constituency, if one is printed", r => r.Contribution.Attribution?.Constituency),
        new("person", "who that is by the register of members: the name, or “one of: …”", r => SpeakerWording.Person(r.Contribution.Speaker), Role: ColumnRole.Facet),
        new("person_id", "the person's id in the register; without a register the source's own id", r => r.Contribution.Speaker is null ? r.Contribution.Attribution?.PersonId : SpeakerWording.Id(r.Contribution.Speaker)),
        new("office_held", "the office held that day, by the register", r => SpeakerWording.Office(r.Contribution.Speaker), Role: ColumnRole.Facet),
        new("person_rule", "how the person was found, or why not", r => SpeakerWording.How(r.Contribution.Speaker)),
        new("source_person_id", "the source's own id of the person", r => r.Contribution.Attribution?.PersonId),
        new("house", "commons, lords, northernireland or scotland", r => Wording.Small(r.Stored.Document.House), Role: ColumnRole.Facet),
        new("date", "the day it was said, answered or published", r => r.Stored.Document.Date, CellKind.Day),
        new("time", "the time printed for it", r => r.Contribution.Time, CellKind.Time),
        new("column", "the column in which it begins", r => r.Contribution.Column?.Value),
        new("question_number", "the number of an oral question", r => r.Contribution.QuestionNumber),
        new("uin", "the question's UIN", r => r.Contribution.Uin?.Value),
        new("citation", "how it is cited", r => Citation.Of(r.Stored.Document, r.Contribution)),
        new("source_url", "the live page", r => r.Contribution.Permalink ?? r.Stored.Document.Permalink, CellKind.Link),
        new("text", "the whole text", r => r.Contribution.Text, Role: ColumnRole.Searched),
        new("same_answer_as", "id of the contribution at which the same words, of an answer to several questions or said several times on the day, are shown with their figures; empty for that one", r => r.Stored.SameAnswerAs.TryGetValue(r.Stored.Document.Id.Contribution(r.Ordinal), out var shown) ? shown.Value : null),
        new("source_id", "the source's own id", r => r.Contribution.SourceId),
        new("source_file", "the file it was read from", r => r.Stored.SourcePath),
        new("source_sha256", "SHA-256 of that file's bytes", r => sha256(r.Stored.SourcePath)),
        new("source_place", "where in that file it begins: line 1204, byte 88123", r => (r.Contribution.Place ?? r.Stored.Document.Place)?.ToString()),
        new("other_sources", "other files that hold the same document", r => r.Stored.OtherSources.Count == 0 ? null : string.Join("; ", r.Stored.OtherSources)),
    ];
}
