using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Timelines;

namespace HansardMiner.Present.Answers;

/// <summary>One time a figure was given. The same answer printed at several places is one utterance.</summary>
public sealed record UtteranceAnswer
{
    /// <summary>The figure's exact words.</summary>
    public required string Words { get; init; }

    /// <summary>The sentence, verbatim.</summary>
    public required string Quotation { get; init; }

    /// <summary>Who said it, as printed; null when not stated.</summary>
    public required string? Speaker { get; init; }

    /// <summary>Who that is by the register of members: the name, or “one of: …”; null when not known.</summary>
    public required string? Person { get; init; }

    /// <summary>The person's id in the register; null when not known for certain.</summary>
    public required string? PersonId { get; init; }

    /// <summary>The office held that day, by the register; null when not known.</summary>
    public required string? OfficeHeld { get; init; }

    /// <summary>The day; null when not stated.</summary>
    public required DateOnly? Said { get; init; }

    /// <summary>To whom the speaker attributes it, as printed; null when to nobody.</summary>
    public required string? AttributedTo { get; init; }

    /// <summary>Where it is printed.</summary>
    public required IReadOnlyList<UtteranceSourceAnswer> Sources { get; init; }

    internal static UtteranceAnswer Of(Utterance utterance) => new()
    {
        Words = utterance.First.Words,
        Quotation = utterance.Quotation,
        Speaker = utterance.Speaker?.Printed,
        Person = SpeakerWording.Person(utterance.First.Speaker),
        PersonId = SpeakerWording.Id(utterance.First.Speaker),
        OfficeHeld = SpeakerWording.Office(utterance.First.Speaker),
        Said = utterance.Said,
        AttributedTo = utterance.First.Claim.Source,
        Sources =
        [
            .. utterance.Sources.Select(s => new UtteranceSourceAnswer { Id = s.Id, Citation = s.Citation, Url = s.Permalink?.OriginalString, File = s.SourcePath }),
        ],
    };
}
