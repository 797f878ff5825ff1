using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Present.Answers;

/// <summary>One page of figures, in the order asked for.</summary>
public sealed record FiguresAnswer : AskedAnswer
{
    [SetsRequiredMembers]
    private FiguresAnswer(ParsedQuery? parsed, IReadOnlyList<string> meant, IReadOnlyList<FigureAnswer> figures, string? next, string? note, long? total)
        : base(parsed, meant) => (Figures, Next, Note, Total) = (figures, next, note, total);

    /// <summary>Why this is not the whole page (the search was stopped after its time); null when it is.</summary>
    public required string? Note { get; init; }

    /// <summary>How many figures there are in all; null where counting them would take too long.</summary>
    public required long? Total { get; init; }

    /// <summary>The figures.</summary>
    public required IReadOnlyList<FigureAnswer> Figures { get; init; }

    /// <summary>The cursor of the next page; null when there is nothing behind this one.</summary>
    public required string? Next { get; init; }

    /// <summary>A page of figures.</summary>
    /// <param name="parsed">The words asked for, as they were understood; null where there are none.</param>
    /// <param name="meant">Queries that may have been meant.</param>
    /// <param name="hits">The figures.</param>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    /// <param name="next">The cursor of the next page.</param>
    /// <param name="note">Why the page is not whole; null when it is.</param>
    /// <param name="total">How many there are in all; null where that is not counted.</param>
    public static FiguresAnswer Of(ParsedQuery? parsed, IReadOnlyList<string> meant, IEnumerable<ClaimHit> hits, Func<string, string?> sha256, string? next, string? note, long? total)
    {
        ArgumentNullException.ThrowIfNull(hits);
        return new FiguresAnswer(parsed, meant, [.. hits.Select(h => FigureAnswer.Of(h, sha256))], next, note, total);
    }
}
