using System;
using System.Globalization;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Feeds;

/// <summary>The address of a debate on www.parallelparliament.co.uk: /debate/2014-05-06/commons/westminster-hall/cyberstalking.</summary>
/// <param name="Day">The day of the sitting.</param>
/// <param name="House">The House.</param>
/// <param name="Venue">The chamber as the address has it; null for the page of the day.</param>
/// <param name="Slug">The title as the address has it; null for the page of the day or of a chamber.</param>
internal sealed record ParallelParliamentAddress(DateOnly Day, House House, string? Venue, string? Slug)
{
    /// <summary>The site's host.</summary>
    public const string Host = "www.parallelparliament.co.uk";

    /// <summary>The address.</summary>
    public Uri Uri => new(string.Create(CultureInfo.InvariantCulture, $"https://{Host}/debate/{Day:yyyy-MM-dd}/{(House == House.Lords ? "lords" : "commons")}{Rest(Venue)}{Rest(Slug)}"));

    /// <summary>Reads an address; null when it is none of a day's debates. What stands under a debate, as its ministerial extracts, is none of its own.</summary>
    public static ParallelParliamentAddress? TryParse(Uri address)
    {
        var parts = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is >= 3 and <= 5 && parts[0].Equals("debate", StringComparison.OrdinalIgnoreCase)
            && DateOnly.TryParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && (parts[2].ToUpperInvariant() switch { "COMMONS" => House.Commons, "LORDS" => House.Lords, _ => (House?)null }) is { } house
            ? new ParallelParliamentAddress(day, house, parts.Length > 3 ? parts[3] : null, parts.Length > 4 ? parts[4] : null) : null;
    }

    private static string Rest(string? part) => part is null ? "" : "/" + part;
}
