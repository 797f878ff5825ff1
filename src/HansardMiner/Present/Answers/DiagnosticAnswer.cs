using HansardMiner.Records;

namespace HansardMiner.Present.Answers;

/// <summary>What was found wrong with a source, or is to be known of it.</summary>
public sealed record DiagnosticAnswer
{
    /// <summary>note (costs nothing), gap (something was lost) or failure (the source could not be read).</summary>
    public required string Kind { get; init; }

    /// <summary>A short, stable name: “truncated”, “speaker not stated”.</summary>
    public required string Name { get; init; }

    /// <summary>What happened and what to do next.</summary>
    public required string Message { get; init; }

    /// <summary>Where in the source; null when it concerns all of it.</summary>
    public required string? Where { get; init; }

    internal static DiagnosticAnswer Of(Diagnostic diagnostic) => new()
    {
        Kind = Wording.Small(diagnostic.Kind)!, Name = diagnostic.Name, Message = diagnostic.Message, Where = diagnostic.Where,
    };
}
