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
public sealed record Definition
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

    private static readonly string[] Added = ["further", "additional", "extra", "another"];

    private static readonly string[] Running = ["so far", "by ", "since ", "to date", "until ", "till ", "up to ", "as of "];

    /// <summary>The definition of a stored figure, from its words and its sentence alone.</summary>
    public static Definition Of(ClaimHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        var claim = hit.Claim;
        var start = claim.Span.Start - claim.Sentence.Start;
        var end = claim.Span.End - claim.Sentence.Start;
        var inside = claim.HeaderPath is null && start >= 0 && end <= hit.Quotation.Length && start < end;
        return new Definition
        {
            Counted = claim.Counted,
            Act = inside ? Act.Near(hit.Quotation, start, end) : null,
            Kind = claim.Kind,
            Unit = claim.Quantity.Unit,
            Change = claim.Change,
            Where = claim.Where is null ? null : Place.Bare(claim.Where),
            Within = claim.HeaderPath is null ? null : TablePath.Of(claim),
            Law = inside ? Timelines.Law.Near(hit.Quotation, start, end) : null,
            Status = claim.Status,
            IsRunningTotal = IsRunning(claim.Period),
            Span = SpanOf(claim.Period),
            IsAddition = Stem.Words(hit.Words).Any(w => Added.Contains(w.Word)),
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
            <= 45 => "a month",
            <= 135 => "a quarter",
            <= 230 => "half a year",
            <= 400 => "a year",
            var days => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(days / 30.4375)} months"),
        },
        (null, { }) => "the time up to a day",
        ({ } from, null) => "the time from " + from.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The definition in a few words: "cases prosecuted", "rise in level of prosecutions".</summary>
    public string Title
    {
        get
        {
            var what = Counted ?? "(what is counted is not stated)";
            var act = Act is not null && !Says(what, Act) ? " " + Act.Label : "";
            var text = (Change, Kind) switch
            {
                (Claims.Change.Rise, _) => "rise in " + what + act,
                (Claims.Change.Fall, _) => "fall in " + what + act,
                (_, ClaimKind.Percent or ClaimKind.Ratio) => "share of " + what + act,
                (_, ClaimKind.Multiplier) => "multiple of " + what + act,
                (_, ClaimKind.Duration) => "time: " + what + act,
                (_, ClaimKind.Age) => "age: " + what + act,
                _ => what + act,
            };
            var details = new[] { Unit is { Symbol: not ("%" or "pp" or "GBP" or "USD" or "EUR") } unit ? unit.Symbol : null, Law, Within is { Length: > 0 } ? Within : null, Where, IsAddition ? "on top" : null, IsRunningTotal ? "running total" : null, Mood }.OfType<string>();
            return string.Join(" · ", details.Prepend(text));
        }
    }

    private string? Mood => Status switch
    {
        ClaimStatus.Plan => "planned",
        ClaimStatus.Request => "asked for",
        ClaimStatus.Hypothetical => "supposed",
        ClaimStatus.Denied => "denied",
        _ => null,
    };

    /// <summary>Whether the noun already says the act: "charges charged" is said once.</summary>
    private static bool Says(string counted, Act act) => Stem.Words(counted).Any(c => Stem.Words(act.Name)
        .Any(a => Math.Min(c.Word.Length, a.Word.Length) >= 5 && string.CompareOrdinal(c.Word, 0, a.Word, 0, 5) == 0));

    /// <summary>Why two definitions are not one: each reason names both sides. Empty when every part agrees.</summary>
    public IReadOnlyList<string> DifferencesFrom(Definition other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var reasons = new List<string>();
        void Compare(string verb, string mine, string theirs, bool same)
        {
            if (!same)
            {
                reasons.Add($"{verb} {mine}, not {theirs}");
            }
        }
        if (!SameWords(Counted, other.Counted))
        {
            reasons.Add((Counted, other.Counted) switch
            {
                (null, { } theirs) => $"does not say what it counts; the other counts {theirs}",
                ({ } mine, null) => $"counts {mine}; the other does not say what it counts",
                _ => $"counts {Counted}, not {other.Counted}",
            });
        }
        if (Act?.Name != other.Act?.Name)
        {
            reasons.Add((Act, other.Act) switch
            {
                (null, { } theirs) => $"does not say “{theirs.Name}”",
                ({ } mine, null) => $"says “{mine.Name}”; the other names no act",
                _ => $"says “{Act!.Name}”, not “{other.Act!.Name}”",
            });
        }
        Compare("is", KindWord, other.KindWord, Kind == other.Kind);
        Compare("is in", Unit?.Symbol ?? "plain numbers", other.Unit?.Symbol ?? "plain numbers", Unit == other.Unit || Kind != other.Kind);
        Compare("is", ChangeWord, other.ChangeWord, Change == other.Change);
        if (Law != other.Law)
        {
            reasons.Add((Law, other.Law) switch
            {
                (null, { } theirs) => $"does not name {theirs}",
                ({ } mine, null) => $"is for {mine}; the other names no section or Act",
                _ => $"is for {Law}, not {other.Law}",
            });
        }
        if (!string.Equals(Within ?? "", other.Within ?? "", StringComparison.OrdinalIgnoreCase))
        {
            reasons.Add((Within ?? "", other.Within ?? "") switch
            {
                ("", var theirs) => $"does not stand under “{theirs}” in a table",
                (var mine, "") => $"stands under “{mine}” in a table; the other does not",
                var (mine, theirs) => $"stands under “{mine}” in a table, not “{theirs}”",
            });
        }
        if (Place.Of(Where) != Place.Of(other.Where))
        {
            reasons.Add((Where, other.Where) switch
            {
                (null, { } theirs) => $"does not say it is about {theirs}",
                ({ } mine, null) => $"is about {mine}; the other names no place",
                _ => $"is about {Where}, not {other.Where}",
            });
        }
        Compare("is", Mood ?? "stated as fact", other.Mood ?? "stated as fact", Status == other.Status);
        Compare("is", IsRunningTotal ? "a running total" : "the figure of a period", other.IsRunningTotal ? "a running total" : "the figure of a period", IsRunningTotal == other.IsRunningTotal);
        if (Span is { } mySpan && other.Span is { } otherSpan)
        {
            Compare("is for", mySpan, otherSpan, mySpan == otherSpan || IsRunningTotal != other.IsRunningTotal);
        }
        Compare("is", IsAddition ? "an addition" : "no addition", other.IsAddition ? "an addition" : "no addition", IsAddition == other.IsAddition);
        return reasons;
    }

    private string KindWord => Kind switch
    {
        ClaimKind.Money => "a sum of money",
        ClaimKind.Percent => "a percentage",
        ClaimKind.Points => "a difference in percentage points",
        ClaimKind.Ratio => "a ratio",
        ClaimKind.Multiplier => "a multiple",
        ClaimKind.Duration => "a length of time",
        ClaimKind.Age => "an age",
        ClaimKind.Measure => "a measure",
        ClaimKind.Rate => "a rate",
        _ => "a count",
    };

    private string ChangeWord => Change switch
    {
        Claims.Change.Rise => "a rise",
        Claims.Change.Fall => "a fall",
        _ => "a level",
    };

    private static bool SameWords(string? left, string? right) =>
        left is null || right is null ? left is null && right is null : Stem.Of(left).SequenceEqual(Stem.Of(right));
}
