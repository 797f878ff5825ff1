using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Timelines;

/// <summary>Lays figures on a timeline: utterances of the same words become one, the same figure said twice one point, and only equal definitions one series.</summary>
public static class TimelineBuilder
{
    private const int LongQuotation = 40;

    private sealed record Given(Utterance Utterance, Definition Definition, Subject Subject);

    private sealed class Growing(Given first)
    {
        public Definition Definition { get; } = first.Definition;

        public List<Given> Members { get; } = [first];

        /// <summary>A figure joins when every part of the definition agrees, the subject is the same, and its speaker gives no other value for the same time.</summary>
        public bool Takes(Given given) => Definition.DifferencesFrom(given.Definition).Count == 0
            && (Definition.Counted is not null || Members.All(m => IsOneSentence(m, given)))
            && Members.All(m => m.Subject.IsLike(given.Subject) && !IsBeside(m, given));

        /// <summary>Figures of which nobody says what they count can only be one series where one sentence gives them together.</summary>
        private static bool IsOneSentence(Given member, Given given) =>
            member.Utterance.First.Contribution == given.Utterance.First.Contribution
            && member.Utterance.First.Claim.Sentence == given.Utterance.First.Claim.Sentence;

        private static bool IsBeside(Given member, Given given) =>
            member.Utterance.First.Contribution == given.Utterance.First.Contribution
            && member.Utterance.First.Claim.Quantity != given.Utterance.First.Claim.Quantity
            && SamePeriod(member, given);
    }

    /// <summary>Builds the timeline of the figures that were found near the words asked for.</summary>
    /// <param name="asked">The question as typed.</param>
    /// <param name="hits">The figures.</param>
    /// <param name="leftOut">How many others were left out.</param>
    public static Timeline Build(string asked, IEnumerable<ClaimHit> hits, int leftOut)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(hits);
        var series = Grow(Utterances(hits));
        var placed = series.Select(s => (s.Definition, Points: Points(s.Members.Where(IsPlaced)))).Where(s => s.Points.Count > 0);
        var unplaced = series.SelectMany(s => Points(s.Members.Where(m => !IsPlaced(m))).Select(p => (s.Definition, Points: (IReadOnlyList<TimelinePoint>)[p])));
        return new Timeline(asked, WithReasons(placed), WithReasons(unplaced), leftOut);
    }

    private static IReadOnlyList<Utterance> Utterances(IEnumerable<ClaimHit> hits) =>
    [
        .. hits.GroupBy(h => (
                h.Quotation, Offset: h.Claim.Span.Start - h.Claim.Sentence.Start, h.Claim.Quantity, h.Claim.HeaderPath, h.Said, h.Attribution?.Printed,
                Title: h.Quotation.Length >= LongQuotation || h.Headings.Count == 0 ? "" : h.Headings[^1]))
            .Select(g => new Utterance([.. g.OrderBy(h => h.Id, StringComparer.Ordinal)])),
    ];

    private static IReadOnlyList<Growing> Grow(IReadOnlyList<Utterance> utterances)
    {
        var series = new List<Growing>();
        var byWords = new Dictionary<string, List<Growing>>(StringComparer.Ordinal);
        var given = utterances.Select(u => (Utterance: u, Point: new TimelinePoint(u.First.Claim.Quantity, u.First.Claim.Period, [u])));
        foreach (var utterance in TimelinePoint.InOrder(given.Select(g => g.Point)).Select(p => p.Utterances[0]))
        {
            var definition = Definition.Of(utterance.First);
            var member = new Given(utterance, definition, Subject.Of(utterance.First, definition));
            var key = string.Join(' ', Stem.Of(definition.Counted ?? "")) + "|" + definition.Act?.Name;
            if (!byWords.TryGetValue(key, out var candidates))
            {
                byWords[key] = candidates = [];
            }
            if (candidates.FirstOrDefault(c => c.Takes(member)) is { } found)
            {
                found.Members.Add(member);
            }
            else
            {
                var grown = new Growing(member);
                candidates.Add(grown);
                series.Add(grown);
            }
        }
        return series;
    }

    private static bool IsPlaced(Given given) => given.Utterance.First.Claim.Period is { IsPlaced: true };

    private static bool SamePeriod(Given left, Given right)
    {
        var (a, b) = (left.Utterance.First.Claim.Period, right.Utterance.First.Claim.Period);
        return a is { IsPlaced: true } && b is { IsPlaced: true }
            ? (a.From, a.To) == (b.From, b.To)
            : a is not { IsPlaced: true } && b is not { IsPlaced: true } && string.Equals(a?.Words, b?.Words, StringComparison.OrdinalIgnoreCase);
    }

    private static IReadOnlyList<TimelinePoint> Points(IEnumerable<Given> members)
    {
        var points = new List<List<Given>>();
        foreach (var member in members)
        {
            var same = points.FirstOrDefault(p => p[0].Utterance.First.Claim.Quantity == member.Utterance.First.Claim.Quantity && SamePeriod(p[0], member));
            if (same is null)
            {
                points.Add([member]);
            }
            else
            {
                same.Add(member);
            }
        }
        return [.. TimelinePoint.InOrder(points.Select(Point))];
    }

    private static TimelinePoint Point(IReadOnlyList<Given> members)
    {
        var utterances = members.Select(m => m.Utterance)
            .OrderBy(u => u.Said ?? DateOnly.MaxValue)
            .ThenBy(u => u.First.Id, StringComparer.Ordinal)
            .ToList();
        return new TimelinePoint(utterances[0].First.Claim.Quantity, utterances[0].First.Claim.Period, utterances);
    }

    private static IReadOnlyList<Series> WithReasons(IEnumerable<(Definition Definition, IReadOnlyList<TimelinePoint> Points)> series)
    {
        var ordered = series.OrderBy(s => s.Points[0].At ?? DateOnly.MaxValue)
            .ThenBy(s => s.Points[0].Period?.To ?? DateOnly.MaxValue)
            .ThenBy(s => s.Points[0].FirstSaid ?? DateOnly.MaxValue)
            .ThenBy(s => s.Points[0].Utterances[0].First.Id, StringComparer.Ordinal)
            .ToList();
        return [.. ordered.Select((s, i) => new Series(s.Definition, s.Points, i == 0 ? [] : Reasons(ordered[i - 1], s)))];
    }

    private static IReadOnlyList<string> Reasons(
        (Definition Definition, IReadOnlyList<TimelinePoint> Points) before, (Definition Definition, IReadOnlyList<TimelinePoint> Points) after)
    {
        var differences = after.Definition.DifferencesFrom(before.Definition);
        if (differences.Count > 0)
        {
            return differences;
        }
        if (!after.Points[0].IsPlaced)
        {
            return ["counts the same, but without a stated period no series can be told"];
        }
        var (a, b) = (before.Points[^1].Utterances[0].First, after.Points[0].Utterances[0].First);
        return a.Contribution == b.Contribution
            ? ["is given beside the other figure by the same speaker, so it counts something else"]
            : ["is said in the same words, but the sentence or heading is about something else"];
    }
}
