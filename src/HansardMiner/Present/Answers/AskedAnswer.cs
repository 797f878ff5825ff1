using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json.Serialization;
using HansardMiner.Query;

namespace HansardMiner.Present.Answers;

/// <summary>An answer to a query, with how the query was understood.</summary>
public abstract record AskedAnswer
{
    /// <summary>An answer to a query.</summary>
    /// <param name="parsed">The query as it was understood; null where none was typed.</param>
    /// <param name="meant">Queries that may have been meant, beside those that the query itself suggests.</param>
    [SetsRequiredMembers]
    protected AskedAnswer(ParsedQuery? parsed, IReadOnlyList<string> meant)
    {
        Understood = parsed?.ReadBack;
        Query = parsed?.Text;
        Ignored = parsed?.Ignored ?? [];
        Variants = parsed is null ? [] : [.. parsed.Variants.Select(VariantAnswer.Of)];
        Suggestions = [.. (parsed?.Suggestions ?? []).Concat(meant).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The query in plain English, as it was understood; null where no words were asked for.</summary>
    [JsonPropertyOrder(-1)]
    public required string? Understood { get; init; }

    /// <summary>The query in the query language, in one settled form that gives the same; null where no words were asked for.</summary>
    [JsonPropertyOrder(-1)]
    public required string? Query { get; init; }

    /// <summary>What was ignored or corrected in the query, each with the reason.</summary>
    [JsonPropertyOrder(-1)]
    public required IReadOnlyList<string> Ignored { get; init; }

    /// <summary>Spellings that are searched for beside those typed.</summary>
    [JsonPropertyOrder(-1)]
    public required IReadOnlyList<VariantAnswer> Variants { get; init; }

    /// <summary>Queries that may have been meant.</summary>
    [JsonPropertyOrder(-1)]
    public required IReadOnlyList<string> Suggestions { get; init; }
}
