using System;
using System.Globalization;
using HansardMiner.Records;

namespace HansardMiner.Parse.ParallelParliament;

/// <summary>What a page's address says of it: /debate/2014-05-06/commons/westminster-hall/cyberstalking, /question/113907/harbour-walls.</summary>
/// <param name="Page">The address, without parameters.</param>
internal sealed record ParallelParliamentAddress(Uri Page)
{
    private const string Host = "parallelparliament.co.uk";

    /// <summary>The day of the sitting; null when the address has none.</summary>
    public DateOnly? Date { get; private init; }

    /// <summary>The House; null when the address has none.</summary>
    public House? House { get; private init; }

    /// <summary>Where the sitting took place; null when the address does not say.</summary>
    public Venue? Venue { get; private init; }

    /// <summary>Whether it is of one debate or one question, rather than of a member, a department or a day.</summary>
    public bool IsOfOne { get; private init; }

    /// <summary>Reads an address; null when it is none of the site's.</summary>
    public static ParallelParliamentAddress? TryParse(string? address)
    {
        if (!Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.IdnHost is not (Host or "www." + Host))
        {
            return null;
        }
        var read = new ParallelParliamentAddress(new Uri(uri.GetLeftPart(UriPartial.Path)));
        var parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            read = read with
            {
                Date = read.Date ?? (DateOnly.TryParseExact(part, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null),
                House = read.House ?? HouseOf(part),
                Venue = read.Venue ?? VenueOf(part),
            };
        }
        var debate = Array.FindIndex(parts, part => part.Equals("debate", StringComparison.OrdinalIgnoreCase));
        return read with { IsOfOne = (debate >= 0 && parts.Length > debate + 3) || parts is ["question", _, ..] };
    }

    private static House? HouseOf(string part) => part.ToUpperInvariant() switch
    {
        "COMMONS" => Records.House.Commons,
        "LORDS" => Records.House.Lords,
        _ => null,
    };

    private static Venue? VenueOf(string part) => part switch
    {
        "commons-chamber" or "lords-chamber" => Records.Venue.Chamber,
        "westminster-hall" => Records.Venue.WestminsterHall,
        "grand-committee" => Records.Venue.GrandCommittee,
        "general-committees" or "public-bill-committees" => Records.Venue.Committee,
        _ => null,
    };
}
