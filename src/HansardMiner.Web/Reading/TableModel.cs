using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.Web.Reading;

/// <summary>The page of one table.</summary>
/// <param name="Stored">The record it stands in.</param>
/// <param name="Table">The table, or the rows of it that fit on a page.</param>
/// <param name="Figures">The figures of its contribution.</param>
/// <param name="From">The first row shown, from 0.</param>
public sealed record TableModel(StoredDocument Stored, ShownTable Table, IReadOnlyList<ClaimHit> Figures, int From)
{
    /// <summary>The first row of the next page; null when there is none.</summary>
    public int? Next => From + Table.Rows.Count < Table.All ? From + Table.Rows.Count : null;
}
