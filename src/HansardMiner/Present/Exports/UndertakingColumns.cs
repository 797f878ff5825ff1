using System;
using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Query;

namespace HansardMiner.Present.Exports;

/// <summary>The columns of exported commitments to act.</summary>
public static class UndertakingColumns
{
    /// <summary>The columns.</summary>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    public static IReadOnlyList<ExportColumn<UndertakingHit>> With(Func<string, string?> sha256) =>
    [
        new("id", "stable id of the undertaking: its contribution's id, @, start, -, end", h => h.Id, Role: ColumnRole.Key),
        new("words", "the exact words of the clause that commits", h => h.Words, Role: ColumnRole.Searched),
        new("actor", "who shall act, as printed; empty where the words do not say", h => h.Undertaking.Actor),
        new("actor_is_speaker", "true where the actor is “I” or “we”", h => UndertakingActor.IsSpeaker(h.Undertaking.Actor), CellKind.Truth),
        new("action", "what shall be done, as printed", h => h.Undertaking.Action, Role: ColumnRole.Searched),
        new("strength", "promise, intention, aspiration, expectation, requirement (of others) or requestanswered", h => Wording.Small(h.Undertaking.Strength), Role: ColumnRole.Facet),
        new("is_conditional", "true when it hangs on an “if”", h => h.Undertaking.IsConditional, CellKind.Truth),
        new("deadline_words", "the words that say by when or from when", h => h.Undertaking.Deadline?.Words),
        new("deadline_start", "first day of that time; empty when it cannot be told", h => h.Undertaking.Deadline?.From, CellKind.Day),
        new("deadline_end", "last day of that time; empty when it cannot be told", h => h.Undertaking.Deadline?.To, CellKind.Day),
        .. QuotedColumns.Speaker<UndertakingHit>(),
        .. QuotedColumns.Place<UndertakingHit>(sha256),
        new("extracted_by", "the rule that found it", h => h.Undertaking.Derivation.Rule),
    ];
}
