using System.Collections.Generic;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.Present;
using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.App.Commands;

/// <summary>What a timeline's figures say against each other, as text: the conflicts, then the arithmetic done again, what fails first.</summary>
internal static class TimelineFindings
{
    /// <summary>How many checks of one outcome are written out.</summary>
    private const int Shown = 20;

    public static void Write(Screen screen, Timeline timeline)
    {
        if (timeline.Conflicts.Count > 0)
        {
            screen.Line();
            screen.Line(screen.Strong("CONFLICTS"));
            foreach (var conflict in timeline.Conflicts.Take(Shown))
            {
                screen.Wrapped(Screen.Safe($"{Name(conflict.Kind)}: {TimelineWording.Why(conflict)} {Sources(conflict.Figures)}"), 3);
            }
            More(screen, "conflict", timeline.Conflicts.Count);
        }
        if (timeline.Checks.Count > 0)
        {
            screen.Line();
            screen.Line(screen.Strong("ARITHMETIC"));
            foreach (var outcome in timeline.Checks.GroupBy(c => c.Outcome).OrderBy(g => g.Key switch { CheckOutcome.Fails => 0, CheckOutcome.Holds => 1, CheckOutcome.HoldsWithinRounding => 2, _ => 3 }))
            {
                foreach (var check in outcome.Take(Shown))
                {
                    screen.Wrapped(Screen.Safe($"{Name(outcome.Key)}: {Wording.Sentence(check.Working + (check.Missing is { } missing ? $" – missing: {missing}" : ""))} {Sources(check.Figures)}"), 3);
                }
                More(screen, "check", outcome.Count());
            }
        }
    }

    private static void More(Screen screen, string what, int count)
    {
        if (count > Shown)
        {
            screen.Wrapped($"… and {Wording.Number("more " + what, count - Shown)}; all with --json.", 3);
        }
    }

    /// <summary>Where the figures stand, each place once.</summary>
    private static string Sources(IReadOnlyList<ClaimHit> figures) =>
        "[" + string.Join("; ", figures.Select(f => $"{f.Attribution?.Printed ?? "speaker " + Wording.NotStated}, {f.Citation}").Distinct()) + "]";

    private static string Name(ConflictKind kind) => TimelineWording.Kind(kind) is var words ? char.ToUpperInvariant(words[0]) + words[1..] : "";

    private static string Name(CheckOutcome outcome) => outcome == CheckOutcome.Fails ? "FAILS" : TimelineWording.Outcome(outcome);
}
