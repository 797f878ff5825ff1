using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Present.Answers;

/// <summary>One page of commitments to act. Whether they were kept is not judged: a deadline that has passed says nothing of what was done.</summary>
public sealed record UndertakingsAnswer : AskedAnswer
{
    [SetsRequiredMembers]
    private UndertakingsAnswer(ParsedQuery? parsed, IReadOnlyList<string> meant, IReadOnlyList<UndertakingAnswer> undertakings, string? next, string? note)
        : base(parsed, meant) => (Undertakings, Next, Note) = (undertakings, next, note);

    /// <summary>Why this is not the whole page (the search was stopped after its time); null when it is.</summary>
    public required string? Note { get; init; }

    /// <summary>The commitments, in the order asked for.</summary>
    public required IReadOnlyList<UndertakingAnswer> Undertakings { get; init; }

    /// <summary>The cursor of the next page; null when there is nothing behind this one.</summary>
    public required string? Next { get; init; }

    /// <summary>A page of commitments.</summary>
    /// <param name="parsed">The words asked for, as they were understood; null where there are none.</param>
    /// <param name="meant">Queries that may have been meant.</param>
    /// <param name="hits">The commitments.</param>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    /// <param name="next">The cursor of the next page.</param>
    /// <param name="note">Why the page is not whole; null when it is.</param>
    public static UndertakingsAnswer Of(ParsedQuery? parsed, IReadOnlyList<string> meant, IEnumerable<UndertakingHit> hits, Func<string, string?> sha256, string? next, string? note)
    {
        ArgumentNullException.ThrowIfNull(hits);
        return new UndertakingsAnswer(parsed, meant, [.. hits.Select(h => UndertakingAnswer.Of(h, sha256))], next, note);
    }
}
