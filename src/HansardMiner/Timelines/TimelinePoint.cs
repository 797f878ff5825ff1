using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Figures;

namespace HansardMiner.Timelines;

/// <summary>One figure for one period, with everyone who gave it.</summary>
/// <param name="Quantity">The figure.</param>
/// <param name="Period">The time it is for; null when the words do not say.</param>
/// <param name="Utterances">The times it was given, in order of the day said (undated last), then id.</param>
public sealed record TimelinePoint(Quantity Quantity, Period? Period, IReadOnlyList<Utterance> Utterances)
{
    /// <summary>The figure that stands in its place since: a correction or a revision; null when it was not replaced.</summary>
    public TimelinePoint? ReplacedBy { get; init; }

    /// <summary>Whether it can be placed on an axis of time: at least one end of its period is known.</summary>
    public bool IsPlaced => Period is { IsPlaced: true };

    /// <summary>The day that orders it: the first day of its period, or the last one when the first is not known.</summary>
    public DateOnly? At => Period?.From ?? Period?.To;

    /// <summary>Whether the beginning of the period is not known, though its end is.</summary>
    public bool IsOpenAtStart => Period is { From: null, To: not null };

    /// <summary>Whether the end of the period is not known, though its beginning is.</summary>
    public bool IsOpenAtEnd => Period is { From: not null, To: null };

    /// <summary>The first day it was said; null when no utterance is dated.</summary>
    public DateOnly? FirstSaid
    {
        get
        {
            DateOnly? first = null;
            foreach (var utterance in Utterances)
            {
                first = utterance.Said is { } said && (first is null || said < first) ? said : first;
            }
            return first;
        }
    }

    /// <summary>The order of a timeline: by period, then by the day said (undated last), then by id.</summary>
    public static IOrderedEnumerable<TimelinePoint> InOrder(IEnumerable<TimelinePoint> points) => points
        .OrderBy(p => p.At ?? DateOnly.MaxValue)
        .ThenBy(p => p.Period?.To ?? DateOnly.MaxValue)
        .ThenBy(p => p.FirstSaid ?? DateOnly.MaxValue)
        .ThenBy(p => p.Utterances[0].First.Id, StringComparer.Ordinal);
}
