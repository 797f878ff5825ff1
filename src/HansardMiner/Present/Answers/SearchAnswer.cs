using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Present.Answers;

/// <summary>One page of contributions that answer a search.</summary>
public sealed record SearchAnswer : AskedAnswer
{
    [SetsRequiredMembers]
    private SearchAnswer(ParsedQuery parsed, IReadOnlyList<string> meant, SearchResult found)
        : base(parsed, meant)
    {
        Note = found.Note;
        Total = found.Total;
        TotalIsExact = found.IsTotalExact;
        Hits = [.. found.Hits.Select(HitAnswer.Of)];
        Next = found.Next?.ToString();
        Facets = [.. found.Facets.Select(FacetAnswer.Of)];
    }

    /// <summary>Why this is not the whole result (the search was stopped after its time); null when it is.</summary>
    public required string? Note { get; init; }

    /// <summary>How many contributions match in all; at least so many where total_is_exact is false.</summary>
    public required int Total { get; init; }

    /// <summary>Whether all matching contributions were counted.</summary>
    public required bool TotalIsExact { get; init; }

    /// <summary>The contributions of this page, in the order asked for.</summary>
    public required IReadOnlyList<HitAnswer> Hits { get; init; }

    /// <summary>The cursor of the next page; null when there is nothing behind this one.</summary>
    public required string? Next { get; init; }

    /// <summary>How many of all hits have which value; empty where no counts were asked for.</summary>
    public required IReadOnlyList<FacetAnswer> Facets { get; init; }

    /// <summary>The answer to a search.</summary>
    /// <param name="parsed">The query as it was understood.</param>
    /// <param name="meant">Queries that may have been meant, too.</param>
    /// <param name="found">What was found.</param>
    public static SearchAnswer Of(ParsedQuery parsed, IReadOnlyList<string> meant, SearchResult found)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(found);
        return new SearchAnswer(parsed, meant, found);
    }
}
