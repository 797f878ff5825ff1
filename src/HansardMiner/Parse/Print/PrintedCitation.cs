using System;
using System.Globalization;
using System.Text.RegularExpressions;
using HansardMiner.Records;

namespace HansardMiner.Parse.Print;

/// <summary>What a citation of the Official Report states: <c>HL Deb 10 December 2012 vol 741 cc189-190WA</c>, <c>HC Deb 18 December 2012 vol 555 c94WS</c>.</summary>
internal sealed partial record PrintedCitation
{
    /// <summary>The House; null when not stated.</summary>
    public House? House { get; private init; }

    /// <summary>The volume; null when not stated.</summary>
    public int? Volume { get; private init; }

    /// <summary>The first column with its letters as the Official Report prints them: WA189 in the Lords, 77WS in the Commons.</summary>
    public Column? Column { get; private init; }

    /// <summary>Whether everything stands in one column.</summary>
    public bool IsOneColumn { get; private init; }

    /// <summary>Whether the column is one of the written statements.</summary>
    public bool IsWrittenStatement { get; private init; }

    /// <summary>Reads a citation; parts that it does not state are null.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="day">The day cited: the Lords stopped printing letters before their columns in 2014, so those are not moved there.</param>
    public static PrintedCitation Parse(string? citation, DateOnly? day)
    {
        var match = Cited().Match(citation ?? "");
        if (!match.Success)
        {
            return new PrintedCitation();
        }
        House? house = match.Groups["house"].Value switch { "HC" => Records.House.Commons, "HL" => Records.House.Lords, _ => null };
        var (first, letters) = (match.Groups["first"].Value, match.Groups["letters"].Value);
        var isBefore = letters.Length > 0 && house == Records.House.Lords && day is { Year: < 2015 };
        return new PrintedCitation
        {
            House = house,
            Volume = int.TryParse(match.Groups["volume"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var volume) ? volume : null,
            Column = new Column(isBefore ? letters + first : first + letters),
            IsOneColumn = !match.Groups["last"].Success,
            IsWrittenStatement = letters == "WS",
        };
    }

    // HL Deb 10 December 2012 vol 741 cc189-190WA · 555 cc77-9WS
    [GeneratedRegex(@"(?:(?<house>H[CL]) Deb .*?vol )?\b(?<volume>\d{1,4}) cc?(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?(?<letters>[A-Z]{0,3})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Cited();
}
