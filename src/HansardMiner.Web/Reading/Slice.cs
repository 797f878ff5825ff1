namespace HansardMiner.Web.Reading;

/// <summary>What of a contribution stands on one part of a long document.</summary>
/// <param name="Ordinal">The contribution's place in the document, from 1.</param>
/// <param name="First">The place of its first piece there, from 0.</param>
/// <param name="End">One past the place of its last piece.</param>
/// <param name="IsWhole">Whether that is all of it.</param>
internal readonly record struct Slice(int Ordinal, int First, int End, bool IsWhole);
