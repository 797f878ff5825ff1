namespace HansardMiner.Benchmarks.Scale;

/// <summary>One query, for all engines alike.</summary>
/// <param name="Text">In the query language.</param>
/// <param name="Match">For plain FTS5; null where it has no such question.</param>
/// <param name="FromDay">The first day number asked for; 0 for all days.</param>
/// <param name="ToDay">The last one.</param>
internal sealed record AskedQuery(string Text, string? Match, int FromDay = 0, int ToDay = 0);
