using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.Alerts;

/// <summary>
/// Goes through a timeline in the order in which its figures were said, and keeps of each measure the first time that a value was given. A value that is repeated, with another
/// hedge or for another time, is not new.
/// </summary>
public static class NewFigures
{
    /// <summary>The new figures, the oldest first; what has no day comes last, because nothing tells what was said before it.</summary>
    public static IReadOnlyList<NewFigure> Of(Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        // The placed and the unplaced figures of one measure share one definition: see TimelineBuilder.
        var measures = timeline.All.GroupBy(s => s.Definition, ReferenceEqualityComparer.Instance).SelectMany(m => OfMeasure([.. m]));
        return [.. measures.OrderBy(f => f.Hit.Said ?? DateOnly.MaxValue).ThenBy(f => f.Hit.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<NewFigure> OfMeasure(IReadOnlyList<Series> measure)
    {
        var given = measure.SelectMany(s => s.Points).SelectMany(p => p.Utterances).Select(u => u.First)
            .OrderBy(h => h.Said ?? DateOnly.MaxValue).ThenBy(h => h.Id, StringComparer.Ordinal);
        var known = new HashSet<(decimal, decimal?)>();
        ClaimHit? before = null, last = null;
        foreach (var hit in given)
        {
            // What is said in one breath is not set against itself.
            before = last?.Contribution == hit.Contribution ? before : last;
            if (known.Add((hit.Claim.Quantity.Value, hit.Claim.Quantity.High)))
            {
                yield return new NewFigure(hit, measure[0].Definition, before);
            }
            last = hit;
        }
    }
}
