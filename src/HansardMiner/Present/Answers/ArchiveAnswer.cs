namespace HansardMiner.Present.Answers;

/// <summary>What was fetched, where there is no index yet.</summary>
/// <param name="Fetched">What was fetched and what is missing.</param>
public sealed record ArchiveAnswer(FetchedAnswer Fetched);
