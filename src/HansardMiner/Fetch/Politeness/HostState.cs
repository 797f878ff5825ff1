using System;
using System.Globalization;
using System.Text;

namespace HansardMiner.Fetch.Politeness;

/// <summary>What runs must know of each other to be polite to a host together.</summary>
/// <param name="Last">When the last request began; null when there was none.</param>
/// <param name="Day">The day (UTC) of the count.</param>
/// <param name="Count">How many requests began on that day.</param>
/// <param name="PausedUntil">Until when the host asked to be left alone; null when it did not.</param>
internal readonly record struct HostState(DateTimeOffset? Last, DateOnly Day, int Count, DateTimeOffset? PausedUntil)
{
    /// <summary>The length of its line in bytes; always the same, so that it is written in one go over the one before.</summary>
    public const int Length = 80;

    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";
    private const string DayFormat = "yyyy-MM-dd";
    private const string NoTime = "----------------------------";

    /// <summary>How many requests began on a day.</summary>
    public int CountOn(DateOnly day) => Day == day ? Count : 0;

    /// <summary>The state after a request that begins now.</summary>
    public HostState Began(DateTimeOffset now, DateOnly day) => this with { Last = now, Day = day, Count = CountOn(day) + 1 };

    /// <summary>The state without times that another clock wrote: a last request that is still to come is taken for one just now, a pause longer than any is one that begins now.</summary>
    public HostState At(DateTimeOffset now, TimeSpan longestPause) => this with
    {
        Last = Last > now ? now : Last,
        PausedUntil = PausedUntil > now + longestPause ? now + longestPause : PausedUntil,
    };

    /// <summary>2026-11-22T09:30:00.0000000Z 2026-11-22 00000417 ---------------------------- .</summary>
    public byte[] ToLine() => Encoding.ASCII.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"{Time(Last)} {Day.ToString(DayFormat, CultureInfo.InvariantCulture)} {Count:D8} {Time(PausedUntil)} .\n"));

    /// <summary>Reads a line; null when it is none (a file that was just made, or damaged by a power cut).</summary>
    public static HostState? TryParse(ReadOnlySpan<byte> line)
    {
        var fields = Encoding.ASCII.GetString(line).Split(' ');
        return line.Length == Length && fields is [var last, var day, var count, var paused, ".\n"] && IsTime(last, out var lastTime) && IsTime(paused, out var pausedTime)
            && DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new HostState(lastTime, date, number, pausedTime) : null;
    }

    private static string Time(DateTimeOffset? time) => time?.ToUniversalTime().ToString(TimeFormat, CultureInfo.InvariantCulture) ?? NoTime;

    private static bool IsTime(string text, out DateTimeOffset? time)
    {
        var isTime = DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var exact);
        time = isTime ? exact : null;
        return isTime || text == NoTime;
    }
}
