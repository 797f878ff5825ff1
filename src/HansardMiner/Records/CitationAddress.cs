using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HansardMiner.Records;

/// <summary>The addresses of live pages, and the ids of TheyWorkForYou, that are understood as citations. They are tried in this order.</summary>
internal static partial class CitationAddress
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Guid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /// <summary>What TheyWorkForYou's pages are called, and the ids on them.</summary>
    private static readonly Dictionary<string, (string Section, House? House, Venue? Venue)> s_sections = new(StringComparer.OrdinalIgnoreCase)
    {
        ["debates"] = ("debate", House.Commons, Venue.Chamber),
        ["debate"] = ("debate", House.Commons, Venue.Chamber),
        ["whall"] = ("westminhall", House.Commons, Venue.WestminsterHall),
        ["westminhall"] = ("westminhall", House.Commons, Venue.WestminsterHall),
        ["lords"] = ("lords", House.Lords, Venue.Chamber),
        ["wrans"] = ("wrans", null, null),
        ["wms"] = ("wms", null, null),
        ["pbc"] = ("standing", House.Commons, Venue.Committee),
        ["standing"] = ("standing", House.Commons, Venue.Committee),
        ["ni"] = ("ni", House.NorthernIreland, null),
        ["sp"] = ("spor", House.Scotland, null),
        ["spor"] = ("spor", House.Scotland, null),
        ["spwrans"] = ("spwa", House.Scotland, null),
        ["spwa"] = ("spwa", House.Scotland, null),
    };

    /// <summary>Reads an address or id; null when it is none of these.</summary>
    public static CitationQuery? TryParse(string text) =>
        Hansard().Match(text) is { Success: true } hansard ? OfHansard(hansard)
        : Questions().Match(text) is { Success: true } question ? OfQuestion(question)
        : TheyWorkForYou().Match(text) is { Success: true } page ? OfTheyWorkForYou(page, page.Groups["section"].Value)
        : TheyWorkForYouId().Match(text) is { Success: true } id ? OfTheyWorkForYou(id, id.Groups["section"].Value)
        : HistoricHansard().Match(text) is { Success: true } historic ? OfHistoric(historic)
        : ParallelParliament().Match(text) is { Success: true } parallel ? OfParallel(parallel)
        : text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(text, UriKind.Absolute, out var other)
            ? new CitationQuery { Form = "address", Address = other } : null;

    private static CitationQuery OfHansard(Match match)
    {
        var ids = new List<string>();
        foreach (var name in new[] { "contribution", "id" })
        {
            if (match.Groups[name].Success)
            {
                ids.Add(match.Groups[name].Value);
            }
        }
        return new CitationQuery
        {
            Form = "hansard.parliament.uk",
            House = OfHouse(match.Groups["house"].Value),
            Date = CitedDay.TryParse(match.Groups["day"].Value),
            SourceIds = ids,
            Title = match.Groups["title"].Success ? CitedTitle.Key(Uri.UnescapeDataString(match.Groups["title"].Value)) : null,
        };
    }

    private static CitationQuery OfQuestion(Match match)
    {
        var isStatement = match.Groups["what"].Value.Equals("statements", StringComparison.OrdinalIgnoreCase);
        var day = CitedDay.TryParse(match.Groups["day"].Value);
        var number = match.Groups["number"].Value.ToUpperInvariant();
        return new CitationQuery
        {
            Form = "questions-statements.parliament.uk",
            House = number.StartsWith("HL", StringComparison.Ordinal) ? House.Lords : House.Commons,
            Uins = [new Uin(number)],
            Tabled = isStatement ? null : day,
            Date = isStatement ? day : null,
        };
    }

    /// <summary>The id of the page, or better of the part of it that is named; where the index does not have it, the column of the id is left.</summary>
    private static CitationQuery OfTheyWorkForYou(Match match, string section)
    {
        var known = s_sections.TryGetValue(section, out var named);
        var (prefix, rest) = (match.Groups["day"].Value + match.Groups["version"].Value, match.Groups["rest"].Value);
        var parts = match.Groups["part"].Success ? new[] { match.Groups["part"].Value, rest } : [rest];
        var ids = new List<string>();
        foreach (var part in parts)
        {
            foreach (var possible in known ? [named.Section] : new[] { "debate", "lords", "westminhall", "wrans", "wms", "spor", "spwa", "ni" })
            {
                ids.Add($"uk.org.publicwhip/{possible}/{match.Groups["committee"].Value}{prefix}.{part}");
            }
        }
        var hasColumn = known && named.Venue is Venue.Chamber or Venue.WestminsterHall;
        return new CitationQuery
        {
            Form = "TheyWorkForYou",
            House = known ? named.House : null,
            Venue = known ? named.Venue : null,
            Date = CitedDay.TryParse(match.Groups["day"].Value),
            SourceIds = ids,
            Columns = hasColumn && int.TryParse(parts[0].Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var column)
                ? new CitedColumns(new ColumnNumber(column, named.Venue == Venue.WestminsterHall ? "WH" : ""), column) : null,
        };
    }

    private static CitationQuery OfHistoric(Match match)
    {
        var section = match.Groups["section"].Value.ToLowerInvariant();
        var column = ColumnNumber.TryParse(match.Groups["column"].Success ? new Column(match.Groups["column"].Value) : null);
        return new CitationQuery
        {
            Form = "historic Hansard",
            House = section.Contains("lords", StringComparison.Ordinal) ? House.Lords
                : section is "commons" or "westminster_hall" or "written_answers" ? House.Commons : null,
            Venue = section switch { "westminster_hall" => Venue.WestminsterHall, "grand_committee_report" => Venue.GrandCommittee, _ => null },
            Date = CitedDay.TryParse($"{match.Groups["d"].Value} {match.Groups["m"].Value} {match.Groups["y"].Value}"),
            Columns = column is { } number ? new CitedColumns(number, number.Number) : null,
            SourceIds = match.Groups["id"].Success ? [match.Groups["id"].Value] : [],
            Title = match.Groups["title"].Success ? CitedTitle.Key(match.Groups["title"].Value) : null,
        };
    }

    private static CitationQuery OfParallel(Match match) => new()
    {
        Form = "Parallel Parliament",
        House = OfHouse(match.Groups["house"].Value),
        Venue = match.Groups["venue"].Value.Equals("westminster-hall", StringComparison.OrdinalIgnoreCase) ? Venue.WestminsterHall : null,
        Date = CitedDay.TryParse(match.Groups["day"].Value),
        Title = CitedTitle.Key(match.Groups["title"].Value),
    };

    private static House OfHouse(string printed) => printed.Equals("lords", StringComparison.OrdinalIgnoreCase) ? House.Lords : House.Commons;

    // https://hansard.parliament.uk/Commons/2014-01-07/debates/14010743000002/OnlineStalkingAndHarassment#contribution-14010743000027
    [GeneratedRegex("^(?:https?://)?hansard\\.parliament\\.uk/+(?<house>commons|lords)/(?<day>\\d{4}-\\d\\d-\\d\\d)(?:/[a-z]+/(?<id>" + Guid + "|[^/?#]+)(?:/(?<title>[^/?#]+))?)?[^#]*(?:#contribution-?(?<contribution>" + Guid + "|[^&]+))?", Options)]
    private static partial Regex Hansard();

    // https://questions-statements.parliament.uk/written-questions/detail/2014-10-22/211469 · …/written-statements/detail/2024-12-16/hcws316
    [GeneratedRegex(@"^(?:https?://)?questions-statements\.parliament\.uk/written-(?<what>questions|statements)/detail/(?<day>\d{4}-\d\d-\d\d)/(?<number>[a-z]{0,4}\d+)\b", Options)]
    private static partial Regex Questions();

    // https://www.theyworkforyou.com/debates/?id=2014-01-07a.160.0#g160.1 · https://www.theyworkforyou.com/wrans/?id=2015-01-30.222782.h#g222782.q0
    [GeneratedRegex(@"^(?:https?://)?(?:www\.)?theyworkforyou\.com/(?<section>[a-z]+)/\?(?:.*&)?(?:g?id)=(?<committee>standing[\d-]+_[^&#]*?_)?(?<day>\d{4}-\d\d-\d\d)(?<version>[a-z]?)\.(?<rest>[^&#]+)[^#]*(?:#g?(?<part>[^#]+))?$", Options)]
    private static partial Regex TheyWorkForYou();

    // 2014-01-07a.160.0 · debate/2014-01-07a.160.0 · uk.org.publicwhip/lords/2009-10-26a.980.7
    [GeneratedRegex(@"^(?:uk\.org\.publicwhip/)?(?:(?<section>[a-z]+)/)?(?<committee>standing[\d-]+_.*?_)?(?<day>\d{4}-\d\d-\d\d)(?<version>[a-z]?)\.(?<rest>[0-9a-z]+(?:[.-][0-9a-z]+)+)$", Options)]
    private static partial Regex TheyWorkForYouId();

    // https://api.parliament.uk/historic-hansard/commons/1920/feb/24/liquor-traffic-restrictions#S5CV0125P0_19200224_HOC_520 · …/lords/1983/jun/29/address#column_241
    [GeneratedRegex(@"^(?:https?://)?(?:api\.parliament\.uk/historic-hansard|hansard\.millbanksystems\.com)/(?<section>[a-z_]+)/(?<y>\d{4})/(?<m>[a-z]{3})/(?<d>\d{1,2})(?:/(?<title>[^/?#]+))?/?(?:#(?:column_(?<column>[0-9a-z]+)|(?<id>[^#]+)))?$", Options)]
    private static partial Regex HistoricHansard();

    // https://www.parallelparliament.co.uk/debate/2014-05-06/commons/westminster-hall/cyberstalking
    [GeneratedRegex(@"^(?:https?://)?(?:www\.)?parallelparliament\.co\.uk/debate/(?<day>\d{4}-\d\d-\d\d)/(?<house>commons|lords)/(?<venue>[a-z-]+)/(?<title>[^/?#]+)", Options)]
    private static partial Regex ParallelParliament();
}
