using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>The totals of tables against the cells they stand for. A table's cells may be suppressed, or left out of the timeline, so a sum that differs proves nothing.</summary>
internal static class TableSumChecks
{
    private const string Separator = " › ";

    private const int MostCells = 400;

    private static readonly HashSet<string> Total = new(["total", "totals", "grand total", "all", "overall total", "sum"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The checks of all tables.</summary>
    public static IEnumerable<ArithmeticCheck> Find(FigureSheet sheet)
    {
        foreach (var table in sheet.All.Where(f => IsCell(f)).GroupBy(f => f.Hit.Contribution.Value, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var cells = table.OrderBy(f => f.Hit.Claim.Span.Start).Select(f => (Figure: f, Path: f.Hit.Claim.HeaderPath!.Split(Separator))).ToList();
            if (cells.Count > MostCells || !cells.Exists(c => c.Path.Any(Total.Contains)))
            {
                continue;
            }
            // A total's parts are the cells whose way differs from its own in the one header that says "total".
            var byRest = cells.SelectMany(c => c.Path.Select((part, i) => (Way: Without(c.Path, i), Part: part, c.Figure))).GroupBy(c => c.Way, StringComparer.Ordinal);
            foreach (var group in byRest)
            {
                var parts = group.Where(g => !Total.Contains(g.Part)).ToList();
                if (group.Where(g => Total.Contains(g.Part)).ToList() is [var whole] && whole.Figure.Value > 0 && parts.Count > 1 && parts.TrueForAll(p => SentenceFigures.AreOneSort(p.Figure, whole.Figure)))
                {
                    yield return Check(whole.Figure, [.. parts.Select(p => p.Figure)]);
                }
            }
        }
    }

    private static bool IsCell(Figure figure) =>
        figure is { Hit: { Claim.HeaderPath: not null, IsSuperseded: false }, Definition.Kind: ClaimKind.Count or ClaimKind.Money or ClaimKind.Measure } && figure.Number.Range.IsOrdinary;

    private static string Without(string[] path, int at) => string.Join(Separator, path.Select((p, i) => i == at ? "*" : p));

    private static ArithmeticCheck Check(Figure whole, IReadOnlyList<Figure> parts)
    {
        var sum = parts.Sum(p => p.Value);
        var range = parts.Skip(1).Aggregate(parts[0].Number.Range, (all, part) => all + part.Number.Range);
        var terms = parts.Count <= 6 ? string.Join(" + ", parts.Select(p => Numbers.Text(p.Value))) : $"{parts.Count} cells of {Numbers.Text(parts.Min(p => p.Value))} to {Numbers.Text(parts.Max(p => p.Value))}";
        IReadOnlyList<Query.ClaimHit> figures = [.. parts.Select(p => p.Hit), whole.Hit];
        return sum == whole.Value ? new ArithmeticCheck(CheckKind.Sum, CheckOutcome.Holds, figures, $"{terms} = {Numbers.Text(sum)}")
            : range.Overlaps(whole.Number.Range) ? new ArithmeticCheck(CheckKind.Sum, CheckOutcome.HoldsWithinRounding, figures, $"{terms} = {Numbers.Text(sum)}; total: {Numbers.Text(whole.Value)}")
            : new ArithmeticCheck(CheckKind.Sum, CheckOutcome.CannotBeChecked, figures, $"{terms} = {Numbers.Text(sum)}; total: {Numbers.Text(whole.Value)}")
            {
                Missing = sum < whole.Value ? "the cells of the table that are suppressed or not part of this timeline" : "whether some cells are parts of others",
            };
    }
}
