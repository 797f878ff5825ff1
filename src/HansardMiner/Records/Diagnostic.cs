namespace HansardMiner.Records;

/// <summary>The document's fault, as a value.</summary>
/// <param name="Kind">How much it matters.</param>
/// <param name="Name">A short, stable name that reports and tests group by: "truncated", "speaker not stated".</param>
/// <param name="Message">What happened and what to do next, for people.</param>
/// <param name="Where">Where in the source: "line 12, column 5", an element id; null when it concerns the whole source.</param>
public sealed record Diagnostic(DiagnosticKind Kind, string Name, string Message, string? Where = null);
