using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Present.Answers;

/// <summary>A contribution that answers a search.</summary>
public sealed record HitAnswer
{
    /// <summary>The stable id of the contribution, by which it can be shown whole.</summary>
    public required string Id { get; init; }

    /// <summary>Who said it, as printed; null when not stated.</summary>
    public required string? Speaker { get; init; }

    /// <summary>The office as printed; null when none is printed.</summary>
    public required string? Office { get; init; }

    /// <summary>Who that is by the register of members: the name, or “one of: …”; null when not known.</summary>
    public required string? Person { get; init; }

    /// <summary>The person's id in the register; null when not known for certain.</summary>
    public required string? PersonId { get; init; }

    /// <summary>The office held that day, by the register; null when not known.</summary>
    public required string? OfficeHeld { get; init; }

    /// <summary>The part it plays: speech, question, answer, original answer …</summary>
    public required string Part { get; init; }

    /// <summary>The kind of document it stands in: debate, oral, written, statement or article.</summary>
    public required string Kind { get; init; }

    /// <summary>commons, lords, northernireland or scotland; null when not stated.</summary>
    public required string? House { get; init; }

    /// <summary>The day it was said, answered or published; null when not stated.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>The headings over it, outermost first.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>How it is cited, from what the source states.</summary>
    public required string Citation { get; init; }

    /// <summary>UINs of other questions to which the same answer was given.</summary>
    public required IReadOnlyList<string> AlsoAnswers { get; init; }

    /// <summary>Ids of contributions with the same words, in whose place this one stands.</summary>
    public required IReadOnlyList<string> AlsoAt { get; init; }

    /// <summary>What came of a written question: answered, holding, not held, disproportionate cost, referred, to follow, withdrawn or unanswered; null for anything else.</summary>
    public required string? Outcome { get; init; }

    /// <summary>A passage of its text around the words found, verbatim, each of them between ⟦ and ⟧.</summary>
    public required string Snippet { get; init; }

    /// <summary>What is shown of a hit.</summary>
    public static HitAnswer Of(Hit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return new HitAnswer
        {
            Id = hit.Contribution.Value,
            Speaker = hit.Attribution?.Printed,
            Office = hit.Attribution?.Office,
            Person = SpeakerWording.Person(hit.Speaker),
            PersonId = SpeakerWording.Id(hit.Speaker),
            OfficeHeld = SpeakerWording.Office(hit.Speaker),
            Part = Wording.Part(hit.ContributionKind),
            Kind = Wording.Small(hit.DocumentKind)!,
            House = Wording.Small(hit.House),
            Date = hit.Date,
            Headings = hit.Headings,
            Citation = hit.Citation,
            AlsoAnswers = [.. hit.AlsoAnswers.Select(u => u.Value)],
            AlsoAt = [.. hit.AlsoAt.Select(i => i.Value)],
            Outcome = hit.Outcome is { } outcome ? Wording.Outcome(outcome) : null,
            Snippet = hit.Snippet.Replace(Hit.MarkStart, '⟦').Replace(Hit.MarkEnd, '⟧'),
        };
    }
}
