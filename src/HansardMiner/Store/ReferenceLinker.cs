using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Questions;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>
/// Finds what answers refer to. UINs are used again in each Parliament, so a number alone is not enough: with a day it is certain; without one it is
/// taken only where exactly one question with this number was answered in the year before.
/// </summary>
/// <param name="shelf">Where to look.</param>
public sealed class ReferenceLinker(ICitationShelf shelf)
{
    private const int LongestWait = 400;
    private const int DaysLate = 7;
    private const string NotFound = "not found in this index";

    /// <summary>What a reference means.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="words">Its words.</param>
    /// <param name="from">The question whose answer refers.</param>
    public ReferenceLink Link(AnswerReference reference, string words, WrittenQuestion from)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(from);
        var house = reference.House ?? from.House;
        var (found, how) = reference switch
        {
            { Statement: { } statement } => ByStatement(statement, reference, house),
            { Uin: { } uin } => ByNumber(uin, reference, house, from),
            { Column: { } column, Date: { } day } => ByColumn(column, day, house),
            { Column: not null } => (null, "no day is stated with the column: " + NotFound),
            _ => (null, "only a day is stated"),
        };
        return new ReferenceLink(reference, words, found is null ? null : shelf.Describe(found), how);
    }

    private (Citable? Found, string How) ByNumber(Uin uin, AnswerReference reference, House? house, WrittenQuestion from)
    {
        var said = from.Date ?? from.Tabled;
        var all = shelf.WithUin(uin).Where(c => c.Kind == DocumentKind.Written && c.Document != from.Id && (house is null || c.House is null || c.House == house))
            .DistinctBy(c => c.Document).ToList();
        if (reference.Date is { } day)
        {
            var onDay = all.Where(c => c.Date == day || c.HoldingAnswered == day).ToList();
            if (onDay.Count == 1)
            {
                return (onDay[0], "by number and day answered");
            }
            if (onDay.Count == 0 && all.Where(c => c.Tabled == day).ToList() is [var tabled])
            {
                return (tabled, "by number and day tabled");
            }
            if (onDay.Count > 1)
            {
                return (null, FormattableString.Invariant($"{onDay.Count} questions in this index have the number and the day"));
            }
        }
        var near = all.Where(c => IsNear(c, said) && (reference.Date is not { } stated || Math.Abs((c.Date ?? c.Tabled)!.Value.DayNumber - stated.DayNumber) <= DaysLate)).ToList();
        return near.Count switch
        {
            1 => (near[0], reference.Date is null ? "by number and nearness: no day is stated" : "by number and nearness: the day stated is another one"),
            0 => (null, NotFound),
            _ => (null, FormattableString.Invariant($"{near.Count} questions in this index have the number: which is meant cannot be told")),
        };
    }

    private static bool IsNear(Citable citable, DateOnly? said) =>
        said is { } day && (citable.Date ?? citable.Tabled) is { } other && other <= day && day.DayNumber - other.DayNumber <= LongestWait;

    private (Citable? Found, string How) ByColumn(Column column, DateOnly day, House? house)
    {
        if (ColumnNumber.TryParse(column) is not { } number)
        {
            return (null, NotFound);
        }
        var found = shelf.WithColumns(day).Where(c => (house is null || c.House == house) && Columns(c).Contains(number)).ToList();
        return found.Select(c => c.Document).Distinct().Count() switch
        {
            0 => (null, NotFound),
            1 => (found.Count == 1 ? found[0] : found[0] with { Ordinal = 0 }, "by day and column"),
            _ => (null, "several answers stand in the column: which is meant cannot be told"),
        };
    }

    private static IEnumerable<ColumnNumber> Columns(Citable citable) =>
        citable.ColumnChanges.Select(c => ColumnNumber.TryParse(c.Column)).Prepend(ColumnNumber.TryParse(citable.Column)).OfType<ColumnNumber>();

    private (Citable? Found, string How) ByStatement(string statement, AnswerReference reference, House? house)
    {
        var all = shelf.WithUin(new Uin(statement)).Concat(reference.Date is { } day ? shelf.OfDay(day).Where(c => c.Kind == DocumentKind.Statement && Names(c, statement)) : [])
            .Where(c => house is null || c.House is null || c.House == house).DistinctBy(c => c.Document).ToList();
        return all.Count == 1 ? (all[0], "by the statement's number") : (null, NotFound);
    }

    private static bool Names(Citable citable, string statement) => citable.Headings.Any(h => h.Contains(statement, StringComparison.OrdinalIgnoreCase));
}
