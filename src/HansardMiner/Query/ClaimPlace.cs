using System;
using System.Globalization;

namespace HansardMiner.Query;

/// <summary>
/// A place in a list of figures, by what does not change when more is mined: the value, where the list is in order of values, the day said, and the id. As text it can stand in an
/// address: "2014-01-07~hc/…/c4@118-121", "~…" without a day, "438~438~2014-01-07~…" in order of values.
/// </summary>
/// <param name="Day">The day said; null when not stated.</param>
/// <param name="Document">The id of the document.</param>
/// <param name="Ordinal">The contribution's place in it, from 1.</param>
/// <param name="Start">Where the figure begins in the contribution's text.</param>
/// <param name="End">One past where it ends.</param>
public sealed record ClaimPlace(DateOnly? Day, string Document, int Ordinal, int Start, int End)
{
    /// <summary>The value, or the lower end of a range, in lists by value; null in others.</summary>
    public double? Value { get; init; }

    /// <summary>The upper end of a range, or the value, in lists by value; null in others.</summary>
    public double? High { get; init; }

    /// <summary>The place read back; null when the text is none.</summary>
    public static ClaimPlace? TryParse(string? text)
    {
        var parts = text?.Split('~', 4) ?? [];
        if (parts.Length is not (2 or 4))
        {
            return null;
        }
        var (day, id) = (parts[^2], parts[^1]);
        DateOnly? said = null;
        if (day.Length > 0)
        {
            if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known))
            {
                return null;
            }
            said = known;
        }
        if (Place(said, id) is not { } place || parts.Length == 2)
        {
            return Place(said, id);
        }
        return Number(parts[0]) is { } value && Number(parts[1]) is { } high ? place with { Value = value, High = high } : null;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var place = FormattableString.Invariant($"{Day:yyyy-MM-dd}~{Document}/c{Ordinal}@{Start}-{End}");
        return Value is { } value && High is { } high ? FormattableString.Invariant($"{value:R}~{high:R}~{place}") : place;
    }

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static ClaimPlace? Place(DateOnly? day, string id)
    {
        var (at, slash) = (id.LastIndexOf('@'), id.LastIndexOf("/c", StringComparison.Ordinal));
        var dash = id.LastIndexOf('-');
        return slash > 0 && at > slash && dash > at && Whole(id[(slash + 2)..at]) is { } ordinal && Whole(id[(at + 1)..dash]) is { } start && Whole(id[(dash + 1)..]) is { } end
            ? new ClaimPlace(day, id[..slash], ordinal, start, end) : null;
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
