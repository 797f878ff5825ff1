using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Present.Exports;

/// <summary>One written question, with its answer if there is one, as a row of an export.</summary>
/// <param name="Stored">Where it is stored.</param>
/// <param name="Question">The question.</param>
public sealed record QuestionRow(StoredDocument Stored, WrittenQuestion Question)
{
    /// <summary>The written questions among the documents.</summary>
    public static IEnumerable<QuestionRow> Of(IEnumerable<StoredDocument> documents) =>
        documents.Where(d => d.Document is WrittenQuestion).Select(d => new QuestionRow(d, (WrittenQuestion)d.Document));

    /// <summary>The columns.</summary>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    public static IReadOnlyList<ExportColumn<QuestionRow>> Columns(Func<string, string?> sha256) =>
    [
        new("id", "stable id of the question", r => r.Question.Id.Value, Role: ColumnRole.Key),
        new("house", "commons or lords", r => Wording.Small(r.Question.House), Role: ColumnRole.Facet),
        new("uin", "the UIN; several are parted by semicolons", r => Join(r.Question.Uins.Select(u => u.Value))),
        new("grouped_with", "UINs of other questions given the same answer", r => Join(r.Question.GroupedWith.Select(u => u.Value))),
        new("state", "unanswered, holding, answered, corrected or withdrawn", r => Wording.Small(r.Question.State), Role: ColumnRole.Facet),
        new("outcome", "answered, holding, not held, disproportionate cost, referred, to follow, withdrawn or unanswered, read from the answer's words", r => r.Question.Outcome is { } outcome ? Wording.Outcome(outcome) : null, Role: ColumnRole.Facet),
        new("answering_body", "the department or body asked", r => r.Question.AnsweringBody, Role: ColumnRole.Facet),
        new("heading", "the headings over it, outermost first, parted by ›", r => r.Question.Headings.Count == 0 ? null : Wording.Heading(r.Question.Headings), Role: ColumnRole.Searched),
        new("date_tabled", "the day tabled", r => r.Question.Tabled, CellKind.Day),
        new("date_due", "the day for which an answer is due", r => r.Question.DueForAnswer, CellKind.Day),
        new("date_holding_answer", "the day of the holding answer", r => r.Question.HoldingAnswered, CellKind.Day),
        new("date_answered", "the day answered", r => r.Question.Date, CellKind.Day),
        new("date_corrected", "the day of the correction", r => r.Question.Corrected, CellKind.Day),
        new("asked_by", "who asked, as printed", r => Join(r.Parts(ContributionKind.Question).Select(c => c.Attribution?.Printed).Distinct())),
        new("answered_by", "who answered, as printed", r => Join(r.Parts(ContributionKind.Answer).Select(c => c.Attribution?.Printed).Distinct())),
        new("asked_by_person", "who asked, by the register of members", r => Join(r.Parts(ContributionKind.Question).Select(c => SpeakerWording.Person(c.Speaker)).Distinct())),
        new("answered_by_person", "who answered, by the register of members", r => Join(r.Parts(ContributionKind.Answer).Select(c => SpeakerWording.Person(c.Speaker)).Distinct())),
        new("question", "the question's text", r => r.Text(ContributionKind.Question), Role: ColumnRole.Searched),
        new("answer", "the answer's text", r => r.Text(ContributionKind.Answer), Role: ColumnRole.Searched),
        new("original_answer", "the answer's text before it was corrected", r => r.Text(ContributionKind.OriginalAnswer)),
        new("is_clipped", "true when the source cut the question or the answer short", r => r.Question.IsClipped, CellKind.Truth),
        new("lacks_original", "true when a correction's earlier text is missing from the source", r => r.Question.LacksOriginal, CellKind.Truth),
        new("same_answer_as", "id of the contribution at which the same answer, given to several questions or several times on the day, is shown with its figures; empty for that one", r => Join(r.AnswersShownAt())),
        new("citation", "how it is cited", r => Citation.Of(r.Question)),
        new("source_url", "the live page", r => r.Question.Permalink, CellKind.Link),
        new("source_id", "the source's own id", r => r.Question.SourceId),
        new("source_file", "the file it was read from", r => r.Stored.SourcePath),
        new("source_sha256", "SHA-256 of that file's bytes", r => sha256(r.Stored.SourcePath)),
        new("source_place", "where in that file it begins: line 1204, byte 88123", r => r.Question.Place?.ToString()),
    ];

    private IEnumerable<Contribution> Parts(ContributionKind kind) => Question.Contributions.Where(c => c.Kind == kind);

    private string? Text(ContributionKind kind) => Parts(kind).Any() ? string.Join("\n\n", Parts(kind).Select(c => c.Text)) : null;

    private IEnumerable<string?> AnswersShownAt() =>
        Question.Contributions.Index().Where(c => c.Item.Kind == ContributionKind.Answer)
            .Select(c => Stored.SameAnswerAs.TryGetValue(Question.Id.Contribution(c.Index + 1), out var shown) ? shown.Value : null);

    private static string? Join(IEnumerable<string?> values) => string.Join("; ", values.OfType<string>()) is { Length: > 0 } joined ? joined : null;
}
