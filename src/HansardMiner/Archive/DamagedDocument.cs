namespace HansardMiner.Archive;

/// <summary>A document that is held, and whose bytes are not what they were.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Cell">The cell it was fetched for.</param>
/// <param name="Why">What is wrong with its bytes, in a few words: "is gone from the archive".</param>
public sealed record DamagedDocument(string Address, FetchCell Cell, string Why);
