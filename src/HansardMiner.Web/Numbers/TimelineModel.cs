using System.Collections.Generic;
using System.Linq;
using HansardMiner.Present.Charts;
using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.Web.Numbers;

/// <summary>The page of a timeline.</summary>
/// <param name="Laid">The timeline.</param>
public sealed record TimelineModel(LaidTimeline Laid)
{
    /// <summary>What was asked.</summary>
    public TimelineAsked Asked => Laid.Asked;

    /// <summary>The timeline.</summary>
    public Timeline Timeline => Laid.Timeline;

    /// <summary>The form.</summary>
    public required FilterFormModel Form { get; init; }

    /// <summary>What must be known of the answer: what was ignored, left out, not read.</summary>
    public required IReadOnlyList<TimelineNote> Notes { get; init; }

    /// <summary>Other questions that may have been meant.</summary>
    public required IReadOnlyList<string> Suggestions { get; init; }

    /// <summary>Headline and chart.</summary>
    public required ChartPart Chart { get; init; }

    /// <summary>The parts into which a long timeline is cut, each from one series to another.</summary>
    public required IReadOnlyList<TimelinePart> Parts { get; init; }

    /// <summary>The part shown; null when there are no figures.</summary>
    public TimelinePart? Part { get; init; }

    /// <summary>The wide chart of the part as markup; null when nothing of it can be drawn.</summary>
    public string? Wide { get; init; }

    /// <summary>The narrow chart of the part as markup.</summary>
    public string? Narrow { get; init; }

    /// <summary>Every definition on one line; of very many the first.</summary>
    public required IReadOnlyList<SeriesView> Overview { get; init; }

    /// <summary>The definitions that are explained: those of the part, and on the first part as many as the overview has.</summary>
    public required IReadOnlyList<SeriesView> Explained { get; init; }

    /// <summary>The definitions of the part, with their figures.</summary>
    public required IReadOnlyList<SeriesView> Series { get; init; }

    /// <summary>How many different definitions there are.</summary>
    public int Definitions => Timeline.All.Select(s => s.Definition.Title).Distinct().Count();

    /// <summary>The sums that fail.</summary>
    public int Failing => Timeline.Checks.Count(c => c.Outcome == CheckOutcome.Fails);

    /// <summary>The contradictions that are shown: on the first part, as many as there is room for.</summary>
    public required IReadOnlyList<Conflict> Conflicts { get; init; }

    /// <summary>The checks that are shown, those that fail first.</summary>
    public required IReadOnlyList<ArithmeticCheck> Checks { get; init; }

    /// <summary>Where the figures are printed, for the licence.</summary>
    public IEnumerable<ClaimHit> Sources => Timeline.All.SelectMany(s => s.Points).SelectMany(p => p.Utterances).SelectMany(u => u.Sources);

    /// <summary>The address of this page with another part.</summary>
    internal string Of(TimelinePart part) => (Asked with { Part = part.Number }).Address();

    /// <summary>A place of the first part, where contradictions and sums stand.</summary>
    internal string First(string place) => Part is { Number: > 1 } ? Of(Parts[0]) + place : place;

    /// <summary>The address at which a definition is explained.</summary>
    internal string Explanation(int series) => (Explained.Any(e => e.Number == series) || Elsewhere(series) is not { } part ? "" : Of(part)) + "#d" + series.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The part on which the words of a definition stand; null when that is the one shown.</summary>
    internal TimelinePart? Elsewhere(int series) => Parts.FirstOrDefault(p => series >= p.First && series <= p.Last) is { } part && part != Part ? part : null;
}
