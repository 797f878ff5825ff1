namespace HansardMiner.Sqlite;

/// <summary>A contribution that matches, and how well.</summary>
internal readonly record struct Found(long Number, double Score);
