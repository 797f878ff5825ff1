using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace HansardMiner.Fetch.Feeds;

/// <summary>Whether words name a day: "7 January 2014", "Tuesday 7th January 2014", "Jan 7 2014", "2014-01-07".</summary>
internal static partial class NamedDay
{
    private static readonly string[] _forms = ["d MMMM yyyy", "dd MMMM yyyy", "MMMM d yyyy", "d MMM yyyy", "MMM d yyyy", "MMM dd yyyy", "yyyy-MM-dd", "dd/MM/yyyy"];

    /// <summary>Whether the words name it.</summary>
    public static bool IsIn(string words, DateOnly day)
    {
        var plain = Marks().Replace(words, "");
        return _forms.Any(form => Stands(plain, day.ToString(form, CultureInfo.InvariantCulture)));
    }

    /// <summary>Whether the name stands there without a digit before it: "17 January 2014" does not name the 7th.</summary>
    private static bool Stands(string words, string name)
    {
        for (var at = words.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsAsciiDigit(words[at - 1]))
            {
                return true;
            }
        }
        return false;
    }

    // 7th January · January 7, 2014
    [GeneratedRegex(@"(?<=\d)(?:st|nd|rd|th)\b|,(?=\s\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
