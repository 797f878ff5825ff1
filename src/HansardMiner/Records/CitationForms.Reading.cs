using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace HansardMiner.Records;

/// <content>How a form that fits is read.</content>
internal static partial class CitationForms
{
    /// <summary>Reads a citation in one of the forms; null when none fits, or when what it states cannot be (31 February, columns 20–3).</summary>
    public static CitationQuery? TryParse(string text)
    {
        var plain = Plain(text);
        foreach (var (name, pattern) in All)
        {
            if (pattern.Match(name == "article" ? text : plain) is { Success: true } match && Read(name, match) is { } query)
            {
                return query;
            }
        }
        return null;
    }

    /// <summary>A citation without what only adorns it: commas, brackets, full stops, weekdays; dashes are hyphens, and blanks single.</summary>
    internal static string Plain(string text)
    {
        var plain = Dashes().Replace(text, "-");
        plain = Weekdays().Replace(plain, " ");
        plain = Adornments().Replace(plain, " ");
        return Blanks().Replace(plain, " ").Trim();
    }

    private static CitationQuery? Read(string name, Match match)
    {
        var date = DayOf(match.Groups["day"]);
        var tabled = DayOf(match.Groups["tabled"]);
        var answered = DayOf(match.Groups["answered"]);
        var columns = ColumnsOf(match);
        if (date.IsWrong || tabled.IsWrong || answered.IsWrong || match.Groups["volume"].Captures.Count > 1 || (match.Groups["first"].Success && columns is null))
        {
            return null;
        }
        var letters = columns?.First.Letters ?? "";
        var isCommittee = match.Groups["committee"].Success;
        var house = HouseOf(name, match) ?? HouseOfLetters(letters);
        return new CitationQuery
        {
            Form = name,
            House = house ?? (isCommittee ? House.Commons : null),
            Venue = isCommittee ? Venue.Committee : VenueOf(name, letters, columns is not null),
            Date = date.Day,
            Tabled = tabled.Day,
            Answered = answered.Day,
            Volume = match.Groups["volume"].Success ? int.Parse(match.Groups["volume"].ValueSpan, CultureInfo.InvariantCulture) : null,
            Columns = columns,
            Bill = isCommittee && match.Groups["bill"] is { Success: true, Length: > 0 } bill ? bill.Value.Trim() : null,
            Uins = [.. match.Groups["number"].Captures.Select(c => new Uin(NumberOf(c.Value)))],
            Title = match.Groups["title"].Success ? CitedTitle.Key(match.Groups["title"].Value) : null,
        };
    }

    /// <summary>"HL 5586" and "hl5586" are HL5586.</summary>
    private static string NumberOf(string printed) =>
        (char.IsAsciiLetter(printed[0]) && !printed.StartsWith("AQ", StringComparison.OrdinalIgnoreCase) ? printed.Replace(" ", "", StringComparison.Ordinal) : printed).ToUpperInvariant();

    private static (DateOnly? Day, bool IsWrong) DayOf(Group group)
    {
        var day = group.Success ? CitedDay.TryParse(group.Value) : null;
        return (day, group.Captures.Count > 1 || (group.Success && day is null));
    }

    private static CitedColumns? ColumnsOf(Match match)
    {
        var (first, last) = (match.Groups["first"], match.Groups["last"]);
        if (first.Captures.Count != 1)
        {
            return null;
        }
        var before = match.Groups["before"].Value.ToUpperInvariant();
        var all = match.Groups["letters"].Captures.Select(c => c.Value.ToUpperInvariant()).Append(before).Where(l => l.Length > 0).Distinct().ToList();
        if (all.Count > 1)
        {
            return null;
        }
        var from = new ColumnNumber(int.Parse(first.ValueSpan, CultureInfo.InvariantCulture), all.FirstOrDefault() ?? "", before.Length > 0);
        var to = last.Success ? Written(first.Value, last.Value) : from.Number;
        return to < from.Number ? null : new CitedColumns(from, to);
    }

    /// <summary>The last column written out: 241-2 is 242, 697-8 is 698, 189-190 is 190.</summary>
    private static int Written(string first, string last) =>
        int.Parse(last.Length < first.Length ? first[..^last.Length] + last : last, CultureInfo.InvariantCulture);

    private static House? HouseOf(string form, Match match) => form switch
    {
        "Northern Ireland Assembly" => House.NorthernIreland,
        "Scottish Parliament" or "motion" => House.Scotland,
        _ => match.Groups["house"].Value.ToLowerInvariant().Replace("house of ", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) switch
        {
            "hc" or "commons" => House.Commons,
            "hl" or "lords" => House.Lords,
            "nia" or "northernirelandassembly" => House.NorthernIreland,
            "sp" or "scottishparliament" => House.Scotland,
            _ => HouseOfNumber(match.Groups["number"].Value),
        },
    };

    private static House? HouseOfNumber(string number) =>
        number.StartsWith("HL", StringComparison.OrdinalIgnoreCase) ? House.Lords
        : number.StartsWith("HC", StringComparison.OrdinalIgnoreCase) ? House.Commons
        : number.StartsWith('S') || number.StartsWith('s') ? House.Scotland : null;

    /// <summary>WA and GC are the Lords', W, WH, MC and P the Commons'; both have WS.</summary>
    private static House? HouseOfLetters(string letters) => letters switch
    {
        "WA" or "GC" => House.Lords,
        "W" or "WH" or "MC" or "P" => House.Commons,
        _ => null,
    };

    private static Venue? VenueOf(string form, string letters, bool hasColumn) => letters switch
    {
        "WH" => Venue.WestminsterHall,
        "GC" => Venue.GrandCommittee,
        "" when hasColumn && form is not ("Northern Ireland Assembly" or "Scottish Parliament") => Venue.Chamber,
        _ => null,
    };

    // HC Deb 29 June 1983, vol 443, cols 241–2
    [GeneratedRegex("[‐‑‒–—−]", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    // Tuesday 7 January 2014 · Tues 7 January 2014
    [GeneratedRegex(@"\b(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?[, ]+(?=\d)", Options)]
    private static partial Regex Weekdays();

    // [Official Report, 15 January 1988; Vol. 125, c. 612.]
    [GeneratedRegex(@"[\[\](){},;:\s""'‘’]|\.(?!\d)|(?<!\d)\.", RegexOptions.CultureInvariant)]
    private static partial Regex Adornments();

    // vol 573  col 160
    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
