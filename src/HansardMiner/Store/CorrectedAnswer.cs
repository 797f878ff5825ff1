using System.Collections.Generic;
using HansardMiner.Questions;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>An answer before and after its correction.</summary>
/// <param name="BeforeId">The contribution with the text before the correction.</param>
/// <param name="Before">That text.</param>
/// <param name="AfterId">The contribution with the corrected text.</param>
/// <param name="After">The corrected text.</param>
/// <param name="Changes">The figures that changed.</param>
/// <param name="Source">The file that holds the text before the correction.</param>
public sealed record CorrectedAnswer(RecordId BeforeId, string Before, RecordId AfterId, string After, IReadOnlyList<FigureChange> Changes, string Source);
