using HansardMiner.Archive;

namespace HansardMiner.Fetch;

/// <summary>An address that could not be fetched.</summary>
/// <param name="Address">The address.</param>
/// <param name="Cell">The cell it was asked for.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Why">Why, in a few words.</param>
public sealed record FetchFailure(string Address, FetchCell Cell, FetchOutcome Outcome, string Why);
