using System;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Feeds;

/// <summary>The address of a page of hansard.parliament.uk: /Commons/2014-01-07/debates/14010734000002/OnlineStalking.</summary>
/// <param name="House">The House.</param>
/// <param name="Day">The day of the sitting.</param>
/// <param name="Id">The site's id of the debate: a GUID, digits, or words with a day in them; null for the page of the day.</param>
/// <param name="Slug">The title as the address has it; null when it has none.</param>
internal sealed record HansardPageAddress(House House, DateOnly Day, string? Id, string? Slug)
{
    /// <summary>The site's host.</summary>
    public const string Host = "hansard.parliament.uk";

    private const int LongestPart = 200;

    /// <summary>The parts of a sitting, of which the site has pages that list what was said there. "Petitions" is none of them: debates are called so, too.</summary>
    private static readonly string[] _parts =
    [
        "CommonsChamber", "LordsChamber", "WestminsterHall", "GrandCommittee", "WrittenStatements", "WrittenCorrections", "MinisterialCorrections", "WrittenAnswers",
        "PublicBillCommittees", "GeneralCommittees",
    ];

    /// <summary>Whether it is the page of a part of a sitting: the Chamber, Westminster Hall, written statements.</summary>
    public bool IsPart => Slug is not null && _parts.Contains(Slug, StringComparer.OrdinalIgnoreCase);

    /// <summary>The address.</summary>
    public Uri Uri => new(string.Create(CultureInfo.InvariantCulture, $"https://{Host}/{House}/{Day:yyyy-MM-dd}{(Id is null ? "" : "/debates/" + Id)}{(Slug is null ? "" : "/" + Slug)}"));

    /// <summary>Reads an address; null when it is of no sitting.</summary>
    public static HansardPageAddress? TryParse(Uri address)
    {
        var parts = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > 5 || !parts.All(part => part.Length <= LongestPart)
            || !DateOnly.TryParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || (parts[0].ToUpperInvariant() switch { "COMMONS" => House.Commons, "LORDS" => House.Lords, _ => (House?)null }) is not { } house)
        {
            return null;
        }
        if (parts.Length == 2)
        {
            return new HansardPageAddress(house, day, null, null);
        }
        return parts[2].Equals("debates", StringComparison.OrdinalIgnoreCase) && parts.Length > 3 && parts[3].Any(char.IsAsciiDigit) && parts[3].All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? new HansardPageAddress(house, day, parts[3], parts.Length > 4 ? parts[4] : null) : null;
    }
}
