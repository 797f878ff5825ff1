namespace HansardMiner.Store;

/// <summary>What sources of one format and one outcome gave together.</summary>
/// <param name="Format">The format they were read as; null when not recognised.</param>
/// <param name="Outcome">How their reading ended.</param>
/// <param name="Sources">How many they are.</param>
/// <param name="Bytes">Their bytes.</param>
/// <param name="Documents">Their debates, written questions, statements and articles.</param>
/// <param name="Contributions">Their contributions.</param>
/// <param name="Claims">Their figures.</param>
public sealed record SourceTally(string? Format, SourceOutcome Outcome, int Sources, long Bytes, long Documents, long Contributions, long Claims);
