namespace HansardMiner.App.Commands;

/// <summary>How much of a harvest is told.</summary>
/// <param name="IsQuiet">Totals and problems only.</param>
/// <param name="IsVerbose">Every source, however many.</param>
/// <param name="IsJson">As JSON.</param>
internal sealed record Manner(bool IsQuiet, bool IsVerbose, bool IsJson);
