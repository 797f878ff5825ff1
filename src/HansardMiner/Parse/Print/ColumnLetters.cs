using HansardMiner.Records;

namespace HansardMiner.Parse.Print;

/// <summary>What the letters of a column mean: each part of the Official Report has columns of its own.</summary>
internal static class ColumnLetters
{
    /// <summary>The letters: "W" of "773W", "WA" of "WA61"; empty for the Chamber's.</summary>
    public static string Of(Column column) => column.Value.Trim("0123456789".ToCharArray());

    /// <summary>The House and place that the letters state; null what they do not.</summary>
    public static (House? House, Venue? Venue) PlaceOf(Column column) => Of(column) switch
    {
        "W" or "MC" or "P" => (House.Commons, null),
        "WA" => (House.Lords, null),
        "WH" => (House.Commons, Venue.WestminsterHall),
        "GC" => (House.Lords, Venue.GrandCommittee),
        _ => (null, null),
    };

    /// <summary>Whether they are those of written answers.</summary>
    public static bool AreWrittenAnswers(Column column) => Of(column) is "W" or "WA";
}
