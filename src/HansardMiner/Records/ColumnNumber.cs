using System.Globalization;
using System.Text.RegularExpressions;

namespace HansardMiner.Records;

/// <summary>A column taken apart: its number, and the letters that say in which series of columns it stands.</summary>
/// <param name="Number">The number: 261 in <c>WA261</c>.</param>
/// <param name="Letters">The letters in capitals, empty for the Chamber: <c>WH</c> Westminster Hall, <c>W</c> and <c>WA</c> written answers, <c>WS</c> statements …</param>
/// <param name="IsLettersFirst">Whether the letters stand before the number, as the Lords print them.</param>
public readonly partial record struct ColumnNumber(int Number, string Letters, bool IsLettersFirst = false)
{
    /// <summary>Takes a printed column apart; null when it is none: <c>160</c>, <c>25WH</c>, <c>WA261</c>, <c>GC 9</c>.</summary>
    public static ColumnNumber? TryParse(Column? column)
    {
        var match = Printed().Match(column?.Value ?? "");
        var isFirst = match.Groups["before"].Length > 0;
        return match.Success && !(isFirst && match.Groups["after"].Length > 0)
            && int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ColumnNumber(number, match.Groups[isFirst ? "before" : "after"].Value.ToUpperInvariant(), isFirst) : null;
    }

    /// <summary>Whether both stand in one series of columns, wherever the letters are printed.</summary>
    public bool IsOfSeries(string letters) => Letters == letters;

    /// <inheritdoc/>
    public override string ToString()
    {
        var number = Number.ToString(CultureInfo.InvariantCulture);
        return IsLettersFirst ? Letters + number : number + Letters;
    }

    // 160 · 25WH · WA261 · GC 9
    [GeneratedRegex(@"^\s*(?<before>[A-Za-z]{0,3}) ?(?<number>\d{1,6}) ?(?<after>[A-Za-z]{0,3})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
