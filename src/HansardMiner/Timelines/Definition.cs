using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Query;

namespace HansardMiner.Timelines;

/// <summary>
/// What a figure counts. Two figures may stand in one series only when every part of it agrees: "cases prosecuted", "cases that reached a court" and
/// "individuals prosecuted" are three definitions. What the words do not say is null, and agrees only with what is not said either.
/// </summary>
public sealed partial record Definition
{
    /// <summary>What is counted, as printed: "cases".</summary>
    public string? Counted { get; init; }

    /// <summary>What is done to it.</summary>
    public Act? Act { get; init; }

    /// <summary>What sort of number it is.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The unit.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Whether the figure is itself an amount of change, and which way; null for a level.</summary>
    public Change? Change { get; init; }

    /// <summary>The place it is about, as printed, without its preposition.</summary>
    public string? Where { get; init; }

    /// <summary>Of a table's cell: the headers on its way that tell neither its time nor its place, nor repeat what is counted; null outside tables.</summary>
    public string? Within { get; init; }

    /// <summary>The section or Act named with it.</summary>
    public string? Law { get; init; }

    /// <summary>The mood it is stated in.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>Whether it is a running total ("so far", "since 2012", "by March") rather than the figure of a period.</summary>
    public required bool IsRunningTotal { get; init; }

    /// <summary>What sort of time it is for: "a day", "a year", "18 months", "the time since 25 November 2012"; null when that is not known.</summary>
    public string? Span { get; init; }

    /// <summary>Whether it comes on top of a number that is not given: "36 further officers", "an additional 500 beds".</summary>
    public bool IsAddition { get; init; }

    /// <summary>To what each of it is set: "per head"; null when the words set it to nothing.</summary>
    public string? Per { get; init; }

    /// <summary>Whether it is what a survey found, and not what was counted.</summary>
    public bool IsSurvey { get; init; }

    /// <summary>A word that stands in what every figure of this definition counts, by which they can be searched; null when there is none.</summary>
    public string? CommonWord => Counted is null ? null : CountedWords.CommonWord(Counted);

    private static readonly string[] Added = SignalWords.Of("added");

    private static readonly HashSet<string> SurveyWords = SignalWords.StemsOf("survey");

    private static readonly string[] Running = ["so far", "by ", "since ", "to date", "until ", "till ", "up to ", "as of "];

    /// <summary>The definition of a stored figure, from its words and its sentence alone.</summary>
    public static Definition Of(ClaimHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return Of(hit, SentenceWords.Of(hit.Quotation));
    }

    /// <summary>The definition of a stored figure whose sentence is read already.</summary>
    internal static Definition Of(ClaimHit hit, SentenceWords sentence)
    {
        var claim = hit.Claim;
        var start = claim.Span.Start - claim.Sentence.Start;
        var end = claim.Span.End - claim.Sentence.Start;
        var inside = claim.HeaderPath is null && start >= 0 && end <= hit.Quotation.Length && start < end;
        return new Definition
        {
            Counted = claim.Counted,
            Act = inside ? Act.Near(sentence, start, end) : null,
            Kind = claim.Kind,
            Unit = claim.Quantity.Unit,
            Change = claim.Change,
            Where = claim.Where is null ? null : Place.Bare(claim.Where),
            Within = claim.HeaderPath is null ? null : TablePath.Of(claim),
            Law = inside ? Timelines.Law.Near(hit.Quotation, start, end) : null,
            Status = claim.Status,
            IsRunningTotal = IsRunning(claim.Period),
            Span = SpanOf(claim.Period),
            IsAddition = Array.Exists(Added, a => hit.Words.Contains(a, StringComparison.OrdinalIgnoreCase)),
            Per = inside && claim.Kind is not ClaimKind.Rate ? PerEach.Near(sentence, start, end) : null,
            IsSurvey = inside && claim.Kind is ClaimKind.Percent or ClaimKind.Ratio && claim.Change is null && Array.Exists(sentence.Stems, s => SurveyWords.Contains(s)),
        };
    }

    private static bool IsRunning(Period? period) => period is not null
        && (period is { From: null, To: not null } || Running.Any(r => period.Words.StartsWith(r, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A month's figure and a year's figure are no series, nor are running totals that began on different days.</summary>
    private static string? SpanOf(Period? period) => (period?.From, period?.To) switch
    {
        ({ } from, { }) when IsRunning(period) => "the time since " + from.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        ({ } from, { } to) => (to.DayNumber - from.DayNumber + 1) switch
        {
            1 => "a day",
            <= 8 => "a week",
            >= 27 and <= 32 => "a month",
            >= 84 and <= 98 => "a quarter",
            >= 175 and <= 190 => "half a year",
            >= 357 and <= 373 => "a year",
            < 27 and var days => string.Create(CultureInfo.InvariantCulture, $"{days} days"),
            var days => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(days / 30.4375)} months"),
        },
        (null, { }) => "the time up to a day",
        ({ } from, null) => "the time from " + from.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        _ => null,
    };
}
