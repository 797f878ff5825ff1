using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Mining;

/// <summary>How a document differs between two versions of its source.</summary>
/// <param name="Id">The document.</param>
/// <param name="Kind">Added, removed or changed.</param>
/// <param name="Contributions">The places, from 1, of the contributions that are new, gone or other than before.</param>
/// <param name="FiguresGone">The words of figures that only the older version has.</param>
/// <param name="FiguresNew">The words of figures that only the newer version has.</param>
public sealed record RecordChange(RecordId Id, RecordChangeKind Kind, IReadOnlyList<int> Contributions, IReadOnlyList<string> FiguresGone, IReadOnlyList<string> FiguresNew);
