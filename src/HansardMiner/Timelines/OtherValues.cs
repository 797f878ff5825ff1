using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>The same measure for the same period with values that no rounding makes one.</summary>
internal static class OtherValues
{
    /// <summary>The conflicts of one series. Values that were corrected or revised are none.</summary>
    public static IEnumerable<Conflict> In(GrowingSeries series)
    {
        foreach (var group in series.Members.Where(m => m is { Hit: { IsSuperseded: false, Claim.Period.IsPlaced: true } }).GroupBy(m => PeriodKey.Of(m.Hit.Claim.Period)))
        {
            var said = group.DistinctBy(f => f.Hit.Claim.Quantity).ToList();
            if (said.Count < 2)
            {
                continue;
            }
            var ordered = said.OrderBy(f => f.Hit.Said ?? DateOnly.MaxValue).ThenBy(f => f.Hit.Id, StringComparer.Ordinal).ToList();
            var last = ordered[^1];
            var others = ordered.Where(f => !ReferenceEquals(f, last) && !f.Number.Range.Overlaps(last.Number.Range) && !Replacement.IsRevised(last.Utterance, f.Utterance)).ToList();
            if (others.Count > 0)
            {
                yield return new Conflict(ConflictKind.OtherValue, [.. others.Append(last).Select(f => f.Hit)],
                    $"{series.Definition.Title}, {last.Hit.Claim.Period!.Words}: {string.Join(" and ", others.Select(Side))}, but {Side(last)}");
            }
        }
    }

    private static string Side(Figure figure) => $"“{figure.Hit.Words.ReplaceLineEndings(" ")}” ({Numbers.Text(figure.Value, 2)})";
}
