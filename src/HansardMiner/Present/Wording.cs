using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Records;
using HansardMiner.Store;
using Humanizer;

namespace HansardMiner.Present;

/// <summary>Records and figures in words for people. What is null is "not stated".</summary>
public static class Wording
{
    /// <summary>What stands where the source says nothing.</summary>
    public const string NotStated = "not stated";

    /// <summary>A day: "7 January 2014".</summary>
    public static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? NotStated;

    /// <summary>A day for narrow places: "7 Jan 2014".</summary>
    public static string ShortDay(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day in exports: "2014-01-07"; null when not stated.</summary>
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number of things: "1 source", "3 sources", "1,204 figures".</summary>
    public static string Number(string thing, long count) => thing.ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    /// <summary>A length of time: "2 minutes", "4.1 seconds".</summary>
    public static string Span(TimeSpan span) => span < TimeSpan.FromMinutes(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0.0} seconds")
        : span.Humanize(2, CultureInfo.InvariantCulture);

    /// <summary>How long ago something was: "4 days ago", "just now".</summary>
    public static string Ago(DateTimeOffset then, DateTimeOffset now) =>
        now - then < TimeSpan.FromSeconds(2) ? "just now" : (now - then).Humanize(1, CultureInfo.InvariantCulture) + " ago";

    /// <summary>A value without its hedge: "438", "15.1%", "£3 million", "12 months", "1 in 4".</summary>
    public static string Value(Quantity quantity, ClaimKind kind) => quantity.High is { } high
        ? $"{Single(quantity.Value, quantity.Unit, kind)}–{Single(high, quantity.Unit, kind)}"
        : Single(quantity.Value, quantity.Unit, kind);

    /// <summary>A value with its hedge: "about 438", "over 1,000".</summary>
    public static string Hedged(Quantity quantity, ClaimKind kind) => quantity.Bound switch
    {
        Bound.About => "about ",
        Bound.Over => "over ",
        Bound.Under => "under ",
        _ => "",
    } + Value(quantity, kind);

    /// <summary>A claim's value with its hedge and, where it is an amount of change, its direction: "rise of over 1,000".</summary>
    public static string Figure(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var value = Hedged(claim.Quantity, claim.Kind);
        return claim.Change is { } change ? $"{change.ToString().ToLowerInvariant()} of {value}" : value;
    }

    /// <summary>The period of a figure in its own words with the days it was resolved to: "so far (to 7 January 2014)".</summary>
    public static string Period(Period? period) => period switch
    {
        null => NotStated,
        { IsPlaced: false } => $"“{period.Words}” (no dates can be told)",
        _ => $"“{period.Words}” ({Days(period)})",
    };

    /// <summary>The days of a placed period: "25 Nov 2012 – 31 May 2014", "… – 7 Jan 2014" when the beginning is not known.</summary>
    public static string Days(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return (period.From, period.To) switch
        {
            ({ } from, { } to) when from == to => ShortDay(from),
            ({ } from, { } to) => $"{ShortDay(from)} – {ShortDay(to)}",
            ({ } from, null) => $"from {ShortDay(from)}, end not stated",
            (null, { } to) => $"to {ShortDay(to)}, beginning not stated",
            _ => NotStated,
        };
    }

    /// <summary>Who said something: the printed attribution, or "speaker not stated".</summary>
    public static string Speaker(Attribution? attribution) => attribution?.Printed ?? "speaker not stated";

    /// <summary>The office, as printed.</summary>
    public static string Office(Attribution? attribution) => attribution?.Office ?? NotStated;

    /// <summary>Headings on one line, outermost first.</summary>
    public static string Heading(IReadOnlyList<string> headings) => headings.Count == 0 ? "heading not stated" : string.Join(" › ", headings);

    /// <summary>What part a contribution plays, in small letters: "original answer".</summary>
    public static string Part(ContributionKind kind) => kind.Humanize(LetterCasing.LowerCase);

    /// <summary>What came of a question, in small letters: "disproportionate cost"; null reads "not stated".</summary>
    public static string Outcome(AnswerOutcome? outcome) => outcome?.Humanize(LetterCasing.LowerCase) ?? NotStated;

    /// <summary>How the reading of a source ended, as people say it: "read with gaps".</summary>
    public static string Outcome(SourceOutcome outcome) => outcome switch
    {
        SourceOutcome.Read => "read",
        SourceOutcome.ReadWithGaps => "read with gaps",
        SourceOutcome.Superseded => "superseded",
        _ => "unreadable",
    };

    /// <summary>Words with one full stop at their end, or with the stop they end with: "12 per cent." stays as it is.</summary>
    public static string Sentence(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.TrimEnd('”', '’', '"', ')', ' ') is { Length: > 0 } bare && bare[^1] is '.' or '?' or '!' or '…' ? words : words + ".";
    }

    /// <summary>A list in a sentence: "a, b and c".</summary>
    public static string List(IEnumerable<string> items) => items.ToList() is { Count: > 1 } many
        ? string.Join(", ", many.SkipLast(1)) + " and " + many[^1]
        : string.Concat(items);

    /// <summary>A number of bytes in decimal units, as in MB/s: "512 bytes", "4.1 kB", "82.3 MB".</summary>
    public static string Bytes(long bytes) => bytes switch
    {
        < 1_000 => Number("byte", bytes),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:#,##0.0} MB"),
    };

    /// <summary>A plain number as people write it: thousands parted, no needless zeros.</summary>
    public static string Plain(decimal value) => value.ToString("#,##0.##########", CultureInfo.InvariantCulture);

    /// <summary>An enumerated value in small letters, as exports have it; null stays null.</summary>
    public static string? Small(object? value) => value?.ToString()?.ToLowerInvariant();

    private static string Single(decimal value, Unit? unit, ClaimKind kind) => (kind, unit?.Symbol) switch
    {
        (_, "%") => Plain(value) + "%",
        (_, "pp") => Plain(value) + " percentage points",
        (ClaimKind.Money, "GBP") => "£" + Large(value),
        (ClaimKind.Money, "USD") => "US$" + Large(value),
        (ClaimKind.Money, "EUR") => "€" + Large(value),
        (ClaimKind.Ratio, null) => Share(value),
        (ClaimKind.Multiplier, null) => Plain(value) + " times",
        (ClaimKind.Duration or ClaimKind.Age, { } symbol) when symbol.All(char.IsAsciiLetterLower) && symbol.Length > 2 =>
            Plain(value) + " " + (value == 1 ? symbol : symbol.Pluralize(inputIsKnownToBeSingular: false)),
        (_, null) => Plain(value),
        (_, { } symbol) => Plain(value) + " " + symbol,
    };

    private static string Large(decimal value) => value switch
    {
        >= 1_000_000_000_000m => Plain(value / 1_000_000_000_000m) + " trillion",
        >= 1_000_000_000m => Plain(value / 1_000_000_000m) + " billion",
        >= 1_000_000m => Plain(value / 1_000_000m) + " million",
        _ when value != decimal.Truncate(value) => value.ToString("#,##0.00########", CultureInfo.InvariantCulture),
        _ => Plain(value),
    };

    /// <summary>A share between 0 and 1 as "1 in 4", "2 in 3" or "3 in 20" where it is one, otherwise as a plain number.</summary>
    private static string Share(decimal value)
    {
        if (value is > 0 and < 1)
        {
            if (Math.Round(1 / value) is var whole && Math.Abs((1 / value) - whole) < 0.001m)
            {
                return $"1 in {Plain(whole)}";
            }
            for (var of = 3; of <= 20; of++)
            {
                if (Math.Abs((value * of) - Math.Round(value * of)) < 0.0001m)
                {
                    return $"{Plain(Math.Round(value * of))} in {of}";
                }
            }
        }
        return Plain(value);
    }
}
