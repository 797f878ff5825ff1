using System;
using System.Globalization;
using System.IO;
using HansardMiner.Archive;

namespace HansardMiner.Fetch.Politeness;

/// <summary>How hosts are asked: under which name, how often, how many times, and when they are left alone.</summary>
/// <param name="Contact">Whom a host's owner may write to.</param>
public sealed record PolitenessSettings(Contact Contact)
{
    /// <summary>The name in the User-Agent, which is also the one looked for in robots.txt: letters, <c>-</c> and <c>_</c>.</summary>
    public string Product { get; init; } = "HansardMiner";

    /// <summary>The version in the User-Agent.</summary>
    public string Version { get; init; } = "0.1";

    /// <summary>The most requests for one host in a second, 0.001 to 1,000; between the beginnings of two there is at least this long. One a second unless told otherwise.</summary>
    public double RequestsPerSecond { get; init; } = 1;

    /// <summary>The most requests for one host in a day (UTC), over all runs of this user: documents, lists, redirects, further attempts and robots.txt.</summary>
    public int DailyCap { get; init; } = 20_000;

    /// <summary>How many times an address is asked for at most when the host fails; 1 is once.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>About how long is waited before the second attempt; each further wait is about twice as long, and chance lengthens or shortens it.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait between two attempts.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The longest that a run waits when a host asks to be left alone (Retry-After). A host that asks for longer is not asked again in this run, nor in later ones before that time.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>After how many addresses in a row that could not be had a host is left alone for a while; at least 2.</summary>
    public int BreakAfter { get; init; } = 5;

    /// <summary>For how long it is then left alone; after that one request is tried.</summary>
    public TimeSpan BreakTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The longest Crawl-delay of a robots.txt that is waited for. A host that asks for a longer one is not asked at all, rather than faster than it wants.</summary>
    public TimeSpan LongestCrawlDelay { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>For how long a robots.txt counts; RFC 9309 allows a day at most.</summary>
    public TimeSpan RobotsLife { get; init; } = TimeSpan.FromDays(1);

    /// <summary>After what time a robots.txt that could not be had is asked for again.</summary>
    public TimeSpan RobotsRetry { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The folder of the user's in which all runs share what they asked of each host, unless another is named.</summary>
    public static string UsualHostsFolder =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } own ? Path.Combine(own, "HansardMiner", "hosts")
            : Path.Combine(Path.GetTempPath(), $"HansardMiner-{Environment.UserName}", "hosts");

    /// <summary>The User-Agent header: <c>HansardMiner/0.1 (+https://example.org/about)</c>.</summary>
    public string UserAgent => $"{Product}/{Version} (+{Contact.Address})";

    /// <summary>The least time between the beginnings of two requests for one host.</summary>
    public TimeSpan Interval => TimeSpan.FromTicks((long)Math.Ceiling(TimeSpan.TicksPerSecond / RequestsPerSecond));

    /// <summary>What is wrong with the settings, in a few words for people; null when nothing is.</summary>
    public string? Fault() =>
        Product.Length == 0 || Product.AsSpan().ContainsAnyExcept(Tokens.Product) ? "the product in the User-Agent may have letters, “-” and “_” only"
        : Version.Length == 0 || Version.AsSpan().ContainsAnyExcept(Tokens.Version) ? "the version in the User-Agent may have letters, digits, “.”, “-” and “+” only"
        : !FetchSettings.IsRate(RequestsPerSecond) ? Wrong("requests per second", FetchSettings.RateWords)
        : !FetchSettings.IsDailyCap(DailyCap) ? Wrong("requests per day", FetchSettings.DailyCapWords)
        : Attempts is < 1 or > 20 ? Wrong("attempts", "1 to 20")
        : FirstDelay < TimeSpan.Zero || FirstDelay > LongestDelay || LongestDelay > OneDay ? Wrong("the waits between attempts", "0 to a day, the first no longer than the longest")
        : LongestRetryAfter < TimeSpan.Zero || LongestRetryAfter > OneDay ? Wrong("the longest Retry-After", "0 to a day")
        : BreakAfter is < 2 or > 1000 ? Wrong("failures before a break", "2 to 1,000")
        : BreakTime < TimeSpan.FromSeconds(0.5) || BreakTime > OneDay ? Wrong("the break", "half a second to a day")
        : LongestCrawlDelay < TimeSpan.Zero || LongestCrawlDelay > OneDay ? Wrong("the longest Crawl-delay", "0 to a day")
        : RobotsLife <= TimeSpan.Zero || RobotsLife > OneDay ? Wrong("the life of a robots.txt", "more than 0, at most a day")
        : RobotsRetry <= TimeSpan.Zero || RobotsRetry > RobotsLife ? Wrong("the time after which a robots.txt is asked for again", "more than 0, no longer than its life") : null;

    private static TimeSpan OneDay => TimeSpan.FromDays(1);

    private static string Wrong(string what, string range) => string.Create(CultureInfo.InvariantCulture, $"{what} must be {range}");
}
