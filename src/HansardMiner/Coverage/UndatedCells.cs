using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Records;

namespace HansardMiner.Coverage;

/// <summary>What a feed has that does not go by days: a list of addresses, say.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="Topic">The words it was narrowed to; null for everything.</param>
/// <param name="Cells">How many cells: addresses, say.</param>
/// <param name="Held">How many documents are held.</param>
/// <param name="Gaps">How many of the cells have gaps.</param>
public sealed record UndatedCells(string Feed, string? Topic, int Cells, int Held, int Gaps)
{
    internal static IReadOnlyList<UndatedCells> Of(IEnumerable<CellState> states) =>
        [.. states.GroupBy(state => (state.Cell.Feed, state.Cell.Topic)).OrderBy(feed => feed.Key.Feed, StringComparer.Ordinal).ThenBy(feed => feed.Key.Topic, StringComparer.Ordinal)
            .Select(feed => new UndatedCells(feed.Key.Feed, feed.Key.Topic, feed.Count(), feed.Sum(state => state.Held), feed.Count(state => state.IsGap)))];

    internal static string NameOf(FetchCell cell) =>
        cell.Feed + (cell.Part.Length == 0 ? "" : " " + cell.Part) + (cell.House is { } house ? ", " + HouseName.Shown(house) : "") + (cell.Topic is null ? "" : $", on “{cell.Topic}” only");
}
