using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Timelines;

/// <summary>Finds figures that contradict each other. Each sort of conflict looks only among figures of one series, or of one number.</summary>
internal static class ConflictFinder
{
    /// <summary>How many figures of one number are compared with each other.</summary>
    private const int Compared = 10;

    private static readonly IReadOnlyList<Func<Figure, Figure, FigureSheet, Conflict?>> SameNumber =
    [
        SameNumberConflicts.Denied, SameNumberConflicts.LevelSaidAsChange, SameNumberConflicts.OtherDefinition, SameNumberConflicts.OtherBound, SameNumberConflicts.OtherDate,
    ];

    /// <summary>The conflicts, in the order of their sorts and of the days they were said.</summary>
    public static IReadOnlyList<Conflict> Find(FigureSheet sheet)
    {
        var found = new List<Conflict>();
        foreach (var series in sheet.Series)
        {
            found.AddRange(OtherValues.In(series));
        }
        var groups = sheet.All.Where(f => f is { IsProse: true, Hit.IsSuperseded: false } && f.Value != 0).GroupBy(f => f.Value);
        foreach (var group in groups.Where(g => g.Skip(1).Any()).OrderBy(g => g.Key))
        {
            var said = group.OrderBy(f => f.Hit.Said ?? DateOnly.MaxValue).ThenBy(f => f.Hit.Contribution.Value, StringComparer.Ordinal).ThenBy(f => f.Hit.Span.Start).Take(Compared).ToList();
            for (var i = 0; i < said.Count; i++)
            {
                for (var j = i + 1; j < said.Count; j++)
                {
                    found.AddRange(SameNumber.Select(find => find(said[i], said[j], sheet)).OfType<Conflict>());
                }
            }
        }
        return [.. found.DistinctBy(c => (c.Kind, c.Why)).OrderBy(c => c.Kind)];
    }
}
