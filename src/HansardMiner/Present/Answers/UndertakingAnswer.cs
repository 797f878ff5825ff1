using System;
using System.Diagnostics.CodeAnalysis;
using HansardMiner.Claims;
using HansardMiner.Query;

namespace HansardMiner.Present.Answers;

/// <summary>A commitment to act: who will do what by when, how firmly, in which exact words. Whether it was kept is not judged.</summary>
public sealed record UndertakingAnswer : QuotedAnswer
{
    [SetsRequiredMembers]
    private UndertakingAnswer(UndertakingHit hit, Func<string, string?> sha256)
        : base(hit, sha256)
    {
        var one = hit.Undertaking;
        Words = hit.Words;
        Actor = one.Actor;
        ActorIsSpeaker = UndertakingActor.IsSpeaker(one.Actor);
        Action = one.Action;
        Strength = Wording.Small(one.Strength)!;
        IsConditional = one.IsConditional;
        DeadlineWords = one.Deadline?.Words;
        DeadlineStart = one.Deadline?.From;
        DeadlineEnd = one.Deadline?.To;
        ExtractedBy = one.Derivation.Rule;
    }

    /// <summary>The exact words of the clause that commits: the text from char_start to char_end.</summary>
    public required string Words { get; init; }

    /// <summary>Who shall act, as printed; null where the words do not say.</summary>
    public required string? Actor { get; init; }

    /// <summary>True where the actor is “I” or “we”.</summary>
    public required bool ActorIsSpeaker { get; init; }

    /// <summary>What shall be done, as printed.</summary>
    public required string Action { get; init; }

    /// <summary>promise, intention, aspiration, expectation, requirement (of others) or requestanswered.</summary>
    public required string Strength { get; init; }

    /// <summary>True when it hangs on an “if”.</summary>
    public required bool IsConditional { get; init; }

    /// <summary>The words that say by when or from when; null when they do not.</summary>
    public required string? DeadlineWords { get; init; }

    /// <summary>The first day of that time; null when it cannot be told.</summary>
    public required DateOnly? DeadlineStart { get; init; }

    /// <summary>The last day of that time; null when it cannot be told.</summary>
    public required DateOnly? DeadlineEnd { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string ExtractedBy { get; init; }

    /// <summary>What is shown of a commitment.</summary>
    /// <param name="hit">The commitment.</param>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    public static UndertakingAnswer Of(UndertakingHit hit, Func<string, string?> sha256)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return new UndertakingAnswer(hit, sha256);
    }
}
