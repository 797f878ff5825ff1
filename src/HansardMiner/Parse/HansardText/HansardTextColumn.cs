using System;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardText;

/// <summary>A line that says that a column begins.</summary>
internal static partial class HansardTextColumn
{
    /// <summary>"12 May 2008 : Column 773W", "[Column 160]", "Column 161WH—continued"; null for another line.</summary>
    public static (DateOnly? Date, Column Column)? Of(string line) => line.Length < 60 && Heading().Match(line) is { Success: true } match
        ? (PrintedDates.Find(match.Groups["day"].Value)?.Date, new Column(match.Groups["c"].Value)) : null;

    // 12 May 2008 : Column 773W · [Column 160] · Column 161WH—continued
    [GeneratedRegex(@"^\[?(?:(?<day>\d{1,2} [A-Z][a-z]+ \d{4}) ?[:,] ?)?Col(?:umn|\.) ?(?<c>[A-Z]{0,3}\d{1,5}[A-Z]{0,3})\]?(?: ?[—–-]+ ?continued)?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
