using System;
using System.Globalization;
using System.Linq;
using HansardMiner.Figures;
using HansardMiner.Timelines;

namespace HansardMiner.App.Tests.Stories;

/// <summary>One figure that a story expects on the timeline.</summary>
internal sealed record StoryRow(string Story, string Name, decimal Value, Bound Bound, string Definition, string From, string To, string Fragment)
{
    public static StoryRow Of(string[] cells) => new(
        cells[0], cells[1], decimal.Parse(cells[2], CultureInfo.InvariantCulture), Enum.Parse<Bound>(cells[3], ignoreCase: true), cells[4], cells[5], cells[6], cells[7]);

    /// <summary>Whether the story says for which days the figure is.</summary>
    public bool IsDated => From != "?";

    /// <summary>Whether a point is this figure, whatever it is said to count.</summary>
    public bool IsAt(TimelinePoint point) => Math.Round(point.Quantity.Value, 4) == Value && point.Utterances.Any(u => u.Quotation.Contains(Fragment, StringComparison.Ordinal));

    /// <summary>What of it is wrong; empty when it is as the story says.</summary>
    public string Faults(Series series, TimelinePoint point)
    {
        var faults = StoryTable.Parts(Definition).Where(d => !series.Definition.Title.Contains(d, StringComparison.OrdinalIgnoreCase)).Select(d => $"definition “{series.Definition.Title}” without “{d}”").ToList();
        if (point.Quantity.Bound != Bound)
        {
            faults.Add($"hedge {point.Quantity.Bound}");
        }
        if (!point.Utterances.All(u => u.Quotation.Contains(u.First.Words, StringComparison.Ordinal)))
        {
            faults.Add("its words do not stand in its quotation");
        }
        if (IsDated && (Iso(point.Period?.From) != From || Iso(point.Period?.To) != To))
        {
            faults.Add($"for {point.Period?.Words ?? "no time"} ({Iso(point.Period?.From)}..{Iso(point.Period?.To)})");
        }
        return string.Join(", ", faults);
    }

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
