using System.Linq;
using HansardMiner.Access;
using HansardMiner.Present;
using HansardMiner.Present.Charts;
using HansardMiner.Query;
using HansardMiner.Timelines;
using HansardMiner.Web.Site;

namespace HansardMiner.Web.Numbers;

/// <summary>Makes the page of a timeline: what is shown of it, in parts that stay small.</summary>
internal static class TimelineModels
{
    private const int MostFindings = 6;

    public static TimelineModel Of(LaidTimeline laid, IOpenIndex index)
    {
        var timeline = laid.Timeline;
        var all = timeline.All.ToList();
        var parts = TimelineParts.Of(all, laid.Asked.Order);
        var part = parts.Count == 0 ? null : parts[System.Math.Min(laid.Asked.Part, parts.Count) - 1];
        var chart = new ChartPart(timeline, laid.Asked.Order, hit => Addresses.Record(hit.Id));
        var isDrawn = part is not null && chart.Has(part.First, part.Last);
        return new TimelineModel(laid)
        {
            Form = Form(laid),
            Notes = [.. TimelineNotes.Of(laid)],
            Suggestions = timeline.Points == 0 && laid.Question is { } question ? QuerySuggester.Of(question.Parsed, index.Search.Words, foundNothing: true) : laid.Question?.Parsed.Suggestions ?? [],
            Chart = chart,
            Parts = parts,
            Part = part,
            Wide = isDrawn ? chart.Svg(part!.First, part.Last, isNarrow: false) : null,
            Narrow = isDrawn ? chart.Svg(part!.First, part.Last, isNarrow: true) : null,
            Overview = part is not { Number: 1 } ? [] : [.. all.Take(TimelineParts.MostOverview).Select((s, i) => new SeriesView(i + 1, s, []))],
            Explained = part is null ? [] : [.. all.Take(part.Number == 1 ? TimelineParts.LastExplained(all, part) : part.Last).Skip(part.First - 1).Select((s, i) => new SeriesView(part.First + i, s, [s.Points[0]]))],
            Series = part is null ? [] : [.. all.Take(part.Last).Skip(part.First - 1).Select((s, i) => new SeriesView(part.First + i, s, [.. s.Points.Take(TimelineParts.MostPoints)]))],
            Conflicts = part is null or { Number: 1 } ? [.. timeline.Conflicts.Take(MostFindings)] : [],
            Checks = part is null or { Number: 1 } ? [.. timeline.Checks.OrderBy(c => c.Outcome switch { CheckOutcome.Fails => 0, CheckOutcome.Holds => 1, CheckOutcome.HoldsWithinRounding => 2, _ => 3 }).Take(MostFindings)] : [],
        };
    }

    /// <summary>The form with the fields of the question.</summary>
    public static FilterFormModel Form(LaidTimeline laid)
    {
        var filters = laid.Question is { } question ? QueryFilters.Of(question.Parsed.Query) : new QueryFilters();
        return new FilterFormModel(Addresses.Timeline, filters)
        {
            Unit = filters.Unit,
            Query = laid.Question?.Parsed.Text,
            Kept =
            [
                ("by", laid.Asked.Order == TimelineOrder.Said ? "said" : null), ("all", laid.Asked.All ? "yes" : null), ("variants", laid.Asked.HasVariants ? null : "no"),
                ("most", laid.Asked.Most == TimelineAsked.UsualMost ? null : Wording.Plain(laid.Asked.Most).Replace(",", "", System.StringComparison.Ordinal)),
            ],
        };
    }
}
