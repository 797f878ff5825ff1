using System.Collections.Generic;
using HansardMiner.Timelines;

namespace HansardMiner.Quotations;

/// <summary>What two figures of the same value have in common, and what not.</summary>
/// <param name="Same">What is the same.</param>
/// <param name="Differs">What differs in what they count: with any of it, the one is no quotation of the other.</param>
/// <param name="Unsaid">What only one of them says, of which nothing contradicts the other.</param>
internal sealed record Sameness(IReadOnlyList<string> Same, IReadOnlyList<string> Differs, IReadOnlyList<string> Unsaid)
{
    /// <summary>Which part of the fewer words of both sentences, or of both headings, must be in both.</summary>
    private const double Near = 0.5;

    /// <summary>Compares the later figure with the earlier one.</summary>
    public static Sameness Of(Figure later, Figure earlier)
    {
        var (mine, theirs) = (later.Definition, earlier.Definition);
        var (same, unsaid) = (new List<string>(), new List<string>());
        // Time is compared by itself: who repeats a figure seldom says its period again.
        var differs = new List<string>((mine with { Span = theirs.Span, IsRunningTotal = theirs.IsRunningTotal }).DifferencesFrom(theirs));
        same.Add(later.Value == earlier.Value ? "the value" : "the value, rounded");
        if (mine.Counted is not null && mine.CountsLike(theirs))
        {
            same.Add("what is counted: " + mine.Counted);
        }
        if (mine.Act is { } act && act.Name == theirs.Act?.Name)
        {
            same.Add("what is done: " + act.Label);
        }
        Time(later, earlier, same, differs, unsaid);
        if (later.Hit.Claim.Quantity.Bound != earlier.Hit.Claim.Quantity.Bound)
        {
            unsaid.Add($"the hedge: {Hedge(later)} here, {Hedge(earlier)} there");
        }
        if (differs.Count == 0 && mine.Counted is not null && !later.Subject.IsLike(earlier.Subject))
        {
            // Who quotes a particular number (438, 15.1%) of the same thing on the same subject says little else of the sentence again.
            var isParticular = later.Value == earlier.Value && SameValue.IsTelling(earlier.Hit.Claim.Quantity);
            if (isParticular && later.Subject.Nearness(earlier.Subject) >= Near)
            {
                unsaid.Add("its sentence has few other words in common");
            }
            else
            {
                differs.Add("stands in a sentence about something else, as far as its words show");
            }
        }
        return new Sameness(same, differs, unsaid);
    }

    private static void Time(Figure later, Figure earlier, List<string> same, List<string> differs, List<string> unsaid)
    {
        switch (later.Hit.Claim.Period, earlier.Hit.Claim.Period)
        {
            case (null, null):
                break;
            case (null, { } stated):
                unsaid.Add($"the period “{stated.Words}” is not said again");
                break;
            case ({ } stated, null):
                unsaid.Add($"the period “{stated.Words}” is said only here");
                break;
            case ({ } mine, { } theirs) when PeriodKey.Of(mine) == PeriodKey.Of(theirs):
                same.Add($"the period “{mine.Words}”");
                break;
            case ({ } mine, { } theirs) when later.Definition.IsRunningTotal && earlier.Definition.IsRunningTotal && mine.From == theirs.From:
                unsaid.Add($"both are running totals; this one is “{mine.Words}”, said later");
                break;
            case ({ IsPlaced: true } mine, { IsPlaced: true } theirs):
                differs.Add($"is for “{mine.Words}”, not “{theirs.Words}”");
                break;
            case ({ } mine, { } theirs):
                unsaid.Add($"its period is “{mine.Words}”, the other's “{theirs.Words}”; whether they are the same cannot be told");
                break;
        }
    }

    private static string Hedge(Figure figure) => figure.Hit.Claim.Quantity.Bound is var bound && bound == Figures.Bound.Exact ? "no hedge" : bound.ToString().ToLowerInvariant();
}
