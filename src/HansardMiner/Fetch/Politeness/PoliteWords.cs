using System;
using System.Globalization;
using System.Text;

namespace HansardMiner.Fetch.Politeness;

/// <summary>What is said when an address is not asked for: why, and when it may be.</summary>
internal static class PoliteWords
{
    private const int Longest = 200;

    private const string NotAgain = ", and is not asked for again";

    /// <summary>What was said of it when it was not asked for earlier names the time at which it was.</summary>
    public static string Gone(DateTimeOffset since, string? saidBefore) =>
        saidBefore?.EndsWith(NotAgain, StringComparison.Ordinal) == true ? saidBefore : $"it was gone for good (410) on {Time(since)}{NotAgain}";

    public static string Forbidden(RobotsRule rule, string origin) => $"robots.txt of {origin} does not allow it (line {rule.Line}: “{Plain(rule.ToString())}”)";

    public static string TooSlow(TimeSpan delay, int line, string origin, TimeSpan longest) =>
        $"robots.txt of {origin} wants {Length(delay)} between two requests (Crawl-delay, line {line}), longer than the {Length(longest)} that a run waits";

    public static string Closed(string origin, string why, DateTimeOffset until) =>
        $"robots.txt of {origin} could not be had ({why}), and until it can nothing is asked there; it is asked for again from {Time(until)}";

    public static string TooManyRobotsRedirects(int most) => $"it leads on more than {most} times";

    public static string CapReached(int cap, string host, DateOnly day) =>
        $"the day's allowance of {Number(cap)} requests for {host} is used up; it may be asked again from {Time(new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero))}";

    public static string LeftAlone(string host, DateTimeOffset until) => $"{host} asked to be left alone until {Time(until)} (Retry-After)";

    public static string StillLeftAlone(string? why, string host, DateTimeOffset until) => $"{(why is null ? "" : why + "; ")}{LeftAlone(host, until)}, longer than this run waits";

    public static string CircuitOpen(string host, int failures, DateTimeOffset until) => $"{host} failed {failures} times in a row and is left alone until {Time(until)}";

    public static string Downgrade(Uri from, Uri to) => $"it leads from https to http ({Plain(from.AbsoluteUri)} to {Plain(to.AbsoluteUri)})";

    public static string Loop(Uri back) => $"it leads back to {Plain(back.AbsoluteUri)}";

    public static string TooManyRedirects(int most) => $"it leads on more than {most} times";

    /// <summary>2026-11-22 09:30:00 UTC.</summary>
    public static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private static string Length(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} seconds");

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>What others wrote, fit to be shown on a line.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? "�" : rune.ToString());
            if (plain.Length >= Longest)
            {
                return plain.Append('…').ToString();
            }
        }
        return plain.ToString();
    }
}
