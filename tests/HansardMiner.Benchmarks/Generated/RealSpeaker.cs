namespace HansardMiner.Benchmarks.Generated;

/// <summary>A speaker as printed in the real documents.</summary>
/// <param name="Printed">As printed.</param>
/// <param name="Name">The name; null when an office alone is printed, or nothing.</param>
/// <param name="Office">The office; null for none.</param>
internal readonly record struct RealSpeaker(string Printed, string? Name, string? Office);
