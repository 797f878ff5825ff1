using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Timelines;

/// <summary>Figures that count the same thing, in order of the period they are for.</summary>
/// <param name="Definition">What they count.</param>
/// <param name="Points">The figures, placed ones first.</param>
/// <param name="Apart">Why this series stands apart from the one before it: empty for the first.</param>
public sealed record Series(Definition Definition, IReadOnlyList<TimelinePoint> Points, IReadOnlyList<string> Apart)
{
    /// <summary>Periods for which more than one value was given, with the values: the figures differ, and the reader must be told.</summary>
    public IReadOnlyList<(string Period, IReadOnlyList<TimelinePoint> Points)> Differing =>
    [
        .. Points.Where(p => p.IsPlaced)
            .GroupBy(p => (p.Period!.From, p.Period.To))
            .Where(g => g.Count() > 1)
            .Select(g => (g.First().Period!.Words, (IReadOnlyList<TimelinePoint>)[.. g])),
    ];
}
