using System.Collections.Generic;
using HansardMiner.Pins;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>Where the sentence is that a link means.</summary>
/// <param name="Contribution">The contribution; null when it was not found.</param>
/// <param name="Match">How it was found; null when it was not.</param>
/// <param name="AlsoAt">Other contributions with the same words, where it is not the one, or not certain: never the one that was found.</param>
public sealed record PinFinding(RecordId? Contribution, PinMatch? Match, IReadOnlyList<RecordId> AlsoAt);
