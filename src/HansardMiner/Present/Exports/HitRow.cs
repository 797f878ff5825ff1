using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Present.Exports;

/// <summary>One contribution that a search found as a row of an export.</summary>
public static class HitRow
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<ExportColumn<Hit>> Columns { get; } =
    [
        new("id", "stable id of the contribution, for hansard show", h => h.Contribution.Value, Role: ColumnRole.Key),
        new("document_kind", "debate, oral, written, statement or article", h => Wording.Small(h.DocumentKind), Role: ColumnRole.Facet),
        new("part", "the part it plays: speech, question, answer …", h => Wording.Part(h.ContributionKind), Role: ColumnRole.Facet),
        new("heading", "the headings over it, outermost first, parted by ›", h => h.Headings.Count == 0 ? null : Wording.Heading(h.Headings), Role: ColumnRole.Searched),
        new("speaker", "who said it, as printed", h => h.Attribution?.Printed, Role: ColumnRole.Facet),
        new("speaker_name", "the name in it, if one is printed", h => h.Attribution?.Name),
        new("office", "the office, if one is printed", h => h.Attribution?.Office),
        new("party", "the party, if one is printed", h => h.Attribution?.Party, Role: ColumnRole.Facet),
        new("person", "who that is by the register of members: the name, or “one of: …”", h => SpeakerWording.Person(h.Speaker), Role: ColumnRole.Facet),
        new("person_id", "the person's id in the register", h => SpeakerWording.Id(h.Speaker)),
        new("office_held", "the office held that day, by the register", h => SpeakerWording.Office(h.Speaker), Role: ColumnRole.Facet),
        new("answering_body", "the department or body that answers", h => h.AnsweringBody, Role: ColumnRole.Facet),
        new("house", "commons, lords, northernireland or scotland", h => Wording.Small(h.House), Role: ColumnRole.Facet),
        new("date", "the day it was said, answered or published", h => h.Date, CellKind.Day),
        new("outcome", "of a written question: answered, holding, not held, disproportionate cost, referred, to follow, withdrawn or unanswered", h => h.Outcome is { } outcome ? Wording.Outcome(outcome) : null, Role: ColumnRole.Facet),
        new("passage", "a passage around the words found; … stands where it was cut", h => Passage(h), Role: ColumnRole.Searched),
        new("citation", "how it is cited", h => h.Citation),
        new("source_url", "the live page", h => h.Permalink, CellKind.Link),
        new("also_answers", "UINs of other questions given the same answer, parted by semicolons", h => Joined(h.AlsoAnswers.Select(u => u.Value))),
        new("also_at", "ids of other contributions with the same words, which are not listed apart, parted by semicolons", h => Joined(h.AlsoAt.Select(i => i.Value))),
    ];

    /// <summary>The passage that a search shows, without the marks around the words found.</summary>
    public static string Passage(Hit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return hit.Snippet.Replace($"{Hit.MarkStart}", "", StringComparison.Ordinal).Replace($"{Hit.MarkEnd}", "", StringComparison.Ordinal);
    }

    private static string? Joined(IEnumerable<string> ids) => string.Join("; ", ids) is { Length: > 0 } joined ? joined : null;
}
