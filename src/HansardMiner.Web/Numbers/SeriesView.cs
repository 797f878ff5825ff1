using System.Collections.Generic;
using System.Linq;
using HansardMiner.Present;
using HansardMiner.Timelines;

namespace HansardMiner.Web.Numbers;

/// <summary>One definition with its figures, as a page shows it.</summary>
/// <param name="Number">Its number on the timeline.</param>
/// <param name="Series">The series.</param>
/// <param name="Points">Those of its figures that the page shows; the others are counted.</param>
public sealed record SeriesView(int Number, Series Series, IReadOnlyList<TimelinePoint> Points)
{
    /// <summary>How many of its figures are not shown.</summary>
    public int More => Series.Points.Count - Points.Count;

    /// <summary>Its figures, short: one or two as they are, more as the least and the greatest, and how many they are.</summary>
    public string Short
    {
        get
        {
            if (Series.Points.Count <= 2)
            {
                return string.Join(", ", Series.Points.Select(p => Wording.Hedged(p.Quantity, Series.Definition.Kind)));
            }
            var (least, most) = (Series.Points.MinBy(p => p.Quantity.Value)!, Series.Points.MaxBy(p => p.Quantity.High ?? p.Quantity.Value)!);
            return $"{Wording.Hedged(least.Quantity, Series.Definition.Kind)} to {Wording.Hedged(most.Quantity, Series.Definition.Kind)}";
        }
    }
}
