namespace HansardMiner.Records;

/// <summary>What a House is called where people read of what was fetched, and where they type it or write it into a file.</summary>
public static class HouseName
{
    /// <summary>"Northern Ireland".</summary>
    public static string Shown(House house) => house == House.NorthernIreland ? "Northern Ireland" : house.ToString();

    /// <summary>"northern-ireland", as <c>--house</c> and fetch.json have it.</summary>
    public static string Typed(House house) => Shown(house).Replace(' ', '-').ToLowerInvariant();
}
