using System.Collections.Generic;
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
}
