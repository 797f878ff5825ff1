using HansardMiner.Records;

namespace HansardMiner.Parse.Print;

/// <summary>The places of sittings by the names that sources give them.</summary>
internal static class VenueNames
{
    /// <summary>Where the sections of a place are held.</summary>
    public static Venue? Of(string? place) => place switch
    {
        "Commons Chamber" or "Lords Chamber" => Records.Venue.Chamber,
        "Westminster Hall" => Records.Venue.WestminsterHall,
        "Grand Committee" or "Moses Room" => Records.Venue.GrandCommittee,
        "Public Bill Committees" or "General Committees" or "Public Bill Committee" or "General Committee" => Records.Venue.Committee,
        _ => null,
    };
}
