using System;
using System.Buffers;
using System.Text.RegularExpressions;

namespace HansardMiner.Parse.Print;

/// <summary>Answers that only say that an answer will come.</summary>
internal static partial class HoldingAnswer
{
    private const int Longest = 600;

    private static readonly SearchValues<string> _words = SearchValues.Create(
        ["not be possible to answer this question within the usual time period",
         "has not proved possible to respond to", "has not been possible to respond to", "not been possible to answer this question in the time available"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a short answer is made of the standard words.</summary>
    public static bool IsWordedAsOne(string text) =>
        text.Length <= Longest && text.Contains("possible", StringComparison.Ordinal) && text.AsSpan().ContainsAny(_words);

    /// <summary>The day in the note that stands before such an answer or before the answer that follows it; null when there is none.</summary>
    public static DateOnly? Day(string text) => HoldingDate().Match(text) is { Success: true } match ? PrintedDates.Find(match.Groups["day"].Value)?.Date : null;

    // [holding answer 18 July 2011]
    [GeneratedRegex(@"^\W{0,3}holding answers?\s+(?<day>[^\]\n]{6,60})\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HoldingDate();
}
