using System;
using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Query;

namespace HansardMiner.Present;

/// <summary>The columns of exported commitments to act.</summary>
public static class UndertakingColumns
{
    /// <summary>The columns.</summary>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    public static IReadOnlyList<ExportColumn<UndertakingHit>> With(Func<string, string?> sha256) =>
    [
        new("id", "stable id of the undertaking: its contribution's id, @, start, -, end", h => h.Id),
        new("words", "the exact words of the clause that commits", h => h.Words),
        new("actor", "who shall act, as printed; empty where the words do not say", h => h.Undertaking.Actor),
        new("actor_is_speaker", "true where the actor is “I” or “we”", h => UndertakingActor.IsSpeaker(h.Undertaking.Actor)),
        new("action", "what shall be done, as printed", h => h.Undertaking.Action),
        new("strength", "promise, intention, aspiration, expectation, requirement (of others) or requestanswered", h => ClaimColumns.Small(h.Undertaking.Strength)),
        new("is_conditional", "true when it hangs on an “if”", h => h.Undertaking.IsConditional),
        new("deadline_words", "the words that say by when or from when", h => h.Undertaking.Deadline?.Words),
        new("deadline_start", "first day of that time; empty when it cannot be told", h => h.Undertaking.Deadline?.From),
        new("deadline_end", "last day of that time; empty when it cannot be told", h => h.Undertaking.Deadline?.To),
        .. QuotedColumns.Speaker<UndertakingHit>(),
        .. QuotedColumns.Place<UndertakingHit>(sha256),
        new("extracted_by", "the rule that found it", h => h.Undertaking.Derivation.Rule),
    ];
}
