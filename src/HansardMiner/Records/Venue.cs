namespace HansardMiner.Records;

/// <summary>Where a sitting took place. A record without one is "not stated" (null).</summary>
public enum Venue
{
    /// <summary>The Chamber of the House.</summary>
    Chamber,

    /// <summary>Westminster Hall, the Commons' second debating chamber (columns end in WH).</summary>
    WestminsterHall,

    /// <summary>The Lords' Grand Committee (columns end in GC).</summary>
    GrandCommittee,

    /// <summary>A public bill or general committee.</summary>
    Committee,
}
