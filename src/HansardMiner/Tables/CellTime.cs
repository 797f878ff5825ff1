using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Figures;

namespace HansardMiner.Tables;

/// <summary>The time of a cell, from the times that the headers on its way name.</summary>
internal static class CellTime
{
    /// <summary>The period; null when no header names a time. Its words are the headers' own.</summary>
    /// <param name="path">The way to the cell.</param>
    /// <param name="areOthersTimed">Whether headers or labels of other cells name times: then what stands over the whole table is not this cell's time.</param>
    public static Period? Of(IReadOnlyList<PathPart> path, bool areOthersTimed)
    {
        List<(PathPart Part, HeaderTime Time)>? named = null;
        for (var i = path.Count - 1; i >= 0; i--)
        {
            if (path[i].Time is { } time)
            {
                (named ??= []).Insert(0, (path[i], time));
            }
        }
        if (named is null)
        {
            return null;
        }
        // What stands over the whole table counts only where no row or column names a time.
        var near = named.Where(n => n.Part.Sort != PathSort.Title).ToList();
        if (near.Count > 0 && near.Exists(n => n.Time.Sort is not (TimeSort.MonthAlone or TimeSort.QuarterAlone)))
        {
            named = near;
        }
        else if (areOthersTimed)
        {
            return null;
        }
        if (named is [var only])
        {
            return new Period(Words(only), only.Time.From, only.Time.To);
        }
        var parts = named.Where(n => n.Time.Sort is TimeSort.MonthAlone or TimeSort.QuarterAlone).ToList();
        var wholes = named.Except(parts).ToList();
        var words = string.Join(", ", named.Select(Words).Distinct(StringComparer.Ordinal));
        if (parts.Count == 1 && wholes.Count == 1 && wholes[0].Time.Sort is TimeSort.Year or TimeSort.YearPair)
        {
            var (from, to) = HeaderTimes.Join(parts[0].Time, wholes[0].Time);
            return new Period(words, from, to);
        }
        if (parts.Count > 0 || wholes.Count != 2 || wholes.Exists(w => w.Time.From is null || w.Time.To is null))
        {
            return new Period(words, null, null);
        }
        var (one, two) = (wholes[0].Time, wholes[1].Time);
        if (one.Sort == TimeSort.Day && two.Sort == TimeSort.Day && one.From < two.From && wholes[0].Part.Sort == PathSort.Label && wholes[1].Part.Sort == PathSort.Label)
        {
            return new Period(words, one.From, two.To);
        }
        return one.From >= two.From && one.To <= two.To ? new Period(words, one.From, one.To)
            : two.From >= one.From && two.To <= one.To ? new Period(words, two.From, two.To)
            : new Period(words, null, null);
    }

    private static string Words((PathPart Part, HeaderTime Time) named) => named.Time.IsWhole ? named.Part.Words : named.Part.Words[named.Time.Start..named.Time.End];
}
