using System.Collections.Generic;

namespace HansardMiner.Web.Reading;

/// <summary>A row of a table as it is shown.</summary>
/// <param name="Cells">Its cells, in order of their columns.</param>
/// <param name="IsSection">Whether it heads the rows below it.</param>
/// <param name="IsTotal">Whether it is a total: it stays below the rows that it adds up.</param>
public sealed record ShownRow(IReadOnlyList<ShownCell> Cells, bool IsSection = false, bool IsTotal = false);
