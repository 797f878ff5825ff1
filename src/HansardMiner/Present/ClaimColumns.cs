using System;
using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Query;

namespace HansardMiner.Present;

/// <summary>The columns of exported figures.</summary>
public static class ClaimColumns
{
    /// <summary>The columns.</summary>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    public static IReadOnlyList<ExportColumn<ClaimHit>> With(Func<string, string?> sha256) =>
    [
        new("id", "stable id of the figure: its contribution's id, @, start, -, end", h => h.Id),
        new("value_raw", "the figure's exact words", h => h.Words),
        new("value", "the number in base units; the lower end of a range", h => h.Claim.Quantity.Value),
        new("value_low", "the least value that the words allow; empty when they set none", h => Low(h.Claim.Quantity)),
        new("value_high", "the greatest value that the words allow; empty when they set none", h => High(h.Claim.Quantity)),
        new("comparator", "exact, about, over, under or range", h => Small(h.Claim.Quantity.Bound)),
        new("unit", "GBP, %, year, km …; empty for a count", h => h.Claim.Quantity.Unit?.Symbol),
        new("kind", "count, money, percent, points, ratio, multiplier, duration, age, measure or rate", h => Small(h.Claim.Kind)),
        new("counted", "what is counted, shared or changes, as printed", h => h.Claim.Counted),
        new("change", "rise or fall when the number is itself an amount of change", h => Small(h.Claim.Change)),
        new("place", "the place it is about, as printed", h => h.Claim.Where),
        new("attributed_to", "to whom the speaker attributes it, as printed", h => h.Claim.Source),
        new("status", "fact, plan, request, hypothetical or denied", h => Small(h.Claim.Status)),
        new("period_words", "the words that say the time it is for", h => h.Claim.Period?.Words),
        new("period_start", "first day of that time; empty when it cannot be told", h => h.Claim.Period?.From),
        new("period_end", "last day of that time; empty when it cannot be told", h => h.Claim.Period?.To),
        new("date_said", "the day it was said, answered or published", h => h.Said),
        new("speaker", "who said it, as printed", h => h.Attribution?.Printed),
        new("speaker_name", "the name in it, if one is printed", h => h.Attribution?.Name),
        new("office", "the office, if one is printed", h => h.Attribution?.Office),
        new("party", "the party, if one is printed", h => h.Attribution?.Party),
        new("person", "who that is by the register of members: the name, or “one of: …”", h => SpeakerWording.Person(h.Speaker)),
        new("person_id", "the person's id in the register", h => SpeakerWording.Id(h.Speaker)),
        new("office_held", "the office held that day, by the register", h => SpeakerWording.Office(h.Speaker)),
        new("house", "commons, lords, northernireland or scotland", h => Small(h.House)),
        new("document_kind", "debate, oral, written, statement or article", h => Small(h.DocumentKind)),
        new("part", "the part its contribution plays: speech, question, answer …", h => Wording.Part(h.ContributionKind)),
        new("uins", "UINs of all questions to which it is the answer, parted by semicolons", h => h.Uins.Count == 0 ? null : string.Join("; ", h.Uins)),
        new("same_answer_in", "ids of other questions' documents in which the same answer stands", h => h.SameAnswerIn.Count == 0 ? null : string.Join("; ", h.SameAnswerIn)),
        new("outcome", "of a written question: answered, holding, not held, disproportionate cost, referred, to follow, withdrawn or unanswered", h => h.Outcome is { } outcome ? Wording.Outcome(outcome) : null),
        new("is_superseded", "true when it stands in an answer as it was before it was corrected", h => h.IsSuperseded),
        new("corrected_from", "the words of the figure in whose place a correction put it", h => h.CorrectedFrom),
        new("heading", "the headings over it, outermost first, parted by ›", h => h.Headings.Count == 0 ? null : Wording.Heading(h.Headings)),
        new("citation", "how the place is cited", h => h.Citation),
        new("source_url", "the live page", h => h.Permalink),
        new("quote", "the sentence it stands in, verbatim", h => h.Quotation),
        new("quote_start", "where the sentence begins in the contribution's text, in UTF-16 code units", h => h.Claim.Sentence.Start),
        new("quote_end", "one past where it ends", h => h.Claim.Sentence.End),
        new("char_start", "where the figure's words begin in the contribution's text", h => h.Claim.Span.Start),
        new("char_end", "one past where they end", h => h.Claim.Span.End),
        new("contribution_id", "id of the contribution, for hansard show", h => h.Contribution.Value),
        new("document_id", "id of the document", h => h.Document.Value),
        new("source_file", "the file it was read from", h => h.SourcePath),
        new("source_sha256", "SHA-256 of that file's bytes", h => sha256(h.SourcePath)),
        new("source_place", "where in that file its contribution begins: line 1204, byte 88123", h => h.Place?.ToString()),
        new("header_path", "of a table's cell: title, section, row labels and column headers, parted by ›; empty outside tables", h => h.Claim.HeaderPath),
        new("level_before", "of a change or a level: id of the figure from which it came", h => LinkWording.Ids(h, LinkRole.Before)),
        new("level_after", "of a change or a level: id of the figure to which it came", h => LinkWording.Ids(h, LinkRole.After)),
        new("change_between", "of a level: id of the change that lies between it and the other one", h => LinkWording.Ids(h, LinkRole.Change)),
        new("part_of", "id of the figure of which it is a part (“of whom 200”)", h => LinkWording.Ids(h, LinkRole.Whole)),
        new("parts", "ids of the figures that are parts of it, parted by semicolons", h => LinkWording.Ids(h, LinkRole.Part)),
        new("extracted_by", "the rule that found it", h => h.Claim.Derivation.Rule),
    ];

    private static decimal? Low(Quantity quantity) => quantity.Bound is Bound.Exact or Bound.Over or Bound.Range ? quantity.Value : null;

    private static decimal? High(Quantity quantity) => quantity.Bound switch
    {
        Bound.Exact or Bound.Under => quantity.High ?? quantity.Value,
        Bound.Range => quantity.High,
        _ => null,
    };

    /// <summary>An enumerated value in small letters; null stays null.</summary>
    internal static string? Small(object? value) => value?.ToString()?.ToLowerInvariant();
}
