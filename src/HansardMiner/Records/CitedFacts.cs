using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Text;

namespace HansardMiner.Records;

/// <summary>What a source states of a place, as far as citations need it. What it does not state is null.</summary>
internal sealed partial record CitedFacts
{
    public required Document Document { get; init; }

    public CitedColumns? Columns { get; init; }

    public int? Volume { get; init; }

    /// <summary>The bill that a committee considered: "Child Poverty Bill".</summary>
    public string? Bill { get; init; }

    public bool IsCommittee { get; init; }

    /// <summary>The number of a written statement or of a motion: HCWS316, S3M-4110.</summary>
    public string? Number { get; init; }

    /// <summary>The facts of a document, one contribution to it, or a stretch of that contribution's text.</summary>
    public static CitedFacts Of(Document document, Contribution? contribution, TextSpan? span)
    {
        var debate = document as Debate;
        var isCommittee = debate?.Venue == Venue.Committee;
        return new CitedFacts
        {
            Document = document,
            Columns = span is { } part && contribution is not null ? ColumnsOf(contribution, part)
                : contribution is not null ? ColumnsOf(contribution) : ColumnsOf(document.Contributions),
            Volume = debate?.Volume ?? (document as WrittenQuestion)?.Volume,
            IsCommittee = isCommittee,
            Bill = isCommittee ? document.Headings.FirstOrDefault(h => BillTitle().IsMatch(h)) : null,
            Number = debate is null ? null : NumberOf(debate, contribution),
        };
    }

    /// <summary>The columns of a whole contribution: from the one in which it begins to the last that begins inside it.</summary>
    private static CitedColumns? ColumnsOf(Contribution contribution) => CitedColumns.Of(contribution.Column, LastOf(contribution));

    /// <summary>The column in which a stretch of text begins, and the one in which it ends.</summary>
    private static CitedColumns? ColumnsOf(Contribution contribution, TextSpan span) =>
        CitedColumns.Of(At(contribution, span.Start), At(contribution, Math.Max(span.Start, span.End - 1)));

    private static CitedColumns? ColumnsOf(IReadOnlyList<Contribution> contributions)
    {
        var first = contributions.Select(c => c.Column).FirstOrDefault(c => c is not null);
        return CitedColumns.Of(first, contributions.Select(LastOf).LastOrDefault(c => c is not null));
    }

    private static Column? At(Contribution contribution, int offset)
    {
        var column = contribution.Column;
        foreach (var change in contribution.ColumnChanges)
        {
            column = change.Offset <= offset ? change.Column : column;
        }
        return column;
    }

    /// <summary>A column that begins only after the last word is not cited.</summary>
    private static Column? LastOf(Contribution contribution) => At(contribution, contribution.Text.Length - 1);

    private static string? NumberOf(Debate debate, Contribution? contribution)
    {
        var numbers = new[] { contribution?.Uin?.Value, debate.Contributions.Select(c => c.Uin).FirstOrDefault(u => u is not null)?.Value, debate.SourceId };
        return numbers.FirstOrDefault(n => n is not null && NumberOfItsOwn().IsMatch(n));
    }

    // Child Poverty Bill · Health Bill [HL]
    [GeneratedRegex(@"\bBill(?: \[(?:HL|Lords)\])?$", RegexOptions.CultureInvariant)]
    private static partial Regex BillTitle();

    // HCWS316 · HLWS12 · S3M-4110 · S4M-11123.2
    [GeneratedRegex(@"^(?:H[CL]WS\d+|S\dM-\d+(?:\.\d+)*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfItsOwn();
}
