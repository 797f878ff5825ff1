using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;

namespace HansardMiner.Timelines;

/// <summary>The number of which others are parts.</summary>
internal static class Whole
{
    /// <summary>How many letters back the whole may stand.</summary>
    private const int Reach = 500;

    /// <summary>
    /// The whole of some parts: the one they are linked to, or else an amount before them that is greater than each: in their own sentence or, where their own has none,
    /// in one shortly before. It is sure where a link or their own sentence says it.
    /// </summary>
    public static (Figure Figure, bool IsSure)? Of(FigureSheet sheet, IReadOnlyList<SentenceFigures> sentences, int at, IReadOnlyList<Figure> parts)
    {
        if (sheet.Linked(parts[0], LinkRole.Whole) is { } linked && IsWhole(linked, parts))
        {
            // "214 of the 300 kites were lost, of which …": either may be meant, and only where there is one is it sure.
            return (linked, !sentences.SelectMany(s => s.Amounts).Any(f => !ReferenceEquals(f, linked) && f.Hit.Claim.Sentence == linked.Hit.Claim.Sentence && f.End <= Before(linked, parts) && IsWhole(f, parts)));
        }
        var first = parts.Min(p => p.Start);
        var inside = sentences[at].Amounts.Where(f => f.End <= first && IsWhole(f, parts)).ToList();
        if (inside.Count > 0)
        {
            return (inside.Find(f => f.Value == parts.Sum(p => p.Value)) ?? inside[^1], inside.Count == 1);
        }
        for (var i = at - 1; i >= Math.Max(0, at - 3) && sentences[at].Start - sentences[i].End <= Reach; i--)
        {
            var before = sentences[i].Amounts.Where(f => IsWhole(f, parts)).ToList();
            if (before.Count > 0)
            {
                var sum = parts.Sum(p => p.Value);
                return (before.Find(f => f.Value == sum) ?? before[^1], false);
            }
        }
        return null;
    }

    /// <summary>Up to where another whole may stand in the sentence of one: up to the parts, or anywhere in an earlier sentence.</summary>
    private static int Before(Figure whole, IReadOnlyList<Figure> parts) =>
        whole.Hit.Claim.Sentence == parts[0].Hit.Claim.Sentence ? parts.Min(p => p.Start) : int.MaxValue;

    private static bool IsWhole(Figure figure, IReadOnlyList<Figure> parts) =>
        !parts.Contains(figure) && SentenceFigures.AreOneSort(figure, parts[0]) && parts.All(p => p.Value <= figure.Value);
}
