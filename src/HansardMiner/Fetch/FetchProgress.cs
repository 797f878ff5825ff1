using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch;

/// <summary>Told after each answer.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="Cell">The cell that is being worked on.</param>
/// <param name="Address">The address that was asked for; null when a cell was finished.</param>
/// <param name="Outcome">What came of it; null when it was held and not asked for.</param>
/// <param name="Requests">How many requests were sent for the feed so far.</param>
/// <param name="Documents">How many documents of the feed are done so far.</param>
/// <param name="CellsDone">How many of its cells are done.</param>
/// <param name="Cells">How many cells it has in this run.</param>
public sealed record FetchProgress(IFeed Feed, FetchCell Cell, string? Address, FetchOutcome? Outcome, int Requests, int Documents, int CellsDone, int Cells);
