using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using HansardMiner.Store;

namespace HansardMiner.Present.Answers;

/// <summary>A source file: how its reading ended, and what it gave.</summary>
public sealed record SourceAnswer
{
    /// <summary>Its path, as it was given to <c>hansard mine</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The SHA-256 of its bytes; null when they could not be read.</summary>
    [JsonPropertyName("sha256")]
    public required string? Sha256 { get; init; }

    /// <summary>How many bytes it has.</summary>
    public required long Bytes { get; init; }

    /// <summary>The format it was read as; null when it was not recognised.</summary>
    public required string? Format { get; init; }

    /// <summary>read, read with gaps, superseded or unreadable.</summary>
    public required string Outcome { get; init; }

    /// <summary>How many debates, written questions, statements and articles it gave.</summary>
    public required int Documents { get; init; }

    /// <summary>How many contributions that are neither written questions nor their answers nor procedure.</summary>
    public required int Speeches { get; init; }

    /// <summary>How many written questions.</summary>
    public required int Questions { get; init; }

    /// <summary>How many answers to written questions.</summary>
    public required int Answers { get; init; }

    /// <summary>How many figures.</summary>
    public required int Claims { get; init; }

    /// <summary>How many commitments to act.</summary>
    public required int Undertakings { get; init; }

    /// <summary>Its faults and notes.</summary>
    public required IReadOnlyList<DiagnosticAnswer> Diagnostics { get; init; }

    /// <summary>Why its file is not what was read: gone, or changed since; null when it is as it was, or when nobody looked (only the command line looks at the files).</summary>
    public required string? Missing { get; init; }

    /// <summary>What is shown of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="missing">Why its file is not what was read, where somebody looked.</param>
    public static SourceAnswer Of(SourceRecord source, string? missing = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new SourceAnswer
        {
            Path = source.Source.Path,
            Sha256 = source.Source.Sha256,
            Bytes = source.Source.Bytes,
            Format = source.Format,
            Outcome = Wording.Outcome(source.Outcome),
            Documents = source.Counts.Documents,
            Speeches = source.Counts.Speeches,
            Questions = source.Counts.Questions,
            Answers = source.Counts.Answers,
            Claims = source.Counts.Claims,
            Undertakings = source.Counts.Undertakings,
            Diagnostics = [.. source.Diagnostics.Select(DiagnosticAnswer.Of)],
            Missing = missing,
        };
    }
}
