using System.Globalization;
using System.Text.RegularExpressions;
using Humanizer;

namespace HansardMiner.Present;

/// <summary>
/// The age that some pages print instead of a date: "9 years, 10 months ago". It is a value, not a date: without the day of the capture
/// nobody can tell the day it stands for.
/// </summary>
/// <param name="Years">The years printed.</param>
/// <param name="Months">The months printed, beside the years.</param>
public readonly partial record struct PrintedAge(int Years, int Months)
{
    /// <summary>The whole age in months: "9 years, 12 months ago" is 120.</summary>
    public int TotalMonths => (12 * Years) + Months;

    /// <summary>The age read back; null when the words are none.</summary>
    /// <param name="words">"9 years, 10 months ago", "9 years, 12 months ago", "8 months ago", "1 year ago".</param>
    public static PrintedAge? TryParse(string? words)
    {
        if (words is null || Pattern().Match(words.Trim()) is not { Success: true } match)
        {
            return null;
        }
        return int.TryParse(match.Groups["years"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var years) | !match.Groups["years"].Success
            && int.TryParse(match.Groups["months"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var months) | !match.Groups["months"].Success
            ? new PrintedAge(years, months)
            : null;
    }

    /// <summary>The age in words: "9 years, 10 months".</summary>
    public override string ToString() => (Years, Months) switch
    {
        (0, var months) => "month".ToQuantity(months),
        (var years, 0) => "year".ToQuantity(years),
        var (years, months) => $"{"year".ToQuantity(years)}, {"month".ToQuantity(months)}",
    };

    // "9 years, 10 months ago", "1 year ago", "8 months ago"
    [GeneratedRegex(@"^(?:(?<years>\d{1,4}) years?)?(?:(?:,| and)? ?(?<months>\d{1,5}) months?)? ago$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
