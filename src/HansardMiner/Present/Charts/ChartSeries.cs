using System.Collections.Generic;

namespace HansardMiner.Present.Charts;

/// <summary>One panel's worth: figures that count the same thing.</summary>
/// <param name="Number">The number of the series on its timeline.</param>
/// <param name="Title">What it counts.</param>
/// <param name="Notes">Why it stands apart, and what differs in it.</param>
/// <param name="Points">Its figures in order of time; never empty.</param>
internal sealed record ChartSeries(int Number, string Title, IReadOnlyList<string> Notes, IReadOnlyList<ChartPoint> Points);
