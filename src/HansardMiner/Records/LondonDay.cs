using System;
using System.Collections.Generic;

namespace HansardMiner.Records;

/// <summary>
/// The day it is in London: the day that a sitting, an answer or a listing of the record is of, wherever this runs. The last hour of a summer's day in universal time belongs to the next one there.
/// </summary>
public static class LondonDay
{
    /// <summary>London as most systems call it, and as Windows does where it cannot translate the names of others.</summary>
    private static readonly TimeZoneInfo s_london = Zone(["Europe/London", "GMT Standard Time"]);

    /// <summary>The day in London at a time.</summary>
    public static DateOnly Of(DateTimeOffset time) => Of(time, s_london);

    internal static DateOnly Of(DateTimeOffset time, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime);

    /// <summary>The first zone of these names that the system knows. One without any (a small container) goes by the rule that has held since 1996: summer time from the last Sunday of March to that of October.</summary>
    internal static TimeZoneInfo Zone(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
            {
                return zone;
            }
        }
        var summer = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1), LastSunday(3, new DateTime(1, 1, 1, 1, 0, 0)), LastSunday(10, new DateTime(1, 1, 1, 2, 0, 0)));
        return TimeZoneInfo.CreateCustomTimeZone("London", TimeSpan.Zero, "London", "GMT", "BST", [summer]);
    }

    private static TimeZoneInfo.TransitionTime LastSunday(int month, DateTime time) => TimeZoneInfo.TransitionTime.CreateFloatingDateRule(time, month, 5, DayOfWeek.Sunday);
}
