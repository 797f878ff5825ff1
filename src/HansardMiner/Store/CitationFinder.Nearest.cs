using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <content>What is said when nothing was found.</content>
public sealed partial class CitationFinder
{
    private (IReadOnlyList<Citable> Nearest, string Missing) Nearest(CitationQuery query)
    {
        if (query.Uins.Count > 0)
        {
            return NearestNumber(query);
        }
        if (query is { Date: null, Columns: not null } && query.Volume is null)
        {
            return ([], "a column needs a day or a volume: add the day, as in “HC Deb 7 January 2014, col 160”");
        }
        if (query.Date is not { } day)
        {
            return ([], query.Volume is { } volume && query.Columns is not null
                ? shelf.WithColumns(volume).Any() ? $"volume {Number(volume)} is in the index, but not that column of it" : $"no source in the index says that it is of volume {Number(volume)}"
                : "nothing in the index is called so");
        }
        var ofDay = shelf.OfDay(day).Where(c => query.House is null || c.House == query.House).ToList();
        if (ofDay.Count == 0)
        {
            return ([], NoSuchDay(day, query.House));
        }
        return query.Columns is { } columns ? NearestColumn(query, day, columns)
            : ([.. ofDay.Take(3)], $"{CitationQuery.Day(day)} is in the index, but nothing of that title");
    }

    private (IReadOnlyList<Citable> Nearest, string Missing) NearestNumber(CitationQuery query)
    {
        var same = query.Uins.SelectMany(shelf.WithUin).DistinctBy(c => c.Document).ToList();
        return same.Count > 0
            ? (same, $"{string.Join(", ", query.Uins)} is in the index, but not of that House and day; numbers are used again in each session")
            : ([], $"no source in the index has the number {string.Join(", ", query.Uins)}");
    }

    private string NoSuchDay(DateOnly day, House? house)
    {
        var (before, after) = shelf.Neighbours(day, house);
        var whose = house is { } known ? $" of the {(known is House.Commons or House.Lords ? known.ToString() : known == House.Scotland ? "Scottish Parliament" : "Northern Ireland Assembly")}" : "";
        var nearest = string.Join(" and ", new[] { before, after }.OfType<DateOnly>().Select(CitationQuery.Day));
        return $"the index has nothing{whose} of {CitationQuery.Day(day)}" + (nearest.Length > 0 ? $"; the nearest days are {nearest}" : "");
    }

    private (IReadOnlyList<Citable> Nearest, string Missing) NearestColumn(CitationQuery query, DateOnly day, CitedColumns columns)
    {
        var printed = shelf.WithColumns(day).Where(c => query.House is null || c.House == query.House).ToList();
        if (printed.Count == 0)
        {
            return ([], $"{CitationQuery.Day(day)} is in the index, but its source prints no columns: search it with date:{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        }
        var all = printed.SelectMany(c => Columns(c).Select(number => (Citable: c, Number: number))).ToList();
        var series = all.Where(c => c.Number.IsOfSeries(columns.First.Letters) && Fits(c.Citable, query)).ToList();
        if (series.Count == 0)
        {
            var same = all.Where(c => c.Number.Number == columns.First.Number).Select(c => c.Number.ToString()).Distinct().ToList();
            return ([.. all.Where(c => c.Number.Number == columns.First.Number).Select(c => c.Citable).Distinct().Take(3)],
                $"{CitationQuery.Day(day)} is in the index, but without columns {Series(columns.First.Letters)}" + (same.Count > 0 ? $"; there is {string.Join(", ", same)}" : ""));
        }
        var before = series.Where(c => c.Number.Number < columns.First.Number).OrderBy(c => c.Number.Number).LastOrDefault().Citable;
        var after = series.Where(c => c.Number.Number > columns.First.Number).OrderBy(c => c.Number.Number).FirstOrDefault().Citable;
        return ([.. new[] { before, after }.OfType<Citable>().Distinct()],
            $"no source in the index says what begins in column {columns.Print("–", 9)} that day; its columns run from {series.Min(c => c.Number.Number)} to {series.Max(c => c.Number.Number)}");
    }

    private static string Series(string letters) => letters.Length == 0 ? "of the Chamber" : "in " + letters;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
